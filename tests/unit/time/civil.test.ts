import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  civilOfLunar,
  daysBetween,
  epoch,
  isCivilDate,
  lunarNewYear,
  wallMoment,
  weekday,
} from '../../../lib/time';

describe('civil dates', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-11-22', 400, '2027-12-27'],
    ['0001-01-01', -5, '0001-01-01'],
    ['9999-12-31', 5, '9999-12-31'],
  ] as const)('%s and %i days is %s', (date, days, want) => {
    expect(addDays(date, days)).toBe(want);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2025-10-31', 4, '2026-02-28'],
    ['2026-03-15', -3, '2025-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ] as const)('%s and %i months is %s', (date, months, want) => {
    expect(addMonths(date, months)).toBe(want);
  });

  it('counts weekdays from Monday as 1', () => {
    expect(weekday('2026-11-23')).toBe(1);
    expect(weekday('2026-11-22')).toBe(7);
    expect(weekday('0001-01-01')).toBe(1);
  });

  it('knows the days between two dates, both ways', () => {
    expect(daysBetween('2026-12-25', '2027-01-04')).toBe(10);
    expect(daysBetween('2027-01-04', '2026-12-25')).toBe(-10);
  });

  it.each(['2026-02-30', '2026-13-01', '2026-00-10', '0000-01-01', '2026-1-1', '31/12/2026', ''])(
    'takes %s for no date',
    (text) => {
      expect(isCivilDate(text)).toBe(false);
    },
  );

  it('makes no date that does not exist', () => {
    expect(civilDate(2025, 11, 31)).toBeNull();
    expect(civilDate(2026, 2, 29)).toBeNull();
    expect(civilDate(0, 1, 1)).toBeNull();
    expect(civilDate(2028, 2, 29)).toBe('2028-02-29');
  });

  it('goes through 800 years without a gap', () => {
    let day: CivilDate = '1800-01-01';
    for (let i = 0; i < 292_194; i += 1) {
      const next = addDays(day, 1);
      expect(next > day && isCivilDate(next)).toBe(true);
      day = next;
    }
    expect(day).toBe('2600-01-01');
  });
});

describe('moments', () => {
  it('is seven hours ahead of UTC, whatever the zone of the computer', () => {
    expect(wallMoment(Date.UTC(2026, 10, 22, 17, 0))).toBe('2026-11-23T00:00');
    expect(wallMoment(Date.UTC(2026, 10, 22, 16, 59, 59))).toBe('2026-11-22T23:59');
    expect(epoch('2026-11-23T00:00')).toBe(Date.UTC(2026, 10, 22, 17, 0));
    expect(wallMoment(-1)).toBe('1970-01-01T06:59');
  });
});

describe('the lunar calendar', () => {
  it.each([
    [2026, '2026-02-17', '2026-04-26'],
    [2027, '2027-02-06', '2027-04-16'],
    [2028, '2028-01-26', '2028-04-04'],
    [2029, '2029-02-13', '2029-04-23'],
    [2030, '2030-02-02', '2030-04-12'],
    // Here Vietnam and China parted by a day and by a month (UTC+7 and UTC+8).
    [1985, '1985-01-21', '1985-04-29'],
    [2007, '2007-02-17', '2007-04-26'],
  ])('%i begins on %s and keeps Giỗ Tổ on %s', (year, tet, kings) => {
    expect(lunarNewYear(year)).toBe(tet);
    expect(civilOfLunar(year, 3, 10)).toBe(kings);
  });

  it('knows leap months and days that a month does not have', () => {
    // A leap sixth month stands between these.
    expect([civilOfLunar(2025, 6, 1), civilOfLunar(2025, 7, 1)]).toEqual(['2025-06-25', '2025-08-23']);
    expect(civilOfLunar(2026, 13, 1)).toBeNull();
    expect(civilOfLunar(2026, 1, 31)).toBeNull();
  });

  it('leaves no day of thirty years out but those of leap months, and counts none twice', () => {
    let last = civilOfLunar(2009, 12, 30) ?? civilOfLunar(2009, 12, 29);
    for (let month = 0; month < 30 * 12; month += 1) {
      const days = Array.from({ length: 30 }, (_, index) =>
        civilOfLunar(2010 + Math.floor(month / 12), (month % 12) + 1, index + 1),
      ).filter((day) => day !== null);
      expect(days.length).toBeGreaterThanOrEqual(29);
      expect(days.map((day) => daysBetween(days[0] ?? day, day))).toEqual(days.map((_, index) => index));
      // Between two months stands nothing, or a leap month.
      expect([1, 30, 31]).toContain(daysBetween(last ?? '0001-01-01', days[0] ?? '0001-01-01'));
      last = days.at(-1) ?? null;
    }
  });
});
