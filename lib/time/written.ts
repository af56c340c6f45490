import { civilDate, daysBetween, daysInMonth, endOfMonth, parts } from './civil';
import { wallTime } from './moment';
import type { CivilDate, WallTime } from './types';

/** Why what a person wrote is no day: not `d/m/yyyy`; or no such day, with the last day of its month where that exists. */
export type WrittenDayFault = { kind: 'unreadable' } | { kind: 'impossible'; last: CivilDate | null };

const DAY = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}))?\s*$/u;
const HOUR = /^\s*(\d{1,2})\s*(?:[:hg.]|giờ)(?:\s*(\d{2}))?(?:\s*phút)?\s*$/iu;

/** Years that an office may still write of. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

/** The year in which a day and month lie nearest to today; this one where there is no such day in any. */
function nearestYear(day: number, month: number, today: CivilDate): number {
  const { year } = parts(today);
  const far = (of: number): number => {
    const date = civilDate(of, month, day);
    return date ? Math.abs(daysBetween(today, date)) : Number.POSITIVE_INFINITY;
  };
  return [year - 1, year + 1].reduce((best, each) => (far(each) < far(best) ? each : best), year);
}

/**
 * Reads a day as people write it in Vietnam, `24/11/2026`.
 * @param today where the year may be left out (`24/11`): the nearest such day is meant
 */
export function readWrittenDay(written: string, today: CivilDate | null = null): CivilDate | WrittenDayFault {
  const [found, ...figures] = DAY.exec(written) ?? [];
  const [day = 0, month = 0] = figures.map(Number);
  if (found === undefined || (figures[2] === undefined && today === null)) return { kind: 'unreadable' };
  const year = figures[2] === undefined && today !== null ? nearestYear(day, month, today) : Number(figures[2]);
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
