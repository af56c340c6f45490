import { describe, expect, it } from 'vitest';
import { type Claim, NEVER, replaceClaims, statedIn, type Task } from '../../../lib/tasks';
import { claim, settled } from './make';

const only = <T>(items: readonly T[]): T => {
  const [first] = items;
  if (items.length !== 1 || first === undefined) throw new Error(`expected one, got ${items.length}`);
  return first;
};

describe('the tasks of a document after a reading', () => {
  it('are open, due at the end of office hours and overdue after the day', () => {
    expect(only(settled([claim()]))).toMatchObject({
      state: 'open',
      due: '2026-11-25T17:00',
      overdueAt: '2026-11-26T00:00',
      rank: '2026-11-25T17:00',
      title: 'Báo cáo',
    });
  });

  it('do not change when the same is read again', () => {
    const first = settled([claim(), claim({ source: 'attachment', file: 'a.pdf', quote: 'hạn chót 25/11' })]);
    expect(
      settled(
        first.flatMap(({ claims }) => claims),
        first,
      ),
    ).toEqual(first);
  });

  it('keep id, state and history when the date of their field is changed', () => {
    const first = { ...only(settled([claim()])), reminded: '2026-11-20T07:30' as const };
    const later = only(settled([claim({ date: '2026-11-30', quote: '30/11/2026' })], [first]));
    expect(later).toMatchObject({ id: first.id, date: '2026-11-30', reminded: null, nextAt: '' });
  });

  it('stay done when what they state is read again', () => {
    const done = { ...only(settled([claim()])), state: 'done' as const };
    expect(only(settled([claim()], [done])).state).toBe('done');
  });

  it('go when their words are gone, unless they were closed', () => {
    const open = only(settled([claim()]));
    expect(settled([], [open])).toEqual([]);
    expect(settled([], [{ ...open, state: 'done' }])).toHaveLength(1);
  });

  it('keep their own row of an annex when rows of one day change places', () => {
    const row = (title: string) => claim({ source: 'attachment', file: 'pl.pdf', title });
    const [first, second] = settled([row('Rà soát hộ nghèo'), row('Kiểm tra bếp ăn')]);
    if (!first || !second) throw new Error('two were stated');
    const done = { ...first, state: 'done' as const };
    const again = settled([row('Kiểm tra bếp ăn'), row('Rà soát hộ nghèo')], [done, second]);
    expect(again.map(({ title, state }) => `${title} ${state}`)).toEqual([
      'Kiểm tra bếp ăn open',
      'Rà soát hộ nghèo done',
    ]);
  });

  it('never share an id', () => {
    const two = settled([claim(), claim({ date: '2026-11-27' })]);
    const more = settled([claim({ date: '2026-11-27' }), claim({ date: '2026-12-01' })], two);
    expect(new Set(more.map(({ id }) => id)).size).toBe(more.length);
  });

  it('remember which statement the officer said holds', () => {
    const pdf = claim({ source: 'attachment', file: 'a.pdf', date: '2026-11-23' });
    const asked = only(settled([claim(), pdf]));
    expect(asked).toMatchObject({ disputed: true, date: '2026-11-25' });
    const held = { source: 'attachment', file: 'a.pdf', date: '2026-11-23', time: null } as const;
    const answered = only(settled([claim(), pdf], [{ ...asked, held }]));
    expect(answered).toMatchObject({ disputed: false, date: '2026-11-23', source: 'attachment' });
    const changed = only(settled([claim(), { ...pdf, date: '2026-11-24' }], [answered]));
    expect(changed).toMatchObject({ disputed: true, held: null });
  });
});

describe('a closed task', () => {
  const REPORT = 'Báo cáo số liệu cán bộ, công chức';
  const POOR = 'Tổng hợp danh sách hộ nghèo, trình ký';
  const done = (claims: readonly Claim[], over: Partial<Task> = {}): Task => ({
    ...only(settled(claims)),
    state: 'done',
    closedAt: 1,
    ...over,
  });
  const states = (tasks: readonly Task[]) => tasks.map(({ date, state }) => `${date} ${state}`);
  const said = (over: Partial<Claim>) => claim({ source: 'direction', quote: 'trước 25/11', title: REPORT, ...over });
  const file = (over: Partial<Claim>) => claim({ source: 'attachment', file: 'a.pdf', title: REPORT, ...over });

  it.each<[string, Claim, Claim]>([
    ['its field states another day', claim(), claim({ date: '2026-11-30', quote: '30/11/2026' })],
    ['its field states another hour', claim({ time: '10:00' }), claim({ time: '16:00' })],
    [
      'the day above its hour is another',
      file({ kind: 'meeting', time: '14:00', quote: '14 giờ 00' }),
      file({ kind: 'meeting', time: '14:00', quote: '14 giờ 00', date: '2026-11-26' }),
    ],
    ['another instruction takes its place', said({}), said({ date: '2026-11-30', quote: 'trước 30/11', title: POOR })],
    ['another instruction of that day takes its place', said({}), said({ title: POOR })],
    ['a short instruction is given once more', said({ title: '' }), said({ title: '', date: '2026-11-30' })],
    ['its file comes in another version', file({}), file({ date: '2026-11-30', quote: '30/11/2026' })],
    [
      '"Còn 2 ngày" is said of another day',
      claim({ quote: 'Còn 2 ngày', confidence: 'likely', readOn: '2026-11-23' }),
      claim({ quote: 'Còn 2 ngày', confidence: 'likely', readOn: '2026-12-07', date: '2026-12-09' }),
    ],
  ])('stands as a record, and what is to be done now stands beside it, when %s', (_, was, now) => {
    for (const closed of [done([was]), done([was], { state: 'dismissed', dismissed: 'elsewhere' })]) {
      const after = settled([now], [closed]);
      expect(states(after)).toEqual([`${now.date} open`, `${was.date} ${closed.state}`]);
      expect(after[1]).toEqual({ ...closed, gone: true });
      // Read again, and read as it was before.
      expect(settled(statedIn(after), after)).toEqual(after);
      expect(settled([was], after)).toEqual([closed]);
    }
  });

  it.each<[string, Claim, Claim]>([
    ['without its hour', claim({ time: '11:30' }), claim()],
    ['with its hour', claim(), claim({ time: '11:30', quote: '25/11/2026 11:30' })],
    ['in other words', said({}), said({ quote: 'chậm nhất ngày 25/11/2026' })],
    ['with a longer title', said({}), said({ title: `Giao đồng chí Lan: ${REPORT}` })],
    ['as another kind', file({ quote: 'ngày  25/11' }), file({ quote: 'Ngày 25/11', kind: 'meeting' })],
    [
      'counted from another day',
      file({ term: 'P5WD', anchor: 'received', quote: '05 ngày' }),
      file({ term: 'P5WD', anchor: 'received', quote: '05 ngày', date: '2026-11-24' }),
    ],
    ['of another year', file({ quote: 'trước 25/11' }), file({ quote: 'trước  25/11', date: '2027-11-25' })],
    [
      'as the day that "-2 tuần" meant',
      claim({ quote: '-2 tuần', confidence: 'ask', readOn: '2026-12-07', date: '2026-11-23' }),
      claim(),
    ],
    [
      'by a new rule of its period',
      said({ rrule: 'FREQ=MONTHLY;BYMONTHDAY=25' }),
      said({ rrule: 'FREQ=MONTHLY;BYMONTHDAY=28', date: '2026-11-28' }),
    ],
  ])('stays closed when the same is stated %s', (_, was, now) => {
    expect(states(settled([now], [done([was])]))).toEqual([`${now.date} done`]);
  });

  it('stays closed when its source comes to state what the officer had set by hand', () => {
    const closed = done([claim()], { date: '2026-11-30' });
    expect(settled([claim({ date: '2026-11-30', quote: '30/11/2026' })], [closed])).toHaveLength(1);
  });

  it('stays closed when another source comes to speak of it', () => {
    expect(settled([claim(), file({ date: '2026-11-24' })], [done([claim()])])).toMatchObject([{ state: 'done' }]);
  });

  it('asks again when one of two sources moves, and counts nothing twice', () => {
    const after = settled([claim({ date: '2026-11-30', quote: '30/11/2026' }), file({})], [done([claim(), file({})])]);
    expect(after).toMatchObject([{ state: 'open', disputed: true, date: '2026-11-30' }, { state: 'done' }]);
    expect(settled(statedIn(after), after)).toEqual(after);
  });
});

describe('an urgent document', () => {
  it('without a date is to be handled at once and stands first', () => {
    expect(only(settled([], [], 'Hỏa tốc'))).toMatchObject({ immediate: true, rank: '', date: null, quote: 'Hỏa tốc' });
  });

  it('with a date has that date only', () => {
    const waiting = settled([], [], 'Hỏa tốc');
    expect(only(settled([claim()], waiting, 'Hỏa tốc'))).toMatchObject({ immediate: false, date: '2026-11-25' });
  });

  it('stays done when it is read again', () => {
    const done = settled([], [], 'Khẩn').map((task) => ({ ...task, state: 'done' as const }));
    expect(settled([], done, 'Khẩn')).toEqual(done);
  });
});

it('a duty that hangs on an unknown event sorts last', () => {
  expect(only(settled([claim({ date: null, term: 'P5D', anchor: 'event' })]))).toMatchObject({
    due: null,
    rank: NEVER,
  });
});

describe('reading one source anew', () => {
  const file = (name: string) => claim({ source: 'attachment', file: name });

  it('replaces only what that source and file stated', () => {
    const before = [claim(), file('a.pdf'), file('b.pdf')];
    expect(replaceClaims(before, [], { sources: ['attachment'], file: 'a.pdf' })).toEqual([claim(), file('b.pdf')]);
  });

  describe('of which not everything was read', () => {
    const on = (page: number | null, over: Partial<Claim> = {}) => ({
      ...file('a.pdf'),
      place: { page, part: null },
      ...over,
    });
    const [first, second, third] = [on(1), on(2, { date: '2026-11-27' }), on(3, { date: '2026-11-28' })];
    const read = (found: Claim[], unread: { pages: number[]; elsewhere: boolean }) =>
      replaceClaims([first, second, third], found, { sources: ['attachment'], file: 'a.pdf', unread });

    it('keeps what stood on the pages that were not read', () => {
      expect(read([first], { pages: [2], elsewhere: false })).toEqual([first, second]);
    });

    it('keeps everything where nobody knows what was not read, and nothing twice', () => {
      expect(read([first], { pages: [], elsewhere: true })).toEqual([first, second, third]);
      const moved = on(2, { date: '2026-11-28', quote: 'chậm nhất 28/11' });
      expect(read([moved], { pages: [], elsewhere: true })).toEqual([moved, first, second]);
    });

    it('keeps one of two rows of a day when the other is stated again', () => {
      const rows = [on(1, { title: 'Rà soát hộ nghèo' }), on(2, { title: 'Kiểm tra bếp ăn' })];
      const reread = { sources: ['attachment'] as const, file: 'a.pdf', unread: { pages: [2], elsewhere: false } };
      expect(replaceClaims(rows, rows.slice(0, 1), reread)).toEqual(rows);
    });

    it('keeps what is of a page that nobody knows', () => {
      const old = file('a.pdf');
      const reread = { sources: ['attachment'] as const, file: 'a.pdf', unread: { pages: [2], elsewhere: false } };
      expect(replaceClaims([old], [], reread)).toEqual([old]);
    });
  });

  it('keeps the hour of the detail when a list shows the same day without it', () => {
    const detailed = claim({ time: '11:30', quote: '25/11/2026 11:30' });
    expect(replaceClaims([detailed], [claim()], { sources: ['field'], file: null })).toEqual([detailed]);
  });
});
