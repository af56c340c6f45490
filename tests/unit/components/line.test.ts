import { describe, expect, it } from 'vitest';
import type { View } from '../../../components/context';
import { bindCompounds } from '../../../components/line/bind';
import { doubtOf, factsOf } from '../../../components/line/facts';
import { reasonOf } from '../../../components/line/reason';
import { quotedDate, shownQuote } from '../../../components/line/shown-quote';
import type { CivilDate } from '../../../lib/time';
import { words } from '../../../locales';
import { calendar, claim, line, NOW } from '../../gallery/data';

const view: View = {
  words: words('vi'),
  now: NOW,
  calendar,
  act: () => undefined,
  lines: () => [],
  templates: [],
  letters: true,
  history: async () => [],
  documentHistory: async () => [],
};
const facts = (of: Parameters<typeof line>[1], group: Parameters<typeof line>[0] = 'soon') =>
  factsOf(line(group, of), null, view);

it('a title without end is cut', () => {
  const { title } = facts({ title: 'Báo cáo '.repeat(125_000), date: '2026-04-24' });
  expect(title.length).toBeLessThan(600);
  expect(title.endsWith('…')).toBe(true);
});

describe('why the day differs', () => {
  it.each([
    [{ date: '2026-04-24' }, null],
    [{ date: '2026-04-27' }, { kind: 'off', from: '2026-04-25', to: '2026-04-27' }],
    [{ date: '2026-04-25' }, { kind: 'off', from: '2026-04-25', to: '2026-04-25' }],
    [
      { date: '2026-04-28', bound: 'before' },
      { kind: 'off', from: '2026-04-25', to: '2026-04-27' },
    ],
    // The stated day is itself a day off: it belongs to the same run.
    [
      { date: '2026-04-27', bound: 'before' },
      { kind: 'off', from: '2026-04-25', to: '2026-04-27' },
    ],
    [
      { date: '2026-04-24', bound: 'before' },
      { kind: 'not-counted', date: '2026-04-24' },
    ],
    [{ date: '2026-04-24', bound: 'before', time: '10:00' }, null],
    [{}, null],
  ] as const)('%o', (of, reason) => expect(reasonOf(line('soon', of).task, calendar)).toEqual(reason));
});

describe('what a line says', () => {
  it('says what speaks against the date', () => {
    expect(facts({ date: '2026-04-27', warnings: ['weekday-mismatch', 'count-mismatch'] }).warnings).toEqual([
      'thứ và ngày không khớp',
      'số ngày và ngày nêu không khớp',
    ]);
    expect(facts({ date: '2026-04-27', warnings: ['provisional-calendar', 'maybe-past'] }).warnings).toEqual([]);
  });

  it('shows the safe day, the stated words and the reason between them', () => {
    const said = facts({ date: '2026-04-27', quote: '27/04/2026' });
    expect(said).toMatchObject({
      left: 'còn 2 ngày làm việc',
      until: { short: 'T6, 24/04', full: 'Thứ Sáu, 24/04/2026', iso: '2026-04-24' },
      quote: '27/04/2026',
      reason: '25–27/04 nghỉ',
      provisional: false,
    });
  });

  it('says on which day words were read that hold for that day', () => {
    const read = (readOn: CivilDate) => {
      const limit = { date: '2026-04-27', quote: 'Còn 6 ngày' } as const;
      return facts({ ...limit, claims: [claim({ source: 'field', ...limit, readOn })] }).reason;
    };
    expect(read('2026-04-21')).toBe('đọc T3, 21/04; 25–27/04 nghỉ');
    expect(read('2026-04-22')).toBe('25–27/04 nghỉ');
  });

  it('shows an hour only where one is stated', () => {
    expect(facts({ date: '2026-04-22' }, 'today').until?.short).toBe('T4, 22/04');
    expect(facts({ date: '2026-04-22', time: '14:00' }, 'today').until?.short).toBe('hôm nay 14:00');
  });

  it('explains "before" unless the quote says it', () => {
    expect(facts({ date: '2026-04-24', bound: 'before', quote: '24/4' }).reason).toBe('không tính 24/04');
    expect(facts({ date: '2026-04-24', bound: 'before', quote: 'trước ngày 24/4' }).reason).toBeNull();
    expect(facts({ date: '2026-04-24', bound: 'before', quote: 'TRƯỚC ngày 24/4'.normalize('NFD') }).reason).toBeNull();
  });

  it('is violet and asks where the reading is not sure', () => {
    expect(facts({ date: '2026-04-24', confidence: 'ask' }, 'overdue')).toMatchObject({
      state: 'unknown',
      left: 'cần xác nhận ngày',
      doubt: 'ask',
    });
    expect(doubtOf(line('soon', { date: '2026-04-24', warnings: ['maybe-past'] }).task)).toBe('ask');
    expect(doubtOf(line('soon', { date: '2026-04-24', disputed: true, confidence: 'ask' }).task)).toBe('disputed');
    expect(doubtOf(line('unknown', { confidence: 'ask' }).task)).toBe('none');
  });

  it('marks days that a later decision may move', () => {
    // New Year's Day 2027 falls before a weekend; the decision on 2027 is not known.
    expect(facts({ date: '2027-01-03' }, 'later').provisional).toBe(true);
    expect(facts({ date: '2027-03-10', bound: 'before' }, 'later').provisional).toBe(false);
    expect(facts({ date: '2026-05-12', warnings: ['provisional-calendar'] }).provisional).toBe(true);
  });

  it('falls back on the subject, then the number', () => {
    expect(facts({ document: { subject: 'Về việc góp ý', number: '1/A' } }).title).toBe('Về việc góp ý');
    expect(facts({ document: { number: '1/A' } }).title).toBe('1/A');
    expect(facts({}).title).toBe('Văn bản không có trích yếu');
  });

  it('says how it was closed', () => {
    const open = line('overdue', { date: '2026-04-20' });
    expect(factsOf(open, { as: 'done', at: '09:41' }, view)).toMatchObject({ state: 'done', left: 'xong lúc 09:41' });
    expect(factsOf(open, { as: 'dismissed' }, view)).toMatchObject({ state: 'later', left: 'không phải hạn' });
  });
});

describe('compounds', () => {
  it.each([
    ['Báo cáo quý II năm 2026', 'Báo cáo quý\u00A0II năm\u00A02026'],
    ['Số liệu tháng 4 (đợt 2)', 'Số liệu tháng\u00A04 (đợt\u00A02)'],
    ['Thủ quý 3', 'Thủ quý\u00A03'],
    ['hàng năm báo cáo', 'hàng năm báo cáo'],
  ])('%s', (text, bound) => expect(bindCompounds(text)).toBe(bound));
});

describe('a quote where the room is small', () => {
  const direction = 'Giao bộ phận Địa chính - Xây dựng tham mưu trước ngày 20/4/2026, báo cáo UBND';
  const cited = 'trước ngày 20/4/2026, theo Kế hoạch số 12/KH-UBND ngày 02/4/2026';
  it.each([
    ['chậm nhất ngày 03/4/2026', 34, '2026-04-03', 'chậm nhất ngày 03/4/2026'],
    [direction, 34, '2026-04-20', '…dựng tham mưu trước ngày 20/4/2026, báo cáo UBND'],
    [direction, 18, '2026-04-20', '…ngày 20/4/2026, báo cáo UBND'],
    [direction, 5, '2026-04-20', '…ngày 20/4/2026, báo cáo UBND'],
    ['từ ngày 01/4/2026 cho đến hết ngày 28/4/2026', 20, '2026-04-28', '…hết ngày 28/4/2026'],
    ['hoàn thành trước ngày 30 tháng 4 năm 2026', 30, '2026-04-30', '…trước ngày 30 tháng 4 năm 2026'],
    ['Ban Chỉ huy hoàn thành trước ngày 3/5', 20, '2026-05-03', '…thành trước ngày 3/5'],
    // The day of what is cited is none to be in time for.
    [cited, 34, '2026-04-20', cited],
    [cited, 34, '2026-04-21', cited],
    [cited, 34, null, cited],
    [
      'báo cáo định kỳ hằng quý theo quy định hiện hành',
      10,
      '2026-04-20',
      'báo cáo định kỳ hằng quý theo quy định hiện hành',
    ],
  ] as const)('%s in %i: the day %s is seen', (quote, room, date, shown) => {
    expect(shownQuote(quote, room, date)).toBe(shown);
  });

  it('is of the day that it states, whatever the officer wrote, and of none where it states a term', () => {
    const stated = claim({ source: 'body', date: '2026-04-24', quote: 'trước ngày 24/4' });
    const { task } = line('soon', { date: '2026-04-27', quote: 'trước ngày 24/4', claims: [stated] });
    expect(quotedDate(task)).toBe('2026-04-24');
    expect(quotedDate({ ...task, claims: [{ ...stated, term: 'P5D' }] })).toBeNull();
  });
});
