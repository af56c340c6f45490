import type { WorkingCalendar } from './calendar';
import { addDays, civilDate } from './civil';
import type { CivilDate, Holiday } from './types';

/** Days that follow one another and are off for the same reason, or that are worked although one would expect them off. */
export interface CalendarRun {
  from: CivilDate;
  to: CivilDate;
  /** Why they are off; null where they are worked. */
  off: Holiday | null;
}

const isSame = (one: Holiday | null, other: Holiday | null): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * What a year's calendar has besides its plain weeks, in order: the days off, and the days worked although
 * `isExpectedOff`. Plain weekends are not listed.
 * @param year 1 to 9999; of any other year there is nothing to list
 */
export function runsOfYear(
  calendar: WorkingCalendar,
  year: number,
  isExpectedOff: (day: CivilDate) => boolean,
): CalendarRun[] {
  const runs: CalendarRun[] = [];
  const first = civilDate(year, 1, 1);
  const last = civilDate(year, 12, 31);
  if (!first || !last) return runs;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const off = calendar.holiday(day);
    if (off === null && !(calendar.isWorkingDay(day) && isExpectedOff(day))) continue;
    const run = runs.at(-1);
    if (run && addDays(run.to, 1) === day && isSame(run.off, off)) run.to = day;
    else runs.push({ from: day, to: day, off });
  }
  return runs;
}
