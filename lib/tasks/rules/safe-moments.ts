import type { Limit } from '../../deadlines';
import { addDays, lastWorkingDay, momentOf, type WallMoment, type WallTime, type WorkingCalendar } from '../../time';

/** The end of office hours (deadlines/CONTRACT.md). */
const OFFICE_END: WallTime = '17:00';

/** As much of a limit as its moments hang on. */
export type DatedLimit = Pick<Limit, 'kind' | 'date' | 'time' | 'bound'>;

/** The two moments of a task: what reminders count down to, and when it becomes overdue. */
export interface SafeMoments {
  due: WallMoment;
  overdueAt: WallMoment;
}

/**
 * The last safe moment (deadlines/CONTRACT.md). `due`: the stated hour, else the end of office hours, of the last safe
 * day, moved back to a working day. `overdueAt`: never moved for days off; 24:00 of a day is written as 00:00 of the
 * next. A meeting's moments are both its start, on its own day; without an hour, the end of office hours and of the
 * day. Null when the limit has no date.
 */
export function safeMoments(limit: DatedLimit, calendar: WorkingCalendar): SafeMoments | null {
  const { date, time } = limit;
  if (date === null) return null;
  if (limit.kind === 'meeting') {
    const start = momentOf(date, time ?? OFFICE_END);
    return { due: start, overdueAt: time ? start : momentOf(addDays(date, 1), '00:00') };
  }
  const lastDay = limit.bound === 'before' && time === null ? addDays(date, -1) : date;
  const workday = lastWorkingDay(lastDay, calendar);
  return {
    due: momentOf(workday, time ?? OFFICE_END),
    overdueAt: time ? momentOf(lastDay, time) : momentOf(addDays(lastDay, 1), '00:00'),
  };
}
