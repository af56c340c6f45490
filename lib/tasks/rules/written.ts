import { type CivilDate, civilDate, daysInMonth, endOfMonth, type WallTime, wallTime } from '../../time';

/** Why what a person wrote is no day: not `d/m/yyyy`; or no such day, with the last day of its month where that exists. */
export type WrittenDayFault = { kind: 'unreadable' } | { kind: 'impossible'; last: CivilDate | null };

const DAY = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/u;
const HOUR = /^\s*(\d{1,2})\s*(?:[:hg.]|giờ)\s*(\d{2})?\s*(?:phút)?\s*$/iu;

/** Years that an office may still write of. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** Reads a day as people write it in Vietnam, `24/11/2026`. */
export function readWrittenDay(written: string): CivilDate | WrittenDayFault {
  const [, day, month, year] = (DAY.exec(written) ?? []).map(Number);
  if (day === undefined || month === undefined || year === undefined) return { kind: 'unreadable' };
  const first = year >= FIRST_YEAR && year <= LAST_YEAR ? civilDate(year, month, 1) : null;
  if (!first) return { kind: 'impossible', last: null };
  const last = day > daysInMonth(year, month) ? endOfMonth(first) : null;
  return civilDate(year, month, day) ?? { kind: 'impossible', last };
}

/** Reads an hour as people write it, `16:30`, `16h30`, `16 giờ`; null when it is none. */
export function readWrittenHour(written: string): WallTime | null {
  const [, hour, minute] = HOUR.exec(written) ?? [];
  return hour === undefined ? null : wallTime(Number(hour), Number(minute ?? 0));
}
