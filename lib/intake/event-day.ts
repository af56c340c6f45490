import { explainDue } from '../deadlines';
import { database, type EventDay, setEventDay, type Task } from '../tasks';
import type { CivilDate, WorkingCalendar } from '../time';

/** Where a term ends that is counted from an event on this day; null where nothing is counted from an event. */
export function countFrom(
  { anchor, term }: Pick<Task, 'anchor' | 'term'>,
  day: CivilDate,
  calendar: WorkingCalendar,
): EventDay | null {
  if (anchor !== 'event' || term === null) return null;
  const date = explainDue({ term }, day, calendar)?.last;
  return date ? { day, term, date } : null;
}

/** The officer says on which day the event was from which a task's term is counted. Returns how many tasks changed. */
export async function answerEventDay(
  taskId: string,
  day: CivilDate,
  calendar: WorkingCalendar,
  at: number,
): Promise<number> {
  const task = await database.tasks.get(taskId);
  const event = task && countFrom(task, day, calendar);
  return event ? setEventDay(taskId, event, calendar, at) : 0;
}
