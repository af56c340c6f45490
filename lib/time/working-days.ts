import type { WorkingCalendar } from './calendar';
import { addDays } from './civil';
import type { CivilDate } from './types';

/** No run of days off is longer than this; a calendar that says otherwise does not hang the count. */
const LONGEST_BREAK = 60;

/** Working days after `from` up to and including `to`; negative, counted the other way, when `to` is earlier. */
export function workingDaysBetween(from: CivilDate, to: CivilDate, calendar: WorkingCalendar): number {
  if (to < from) {
    const back = workingDaysBetween(to, from, calendar);
    return back === 0 ? 0 : -back;
  }
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (calendar.isWorkingDay(day)) count += 1;
  }
  return count;
}

function step(from: CivilDate, by: 1 | -1, calendar: WorkingCalendar): CivilDate {
  let day = from;
  for (let i = 0; i < LONGEST_BREAK && !calendar.isWorkingDay(day); i += 1) day = addDays(day, by);
  return day;
}

/** The day itself when it is worked, else the last working day before it. */
export const lastWorkingDay = (onOrBefore: CivilDate, calendar: WorkingCalendar): CivilDate =>
  step(onOrBefore, -1, calendar);

/** The day itself when it is worked, else the next working day (Civil Code 2015, article 148, clause 5). */
export const nextWorkingDay = (onOrAfter: CivilDate, calendar: WorkingCalendar): CivilDate =>
  step(onOrAfter, 1, calendar);

/** The working day that a count of `days` ends on, the day `from` not counted; backwards when negative. */
export function addWorkingDays(from: CivilDate, days: number, calendar: WorkingCalendar): CivilDate {
  const by = days < 0 ? -1 : 1;
  let day = from;
  for (let left = Math.abs(days); left > 0; left -= 1) day = step(addDays(day, by), by, calendar);
  return day;
}
