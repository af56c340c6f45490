import type { CivilDate } from '../../../lib/time';
import { weekday } from './days';

/** Dates as the office's papers and pages write them. */

const parts = (date: CivilDate): { year: string; month: string; day: string } => ({
  year: date.slice(0, 4),
  month: date.slice(5, 7),
  day: date.slice(8, 10),
});

/** Months 1 and 2 keep their zero, the others lose it (Nghị định 30/2020/NĐ-CP, annex I, part II, 4). */
const officialMonth = (month: string): string => (Number(month) <= 2 ? month : String(Number(month)));

/** `05/12/2026`, `05/3/2027`. */
export function slash(date: CivilDate): string {
  const { year, month, day } = parts(date);
  return `${day}/${officialMonth(month)}/${year}`;
}

/** `05/12`: as a leader writes it, the year left out. */
export const slashShort = (date: CivilDate): string => slash(date).slice(0, -5);

/** `ngày 05 tháng 12 năm 2026`. */
export function longDate(date: CivilDate): string {
  const { year, month, day } = parts(date);
  return `ngày ${day} tháng ${officialMonth(month)} năm ${year}`;
}

/** `05/12/2026` with all zeros: a field of the system. */
export function fieldDate(date: CivilDate): string {
  const { year, month, day } = parts(date);
  return `${day}/${month}/${year}`;
}

export const dayOfMonth = (date: CivilDate): number => Number(parts(date).day);

const WEEKDAYS = ['', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

export const weekdayName = (date: CivilDate): string => WEEKDAYS[weekday(date)] ?? '';
