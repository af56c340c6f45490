import { describe, expect, it } from 'vitest';
import { momentsOf, NEVER } from '../../../lib/tasks/rules';
import { officeCalendar } from '../../../lib/time';

const law = officeCalendar();

describe('the last safe moment', () => {
  it.each([
    ['before', '2026-11-25', null, '2026-11-24T17:00', '2026-11-25T00:00'],
    ['before', '2026-11-25', '10:00', '2026-11-25T10:00', '2026-11-25T10:00'],
    ['before', '2026-11-23', null, '2026-11-20T17:00', '2026-11-23T00:00'],
    ['by', '2026-11-25', null, '2026-11-25T17:00', '2026-11-26T00:00'],
    ['by', '2026-11-22', null, '2026-11-20T17:00', '2026-11-23T00:00'],
    ['within', '2026-11-30', null, '2026-11-30T17:00', '2026-12-01T00:00'],
    ['by', '2026-12-31', '23:59', '2026-12-31T23:59', '2026-12-31T23:59'],
  ] as const)('%s %s %s', (bound, date, time, due, overdueAt) => {
    expect(momentsOf({ kind: 'deadline', date, time, bound }, law)).toMatchObject({ due, overdueAt });
  });

  it('leaves a meeting where it is', () => {
    const meeting = { kind: 'meeting', date: '2026-11-22', time: '08:00', bound: 'at' } as const;
    expect(momentsOf(meeting, law)).toMatchObject({ due: '2026-11-22T08:00', overdueAt: '2026-11-22T08:00' });
  });

  it('knows none without a date', () => {
    const undated = { kind: 'deadline', date: null, time: null, bound: 'by' } as const;
    expect(momentsOf(undated, law)).toEqual({ due: null, overdueAt: null, rank: NEVER });
  });
});
