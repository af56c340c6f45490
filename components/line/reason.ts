import type { Task } from '../../lib/tasks/types';
import { addDays, dateOf, type WorkingCalendar } from '../../lib/time';
import type { CivilDate } from '../../lib/time/types';
import { lastSafeDay } from '../../locales';

/** Why the day that reminders count down to is not the stated one. */
export type Reason =
  /** Days off between the two. */
  | { kind: 'off'; from: CivilDate; to: CivilDate }
  /** "trước ngày …": the stated day itself no longer counts. */
  | { kind: 'not-counted'; date: CivilDate };

/** The reason to show beside the quote, null when the stated day is the safe one or there is no date. */
export function reasonOf(
  task: Pick<Task, 'date' | 'time' | 'due' | 'overdueAt'>,
  calendar: WorkingCalendar,
): Reason | null {
  const last = lastSafeDay(task);
  if (task.date === null || task.due === null || last === null) return null;
  const due = dateOf(task.due);
  if (due < last) {
    const stated = task.date > last && !calendar.isWorkingDay(task.date);
    return { kind: 'off', from: addDays(due, 1), to: stated ? task.date : last };
  }
  return last < task.date ? { kind: 'not-counted', date: task.date } : null;
}
