import { describe, expect, it } from 'vitest';
import { type Rules, stageStarts } from '../../../lib/reminders/plan';
import type { ReminderSettings } from '../../../lib/reminders/types';
import { DEFAULTS } from '../../../lib/settings';
import type { Claim } from '../../../lib/tasks';
import { calendar, claim, settled } from '../tasks/make';

const settings = DEFAULTS.reminders;

function starts(over: Partial<Claim>, other: Partial<ReminderSettings> = {}): string[] {
  const [task] = settled([claim(over)]);
  if (!task) throw new Error('no task');
  const rules: Rules = { calendar, settings: { ...settings, ...other } };
  return stageStarts(task, rules).map(({ stage, start }) => `${stage} ${start}`);
}

describe('the stages of a deadline', () => {
  it('on a day are three and one working days before, its morning, and when it is over', () => {
    expect(starts({ date: '2026-11-25' })).toEqual([
      'working-days-before-3 2026-11-20T07:30',
      'working-days-before-1 2026-11-24T07:30',
      'on-the-day 2026-11-25T07:30',
      'overdue 2026-11-26T00:00',
    ]);
  });

  it('at an hour are also four hours and one hour before', () => {
    expect(starts({ date: '2026-11-25', time: '15:00' })).toEqual([
      'working-days-before-3 2026-11-20T07:30',
      'working-days-before-1 2026-11-24T07:30',
      'on-the-day 2026-11-25T07:30',
      'hours-before-4 2026-11-25T11:00',
      'hours-before-1 2026-11-25T14:00',
      'overdue 2026-11-25T15:00',
    ]);
  });

  it('count working days over a weekend and a holiday', () => {
    // 1/1/2027 is a Friday; Monday, 4/1.
    expect(starts({ date: '2027-01-04' }).slice(0, 2)).toEqual([
      'working-days-before-3 2026-12-29T07:30',
      'working-days-before-1 2026-12-31T07:30',
    ]);
  });

  it('that would begin once it is overdue are none', () => {
    expect(starts({ date: '2026-11-25', time: '07:00' })).not.toContain('on-the-day 2026-11-25T07:30');
  });

  it('are those that are set, whatever they are', () => {
    const deadlineStages = [{ kind: 'evening-before' }, { kind: 'working-days-before', count: 5 }] as const;
    expect(starts({ date: '2026-11-25' }, { deadlineStages: [...deadlineStages] })).toEqual([
      'working-days-before-5 2026-11-18T07:30',
      'evening-before 2026-11-24T16:30',
    ]);
    expect(starts({ date: '2026-11-25' }, { deadlineStages: [] })).toEqual([]);
  });
});

describe('the stages of a meeting', () => {
  it('are the evening before and an hour before', () => {
    expect(starts({ kind: 'meeting', date: '2026-11-25', time: '14:00' })).toEqual([
      'evening-before 2026-11-24T16:30',
      'hours-before-1 2026-11-25T13:00',
    ]);
  });

  it('on a Monday begin on Friday evening, when someone is still there', () => {
    expect(starts({ kind: 'meeting', date: '2026-11-23', time: '08:00' })[0]).toBe('evening-before 2026-11-20T16:30');
  });
});

it('a task without a date has no stage, an urgent one begins at once', () => {
  expect(starts({ date: null, term: '5 ngày' })).toEqual([]);
  const [urgent] = settled([], [], 'Hỏa tốc');
  expect(urgent && stageStarts(urgent, { calendar, settings })).toEqual([{ stage: 'immediate', start: '' }]);
});

it.each(['1900-01-02', '9999-12-31'] as const)('a date in %s has stages in order', (date) => {
  const of = starts({ date, time: '10:00' }).map((line) => line.split(' ')[1] ?? '');
  expect(of.length).toBeGreaterThan(3);
  expect(of).toEqual([...of].sort());
});
