import type { CivilDate, Holiday } from './types';

/** Which days the office works. Everything that counts working days takes one of these. */
export interface WorkingCalendar {
  isWorkingDay(date: CivilDate): boolean;
  /** True when the days off of this date's year are not decided yet, so that a count over them may change. */
  isProvisional(date: CivilDate): boolean;
  /** The holiday that makes this day off, null on every other day. */
  holiday(date: CivilDate): Holiday | null;
}

/** Works every day: for what no calendar bears on. */
export const EVERY_DAY: WorkingCalendar = { isWorkingDay: () => true, isProvisional: () => false, holiday: () => null };
