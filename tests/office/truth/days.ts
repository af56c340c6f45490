import type { CivilDate } from '../../../lib/time';

/**
 * The office counts days by itself, with a table of its own, so that its truth can contradict the extension's engine.
 */

const DAY_MS = 86_400_000;

const utc = (date: CivilDate): number => Date.parse(`${date}T00:00:00Z`);
const civil = (ms: number): CivilDate => new Date(ms).toISOString().slice(0, 10) as CivilDate;

/** Weekdays off. 2026: as decided; 2027 and 2028: by the Labour Code 2019, articles 111 and 112, not decided yet. */
const DAYS_OFF: ReadonlySet<string> = new Set([
  ...['2026-01-01', '2026-01-02', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
  ...['2026-04-27', '2026-04-30', '2026-05-01', '2026-08-31', '2026-09-01', '2026-09-02'],
  ...['2027-01-01', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11'],
  ...['2027-04-16', '2027-04-30', '2027-05-03', '2027-09-02', '2027-09-03'],
  ...['2028-01-03', '2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28', '2028-01-31'],
  ...['2028-04-04', '2028-05-01', '2028-05-02', '2028-09-01', '2028-09-04', '2029-01-01'],
]);

/** Saturdays made working days by the decision for 2026. */
const WORKED: ReadonlySet<string> = new Set(['2026-01-10', '2026-08-22']);

export const addDays = (date: CivilDate, days: number): CivilDate => civil(utc(date) + days * DAY_MS);

/** 1 Monday to 7 Sunday. */
export const weekday = (date: CivilDate): number => new Date(utc(date)).getUTCDay() || 7;

export const isWorkingDay = (date: CivilDate): boolean =>
  WORKED.has(date) || (weekday(date) <= 5 && !DAYS_OFF.has(date));

/** The n-th working day after `date` (before it when negative); 0: `date` itself or the next working day. */
export function addWorkingDays(date: CivilDate, count: number): CivilDate {
  if (count === 0) return isWorkingDay(date) ? date : addWorkingDays(date, 1);
  const step = Math.sign(count);
  let day = date;
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** The last working day on or before `date`. */
export const lastWorkingDay = (date: CivilDate): CivilDate => (isWorkingDay(date) ? date : addWorkingDays(date, -1));

/** The days around the office's `today` on which all its documents hang. */
export interface Days {
  today: CivilDate;
  /** `today` and so many calendar days. */
  day(offset: number): CivilDate;
  /** The n-th working day from today; 0: today or, on a day off, the next working day. */
  work(offset: number): CivilDate;
}

export const daysAround = (today: CivilDate): Days => ({
  today,
  day: (offset) => addDays(today, offset),
  work: (offset) => addWorkingDays(today, offset),
});

/** The civil day in Vietnam (UTC+7, no daylight saving) at an instant in epoch milliseconds. */
export const civilDayAt = (ms: number): CivilDate => civil(ms + 7 * 3_600_000);
