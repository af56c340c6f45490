// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { addDays, addWorkingDays, civilDayAt, daysAround, isWorkingDay, weekday } from '../../office/truth/days';
import { fieldDate, longDate, slash, slashShort, weekdayName } from '../../office/truth/words';

describe("the office's own count of days", () => {
  it.each([
    ['2026-11-20', 5, '2026-11-27'],
    ['2026-11-20', -5, '2026-11-13'],
    ['2026-02-11', 5, '2026-02-25'],
    ['2026-04-28', 3, '2026-05-05'],
    ['2026-08-20', 2, '2026-08-22'],
    ['2026-08-28', 1, '2026-09-03'],
    ['2026-12-31', 1, '2027-01-04'],
    ['2027-02-04', 1, '2027-02-12'],
    ['2028-01-24', 1, '2028-02-01'],
  ] as const)('%s and %i working days is %s', (from, count, end) => {
    expect(addWorkingDays(from, count)).toBe(end);
  });

  it('takes a day off to the next working day and leaves a working day alone', () => {
    expect(daysAround('2026-02-17').work(0)).toBe('2026-02-23');
    expect(daysAround('2026-11-23').work(0)).toBe('2026-11-23');
  });

  it('knows leap days, years and weekdays', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(weekday('2026-11-22')).toBe(7);
    expect(isWorkingDay('2026-01-10')).toBe(true);
  });

  it('takes the civil day of Vietnam, whatever the zone of the computer', () => {
    expect(civilDayAt(Date.UTC(2026, 10, 22, 16, 59))).toBe('2026-11-22');
    expect(civilDayAt(Date.UTC(2026, 10, 22, 17, 0))).toBe('2026-11-23');
  });
});

describe('dates in words', () => {
  it('writes them as papers and fields do', () => {
    expect(slash('2027-02-05')).toBe('05/02/2027');
    expect(slash('2027-03-05')).toBe('05/3/2027');
    expect(slashShort('2026-11-27')).toBe('27/11');
    expect(longDate('2026-09-01')).toBe('ngày 01 tháng 9 năm 2026');
    expect(fieldDate('2026-09-01')).toBe('01/09/2026');
    expect(weekdayName('2026-11-26')).toBe('thứ Năm');
  });
});
