import { describe, expect, it } from 'vitest';
import { type Candidate, type Claimed, type Moment, type PlanInput, plan } from '../../../lib/reminders/plan';
import type { ReminderSettings } from '../../../lib/reminders/types';
import { DEFAULTS } from '../../../lib/settings';
import type { Claim, Task } from '../../../lib/tasks';
import type { WallMoment } from '../../../lib/time';
import { calendar, claim, settled } from '../tasks/make';

/** Without a digest unless a test is about it. */
const at = (now: WallMoment, over: Partial<ReminderSettings> = {}): Moment => ({
  now,
  calendar,
  settings: { ...DEFAULTS.reminders, digestAt: null, ...over },
});

function candidate(over: Partial<Claim>, of: Partial<Candidate> = {}): Candidate {
  const [task] = settled([claim(over)]);
  if (!task) throw new Error('no task');
  return { ...task, urgency: 'normal', backlogUntil: null, ...of };
}

function urgent(urgency: Candidate['urgency'], of: Partial<Task> = {}): Candidate {
  const [task] = settled([], [], 'Khẩn');
  if (!task) throw new Error('no task');
  return { ...task, urgency, backlogUntil: null, ...of };
}

const decide = (candidates: readonly Candidate[], moment: Moment, over: Partial<PlanInput> = {}) =>
  plan({ candidates, claimed: [], known: new Set(), later: null, into: { id: null, more: false }, ...over }, moment);

const said = (candidates: readonly Candidate[], moment: Moment) =>
  decide(candidates, moment).claims.map(({ id }) => id);

const wednesday = candidate({ date: '2026-11-25' });

describe('what is said of a task due on Wednesday, 25/11', () => {
  it.each<[WallMoment, string[], string]>([
    ['2026-11-19T08:00', [], '2026-11-20T07:30'],
    ['2026-11-20T07:30', ['d-1/working-days-before-3/2026-11-25T17:00'], '2026-11-24T07:30'],
    ['2026-11-23T10:00', ['d-1/working-days-before-3/2026-11-25T17:00'], '2026-11-24T07:30'],
    ['2026-11-25T16:59', ['d-1/on-the-day/2026-11-25T17:00'], '2026-11-26T00:00'],
    ['2026-12-03T08:00', ['d-1/overdue/2026-11-25T17:00'], '~'],
  ])('at %s', (now, ids, next) => {
    const decided = decide([wednesday], at(now));
    expect(decided.claims.map(({ id }) => id)).toEqual(ids);
    expect(decided.next).toBe(next);
  });

  it('is each stage once, and one that passed unseen gives way to the next', () => {
    const [row] = decide([wednesday], at('2026-11-24T08:00')).rows;
    const reminded = { ...wednesday, ...row };
    expect(reminded.reminded).toBe('2026-11-24T07:30');
    expect(said([reminded], at('2026-11-24T08:01'))).toEqual([]);
    expect(said([reminded], at('2026-11-25T07:30'))).toEqual(['d-1/on-the-day/2026-11-25T17:00']);
  });

  it('is nothing that the ledger holds already', () => {
    const known = new Set(['d-1/working-days-before-3/2026-11-25T17:00']);
    const decided = decide([wednesday], at('2026-11-20T08:00'), { known });
    expect(decided.claims).toEqual([]);
    expect(decided.rows[0]?.reminded).toBe('2026-11-20T07:30');
  });

  it('is not a stage that is not set, and the badge still changes when it is overdue', () => {
    const moment = at('2026-11-25T08:00', { deadlineStages: [] });
    expect(decide([wednesday], moment)).toMatchObject({ claims: [], next: '2026-11-26T00:00' });
  });
});

describe('quiet hours and days off', () => {
  const hourly = candidate({ date: '2026-11-25', time: '09:00' });

  it('hold everything back until they are over', () => {
    const night = decide([hourly], at('2026-11-25T05:00'));
    expect(night).toMatchObject({ claims: [], next: '2026-11-25T06:30' });
    expect(night.rows[0]?.reminded).toBeNull();
    expect(said([hourly], at('2026-11-25T06:30'))).toEqual(['d-1/hours-before-4/2026-11-25T09:00']);
  });

  it('let a fire-urgent document through, and hold a merely urgent one', () => {
    expect(said([urgent('immediate')], at('2026-11-22T02:00'))).toEqual(['d-1/immediate/']);
    expect(decide([urgent('urgent')], at('2026-11-22T02:00'))).toMatchObject({ claims: [], next: '2026-11-23T06:30' });
    expect(said([urgent('urgent')], at('2026-11-23T06:30'))).toEqual(['d-1/immediate/']);
  });

  it.each<[Partial<ReminderSettings>, Candidate]>([
    [{ letThrough: ['urgent'] }, urgent('urgent')],
    [{ letThrough: ['very-urgent'] }, urgent('very-urgent')],
    [{ letThrough: ['hour'] }, hourly],
    [{ letThrough: ['meeting'] }, candidate({ kind: 'meeting', date: '2026-11-25', time: '06:00' })],
  ])('let through what the officer lets through: %o', (settings, task) => {
    expect(said([task], at('2026-11-25T05:30', { ...settings, letThrough: [] }))).toEqual([]);
    expect(said([task], at('2026-11-25T05:30', settings))).toHaveLength(1);
  });

  it('with nothing let through hold even that', () => {
    expect(said([urgent('immediate')], at('2026-11-22T02:00', { letThrough: [] }))).toEqual([]);
  });
});

describe('a reminder that was put off', () => {
  const off = { ...wednesday, snoozedUntil: '2026-11-25T10:00' as const };

  it('comes at its moment, and nothing of the task before', () => {
    expect(decide([off], at('2026-11-25T09:59'))).toMatchObject({ claims: [], next: '2026-11-25T10:00' });
    const decided = decide([off], at('2026-11-25T10:00'));
    expect(decided.claims.map(({ id }) => id)).toEqual(['d-1/snoozed/2026-11-25T10:00']);
    expect(decided.rows[0]).toMatchObject({ snoozedUntil: null, reminded: '2026-11-25T07:30' });
  });

  it('comes also at night, since the officer has named the hour', () => {
    const late = { ...wednesday, snoozedUntil: '2026-11-22T02:00' as const };
    expect(said([late], at('2026-11-22T02:00'))).toEqual(['d-1/snoozed/2026-11-22T02:00']);
    expect(said([late], at('2026-11-22T02:00', { letThrough: ['immediate'] }))).toEqual([]);
  });

  it('does not hide from the badge that the task becomes overdue', () => {
    const long = { ...wednesday, snoozedUntil: '2026-11-30T07:30' as const };
    expect(decide([long], at('2026-11-25T10:00'))).toMatchObject({ claims: [], next: '2026-11-26T00:00' });
  });
});

describe('a backlog that the officer was asked about', () => {
  const backlogUntil = '2026-11-27T08:00' as const;

  it('is silent', () => {
    expect(said([{ ...wednesday, backlogUntil }], at('2026-11-27T09:00'))).toEqual([]);
  });

  it('does not silence what became overdue after it', () => {
    const friday = candidate({ date: '2026-11-27' }, { backlogUntil });
    expect(said([friday], at('2026-11-30T07:00'))).toEqual(['d-1/overdue/2026-11-27T17:00']);
  });
});

describe('notifications', () => {
  const many = (count: number) => Array.from({ length: count }, (_, n) => ({ ...wednesday, id: `t${n}` }));
  const ids = (count: number, over: Partial<PlanInput> = {}, settings: Partial<ReminderSettings> = {}) =>
    decide(many(count), at('2026-11-24T08:00', settings), over).notices.map(({ id }) => id);

  it('are one for each of four reminders, and one for all of five', () => {
    expect(ids(4)).toHaveLength(4);
    expect(ids(5)).toEqual(['summary/t0/working-days-before-1/2026-11-25T17:00']);
  });

  it('are one for thousands of the same minute', () => {
    const [notice, ...rest] = decide(many(3000), at('2026-11-24T08:00')).notices;
    expect(rest).toEqual([]);
    expect(notice).toMatchObject({ kind: 'many' });
  });

  it('count the digest as one, which takes the place of the summary', () => {
    expect(ids(3, {}, { digestAt: '07:30' })).toHaveLength(4);
    expect(ids(4, {}, { digestAt: '07:30' })).toEqual(['digest/2026-11-24']);
  });

  it('go into the one that has begun, when more rows were due than one transaction takes', () => {
    expect(ids(2, { into: { id: null, more: true } })).toEqual(['summary/t0/working-days-before-1/2026-11-25T17:00']);
    expect(ids(2, { into: { id: 'summary/a', more: false } })).toEqual(['summary/a']);
    expect(ids(0, { into: { id: 'summary/a', more: false } })).toEqual([]);
  });
});

describe('the digest', () => {
  const digest = (now: WallMoment, known: string[] = [], over: Partial<ReminderSettings> = {}) => {
    const decided = decide([], at(now, { digestAt: '07:30', ...over }), { known: new Set(known) });
    return [decided.digest, decided.next];
  };

  it.each<[WallMoment, string | null, string]>([
    ['2026-11-24T07:29', null, '2026-11-24T07:30'],
    ['2026-11-24T07:30', 'digest/2026-11-24', '2026-11-25T07:30'],
    ['2026-11-24T15:00', 'digest/2026-11-24', '2026-11-25T07:30'],
    ['2026-11-24T20:00', null, '2026-11-25T07:30'],
    ['2026-11-27T20:00', null, '2026-11-30T07:30'],
    ['2026-11-28T08:00', null, '2026-11-30T07:30'],
  ])('at %s is %s, then looks at %s', (now, id, next) => expect(digest(now)).toEqual([id, next]));

  it('is said once a day', () => {
    expect(digest('2026-11-24T08:00', ['digest/2026-11-24'])).toEqual([null, '2026-11-25T07:30']);
  });

  it('waits for the end of quiet hours', () => {
    expect(digest('2026-11-24T05:00', [], { digestAt: '05:00' })).toEqual([null, '2026-11-24T06:30']);
    expect(digest('2026-11-24T06:30', [], { digestAt: '05:00' })[0]).toBe('digest/2026-11-24');
  });

  it('can be left out', () => {
    expect(digest('2026-11-24T08:00', [], { digestAt: null })).toEqual([null, '~']);
  });
});

describe('a reminder that was decided in an earlier look', () => {
  const of = (over: Partial<Claimed>): Claimed => ({
    id: 'd-1/on-the-day/2026-11-25T17:00',
    stage: 'on-the-day',
    stands: false,
    task: { ...wednesday, reminded: '2026-11-25T07:30' },
    ...over,
  });
  const fate = (claimed: Claimed, now: WallMoment, candidates: Candidate[] = []) => {
    const { shown, late, dropped, next } = decide(candidates, at(now, { digestAt: '07:30' }), {
      claimed: [claimed],
      known: new Set([claimed.id]),
    });
    return { shown: shown.length, late: late.length, dropped: dropped.length, next };
  };
  const morning = '2026-11-25T08:00';

  it('was shown when its notification stands', () => {
    expect(fate(of({ stands: true }), morning)).toMatchObject({ shown: 1, late: 0, dropped: 0 });
  });

  it('is said as late when it does not', () => {
    expect(fate(of({}), morning)).toMatchObject({ shown: 0, late: 1, dropped: 0 });
  });

  it('rests at night, and the plan looks again when the night is over', () => {
    expect(fate(of({}), '2026-11-25T20:00')).toMatchObject({ shown: 0, late: 0, dropped: 0, next: '2026-11-26T06:30' });
  });

  it('has nothing left to say once its task is closed or put off, or another stage is said', () => {
    expect(fate(of({ task: null }), morning)).toMatchObject({ dropped: 1 });
    expect(fate(of({ task: { ...wednesday, snoozedUntil: '2026-11-25T09:00' } }), morning)).toMatchObject({
      dropped: 1,
    });
    expect(fate(of({}), '2026-11-26T08:00', [wednesday])).toMatchObject({ dropped: 1, late: 0 });
  });

  it('that is a digest is said on its own day only', () => {
    const digest = of({ id: 'digest/2026-11-25', stage: 'digest', task: null });
    expect(fate(digest, morning)).toMatchObject({ late: 1 });
    expect(fate(digest, '2026-11-26T08:00')).toMatchObject({ late: 0, dropped: 1 });
  });
});

it('looks again at the least moment of all', () => {
  expect(decide([wednesday], at('2026-11-20T08:00'), { later: '2026-11-20T09:00' }).next).toBe('2026-11-20T09:00');
  expect(decide([wednesday], at('2026-11-20T08:00'), { later: '2026-11-30T09:00' }).next).toBe('2026-11-24T07:30');
});
