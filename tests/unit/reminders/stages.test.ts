import { describe, expect, it } from 'vitest';
import { outlook, stageAt } from '../../../lib/reminders/plan';
import type { WallMoment } from '../../../lib/time';
import { calendar, claim, settled } from '../tasks/make';

const [task] = settled([claim({ date: '2026-11-25' })]);
const [hourly] = settled([claim({ date: '2026-11-25', time: '10:00', bound: 'before' })]);
const [immediate] = settled([], [], 'Hỏa tốc');
if (!task || !hourly || !immediate) throw new Error('no task');

describe('the stage of a task due on Wednesday, 25/11/2026', () => {
  it.each<[WallMoment, string | null]>([
    ['2026-11-19T23:59', null],
    ['2026-11-20T00:00', 'soon'],
    ['2026-11-22T12:00', 'soon'],
    ['2026-11-25T00:00', 'today'],
    ['2026-11-25T23:59', 'today'],
    ['2026-11-26T00:00', 'overdue'],
  ])('at %s is %s', (now, expected) => expect(stageAt(task, now, calendar)).toBe(expected));
});

it('with an hour it is overdue from that hour', () => {
  expect(stageAt(hourly, '2026-11-25T09:59', calendar)).toBe('today');
  expect(stageAt(hourly, '2026-11-25T10:00', calendar)).toBe('overdue');
});

describe('what to remind of', () => {
  it('is each stage once, and then the next one', () => {
    expect(outlook(task, '2026-11-20T08:00', calendar)).toEqual({ remind: 'soon', nextAt: '2026-11-25T00:00' });
    const reminded = { ...task, notified: 'soon' as const };
    expect(outlook(reminded, '2026-11-20T08:01', calendar)).toEqual({ remind: null, nextAt: '2026-11-25T00:00' });
    expect(outlook(reminded, '2026-11-27T08:00', calendar)).toEqual({ remind: 'overdue', nextAt: '~' });
  });

  it('is nothing while the task is far off', () => {
    expect(outlook(task, '2026-11-01T08:00', calendar)).toEqual({ remind: null, nextAt: '2026-11-20T00:00' });
  });

  it('is an urgent document without a date at once and only once', () => {
    expect(outlook(immediate, '2026-11-01T08:00', calendar)).toEqual({ remind: 'immediate', nextAt: '~' });
    expect(outlook({ ...immediate, notified: 'immediate' }, '2026-11-02T08:00', calendar).remind).toBeNull();
  });
});
