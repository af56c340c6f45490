import { parts } from '../lib/time';
import type { CivilDate } from '../lib/time/types';

const pad = (value: number): string => String(value).padStart(2, '0');

/** `24/04`, or `24/04/2027` when the year is not that of `today`; with `today` null always without the year. */
export function dayMonth(date: CivilDate, today: CivilDate | null): string {
  const { year, month, day } = parts(date);
  const short = `${pad(day)}/${pad(month)}`;
  return today === null || parts(today).year === year ? short : `${short}/${year}`;
}

/** `24/04/2026` */
export function dayMonthYear(date: CivilDate): string {
  const { year, month, day } = parts(date);
  return `${pad(day)}/${pad(month)}/${year}`;
}

/** `25–27/04`, `30/04–03/05`, or `26/04` for a single day. */
export function dayRange(from: CivilDate, to: CivilDate): string {
  if (from === to) return dayMonth(from, null);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  return `${sameMonth ? pad(parts(from).day) : dayMonth(from, null)}–${dayMonth(to, null)}`;
}

/** Hours and minutes of a length in minutes. */
export const hoursOf = (minutes: number): { hours: number; minutes: number } => ({
  hours: Math.floor(minutes / 60),
  minutes: minutes % 60,
});
