import type { CivilDate } from './types';

/** The parts of a civil date; `month` 1-12. */
export interface CivilParts {
  year: number;
  month: number;
  day: number;
}

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month of the proleptic Gregorian calendar; `month` 1-12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** A number below 100 in two figures. */
export const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
const four = (value: number): string => String(value).padStart(4, '0');
const written = (year: number, month: number, day: number): CivilDate =>
  `${four(year)}-${two(month)}-${two(day)}` as CivilDate;

/** The date with these parts, null when no such day exists (31 February, year 0 or 10000, fractions). */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return written(year, month, day);
}

const ZERO = 48;

/** The number that figures mean. Read one by one: dates are taken apart so often that the strings cut out would count. */
function figures(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + text.charCodeAt(at) - ZERO;
  return value;
}

/** Year, month and day of a civil date. */
export const parts = (date: CivilDate): CivilParts => ({
  year: figures(date, 0, 4),
  month: figures(date, 5, 7),
  day: figures(date, 8, 10),
});

/** True for text that is an existing day written `YYYY-MM-DD`. */
export function isCivilDate(text: string): text is CivilDate {
  if (!SHAPE.test(text)) return false;
  return civilDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))) !== null;
}

/** Days since 1970-01-01; Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
export function dayNumber(date: CivilDate): number {
  const { year, month, day } = parts(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

const FIRST_DAY = -719162;
const LAST_DAY = 2932896;

/** The date of a day number, kept inside 0001-01-01 to 9999-12-31 (same source, civil_from_days). */
export function dateOfDayNumber(days: number): CivilDate {
  const z = Math.min(Math.max(Math.trunc(days), FIRST_DAY), LAST_DAY) + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return written(year, month, day);
}

/** The date so many calendar days later (earlier when negative), kept inside the years 1 to 9999. */
export const addDays = (date: CivilDate, days: number): CivilDate => dateOfDayNumber(dayNumber(date) + days);

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from);

/**
 * The same day of the month so many months later; the month's last day where it has no such day
 * (Civil Code 2015, article 148). Kept inside the years 1 to 9999.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = parts(date);
  const count = Math.min(Math.max(year * 12 + month - 1 + Math.trunc(months), 12), LAST_YEAR * 12 + 11);
  const toYear = Math.floor(count / 12);
  const toMonth = (count % 12) + 1;
  return written(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The weekday by ISO 8601: 1 is Monday (thứ Hai), 7 is Sunday (Chủ nhật). */
export function weekday(date: CivilDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The last day of the month that holds this date. */
export function endOfMonth(date: CivilDate): CivilDate {
  const { year, month } = parts(date);
  return `${date.slice(0, 8)}${two(daysInMonth(year, month))}` as CivilDate;
}
