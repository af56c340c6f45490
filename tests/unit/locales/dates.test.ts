import { describe, expect, it } from 'vitest';
import { words } from '../../../locales';

const TODAY = '2025-11-12';

describe('dates in Vietnamese', () => {
  const { dates } = words('vi');

  it.each([
    ['2025-11-14', 'Thứ Sáu, 14/11/2025'],
    ['2026-01-04', 'Chủ Nhật, 04/01/2026'],
    ['2024-02-29', 'Thứ Năm, 29/02/2024'],
  ] as const)('%s in full is %s', (date, text) => expect(dates.full(date)).toBe(text));

  it('puts an hour behind the day', () => {
    expect(dates.full('2025-11-14', '17:00')).toBe('Thứ Sáu, 14/11/2025 17:00');
    expect(dates.moment('2025-11-14T17:00')).toBe('Thứ Sáu, 14/11/2025 17:00');
  });

  it('gives the year in a line only when it is another', () => {
    expect(dates.short('2026-04-24', '2026-04-22')).toBe('T6, 24/04');
    expect(dates.short('2026-04-24', TODAY)).toBe('T6, 24/04/2026');
    expect(dates.short('2025-12-28', TODAY)).toBe('CN, 28/12');
  });

  it('says today for an hour of today', () => {
    expect(dates.short(TODAY, TODAY, '11:30')).toBe('hôm nay 11:30');
    expect(dates.short('2025-11-14', TODAY, '11:30')).toBe('T6, 14/11 11:30');
    expect(dates.at('2025-11-12T09:32', TODAY)).toBe('09:32');
    expect(dates.at('2025-11-11T09:32', TODAY)).toBe('T3, 11/11 09:32');
  });

  it('names days off as a range', () => {
    expect(dates.off('2026-04-25', '2026-04-27')).toBe('25–27/04 nghỉ');
    expect(dates.off('2026-04-26', '2026-04-26')).toBe('26/04 nghỉ');
    expect(dates.off('2026-04-30', '2026-05-03')).toBe('30/04–03/05 nghỉ');
  });

  it.each([
    [110, '1 giờ 50 phút'],
    [50, '50 phút'],
    [120, '2 giờ'],
    [0, '0 phút'],
  ])('%i minutes are %s', (minutes, text) => expect(dates.duration(minutes)).toBe(text));
});

describe('dates in English', () => {
  const { dates } = words('en');

  it('keeps the order of day and month of the documents', () => {
    expect(dates.full('2025-11-14')).toBe('Friday, 14/11/2025');
    expect(dates.full('2025-11-14', '17:00')).toBe('Friday, 14/11/2025 17:00');
    expect(dates.short('2025-11-14', TODAY)).toBe('Fri, 14/11');
    expect(dates.duration(61)).toBe('1 hour 1 minute');
  });

  it('says how often a duty comes', () => {
    const { recurs } = words('en').life;
    expect(recurs('FREQ=MONTHLY;BYMONTHDAY=22', 'before', null)).toBe('monthly, before the 22nd');
    expect(recurs('FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=13', 'by', '16:00')).toBe(
      'quarterly, by 16:00 on the 13th of March, June, September, December',
    );
    expect(recurs('FREQ=MONTHLY;BYDAY=3FR', 'at', null)).toBe('monthly, Friday (3rd of the month)');
    expect(recurs('FREQ=MONTHLY;BYMONTHDAY=-1', 'by', null)).toBe('monthly, by the last day');
  });
});
