import { describe, expect, it } from 'vitest';
import { isRelativeDay, officeCalendar, readRelativeDay } from '../../../lib/time';

const calendar = officeCalendar();
/** A Monday morning. */
const AT = '2026-11-23T08:00';

describe('deadlines said against the present', () => {
  it.each([
    ['Hôm nay', '2026-11-23', 'named'],
    ['Sáng nay', '2026-11-23', 'named'],
    ['Chiều nay', '2026-11-23', 'named'],
    ['Ngày mai', '2026-11-24', 'named'],
    ['Sáng mai', '2026-11-24', 'named'],
    ['NGÀY KIA', '2026-11-25', 'named'],
    ['Hôm qua', '2026-11-22', 'named'],
    ['Hôm kia'.normalize('NFD'), '2026-11-21', 'named'],
    ['QH 3 ngày', '2026-11-20', 'counted'],
    ['Quá hạn 03 ngày', '2026-11-20', 'counted'],
    ['-3 ngày', '2026-11-20', 'counted'],
    ['Còn 2 ngày', '2026-11-25', 'counted'],
    ['(còn\u00a02 ngày)', '2026-11-25', 'counted'],
    ['Còn lại: 2 ngày', '2026-11-25', 'counted'],
    ['2 ngày nữa', '2026-11-25', 'counted'],
    ['Còn 1 ngày 20 giờ', '2026-11-25', 'counted'],
    ['Còn 5 giờ', '2026-11-23', 'counted'],
    ['QH 9 giờ', '2026-11-22', 'counted'],
    ['Còn 5 ngày làm việc', '2026-11-30', 'counted'],
    ['-2 tuần', '2026-11-09', 'rough'],
    ['Còn 1 tuần', '2026-11-30', 'rough'],
    ['QH 1 tháng', '2026-10-23', 'rough'],
  ])('reads %s', (text, date, said) => {
    expect(isRelativeDay(text)).toBe(true);
    expect(readRelativeDay(text, AT, calendar)).toMatchObject({ date, said });
  });

  it.each([
    'Vô hạn',
    'Không có hạn',
    '--',
    '',
    'Còn hạn',
    'Quá hạn',
    '3 ngày',
    '25/11/2026',
    '25/11/2026 (còn 2 ngày)',
    'Họp giao ban sáng nay',
    `Còn ${' '.repeat(300)}2 ngày`,
  ])('reads nothing in "%s"', (text) => {
    expect(isRelativeDay(text)).toBe(false);
    expect(readRelativeDay(text, AT, calendar)).toBeNull();
  });

  it('says among which days it lies: a system counts in days, or in whole days of 24 hours', () => {
    expect(readRelativeDay('Ngày mai', AT, calendar)).toMatchObject({ earliest: '2026-11-24', latest: '2026-11-24' });
    expect(readRelativeDay('Còn 2 ngày', AT, calendar)).toMatchObject({ earliest: '2026-11-24', latest: '2026-11-26' });
    expect(readRelativeDay('-2 tuần', AT, calendar)).toMatchObject({ earliest: '2026-11-03', latest: '2026-11-15' });
  });
});
