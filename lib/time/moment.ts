import { dateOfDayNumber, dayNumber, isCivilDate, two } from './civil';
import type { CivilDate, WallMoment, WallTime } from './types';

const MINUTE = 60_000;
const DAY = 1440;
/** Asia/Ho_Chi_Minh in minutes east of UTC: fixed since 1975 (IANA tz database). */
const ZONE = 420;

/** The hour with these parts, null when the day has none such. 24:00 is not an hour of its day. */
export function wallTime(hour: number, minute: number): WallTime | null {
  if (!Number.isInteger(hour) || !Number.isInteger(minute)) return null;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return null;
  return `${two(hour)}:${two(minute)}` as WallTime;
}

/** True for an hour that every day has, written `17:00`. */
export const isWallTime = (text: string): text is WallTime => /^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text);

/** True for a day that exists with an hour, written `2026-11-24T17:00`. */
export const isWallMoment = (text: string): text is WallMoment =>
  text[10] === 'T' && isCivilDate(text.slice(0, 10)) && isWallTime(text.slice(11));

/** The day of a moment. */
export const dateOf = (moment: WallMoment): CivilDate => moment.slice(0, 10) as CivilDate;

/** The hour of a moment. */
export const timeOf = (moment: WallMoment): WallTime => moment.slice(11) as WallTime;

/** Date and hour as one moment. */
export const momentOf = (date: CivilDate, time: WallTime): WallMoment => `${date}T${time}`;

/** What the clock on the wall in Vietnam shows at an instant (epoch milliseconds), to the minute begun. */
export function wallMoment(epochMs: number): WallMoment {
  const minutes = Math.floor(epochMs / MINUTE) + ZONE;
  const days = Math.floor(minutes / DAY);
  const rest = minutes - days * DAY;
  return `${dateOfDayNumber(days)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}` as WallMoment;
}

/** The day in Vietnam at an instant (epoch milliseconds). */
export const dateAt = (epochMs: number): CivilDate => dateOf(wallMoment(epochMs));

/** The instant of a moment in Vietnam, in epoch milliseconds. */
export function epoch(moment: WallMoment): number {
  const days = dayNumber(dateOf(moment));
  const minutes = Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
  return (days * DAY + minutes - ZONE) * MINUTE;
}
