import { addDays, type CivilDate, daysBetween, type Holiday, readWrittenDay, type WorkingCalendar } from '../time';
import { LIMITS } from './limits';
import type { DaysOff, Swap } from './types';

/** Why what a person wrote cannot be a day of the calendar; `field` is the place where it was written, from 0. */
export type DayFault = { field: number } & (
  | /** Not `d/m/yyyy`. */ { kind: 'unreadable' }
  /** No such day; `last` is the last day of its month, null when the month or the year does not exist either. */
  | { kind: 'impossible'; last: CivilDate | null }
  /** It is to be made a day off and is one already; `holiday` is what makes it so, null for a weekend. */
  | { kind: 'off-already'; holiday: Holiday | null }
  /** It is to be worked and is a working day already. */
  | { kind: 'working-already' }
  /** The last day stands before the first. */
  | { kind: 'backwards' }
  | { kind: 'too-long'; days: number }
  | { kind: 'nameless' }
);

const isFault = (found: CivilDate | DayFault): found is DayFault => typeof found !== 'string';

/** Reads a day as people write it in Vietnam, `24/11/2026`. */
export function readDay(written: string, field: number): CivilDate | DayFault {
  const day = readWrittenDay(written);
  return typeof day === 'string' ? day : { ...day, field };
}

/** Reads a day that is to be worked. */
export function readWorkingDay([written = '']: readonly string[], calendar: WorkingCalendar): CivilDate | DayFault {
  const day = readDay(written, 0);
  if (isFault(day)) return day;
  return calendar.isWorkingDay(day) ? { kind: 'working-already', field: 0 } : day;
}

/** Reads days off: the first, the last (empty for a single day), and what they are called. */
export function readDaysOff(
  [first = '', last = '', name = '']: readonly string[],
  calendar: WorkingCalendar,
): DaysOff | DayFault {
  const from = readDay(first, 0);
  if (isFault(from)) return from;
  const to = last.trim() ? readDay(last, 1) : from;
  if (isFault(to)) return to;
  if (to < from) return { kind: 'backwards', field: 1 };
  if (daysBetween(from, to) >= LIMITS.daysOff) return { kind: 'too-long', days: LIMITS.daysOff, field: 1 };
  const length = daysBetween(from, to) + 1;
  const works = Array.from({ length }, (_, index) => addDays(from, index)).some((day) => calendar.isWorkingDay(day));
  if (!works) return { kind: 'off-already', holiday: calendar.holiday(from), field: 0 };
  return name.trim() ? { from, to, name: name.trim() } : { kind: 'nameless', field: 2 };
}

/** Reads a swap: the working day that is given off, and the day off that is worked for it. */
export function readSwap([given = '', worked = '']: readonly string[], calendar: WorkingCalendar): Swap | DayFault {
  const off = readDay(given, 0);
  if (isFault(off)) return off;
  if (!calendar.isWorkingDay(off)) return { kind: 'off-already', holiday: calendar.holiday(off), field: 0 };
  const working = readDay(worked, 1);
  if (isFault(working)) return working;
  return calendar.isWorkingDay(working) ? { kind: 'working-already', field: 1 } : { off, working };
}
