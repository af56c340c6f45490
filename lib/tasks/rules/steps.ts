import { addWorkingDays, type CivilDate, dateAt, dateOf, type WorkingCalendar } from '../../time';
import type { Task } from '../types';
import { isClosed } from './close';
import { AT_ONCE } from './moments';
import { withOwnValues } from './own-values';
import { given } from './whose';

/**
 * The day of a step: so many working days before the day on which its parent is due, but never before the day on which
 * the step was made, since nobody can be late with what was not asked for yet. Null while the parent has no day.
 */
function stepDay(days: number, parent: Task, madeAt: number, calendar: WorkingCalendar): CivilDate | null {
  if (parent.due === null) return null;
  const day = addWorkingDays(dateOf(parent.due), -days, calendar);
  const made = dateAt(madeAt);
  return day < made && made <= dateOf(parent.due) ? made : day;
}

/** A step in line with its parent, which is open. */
function moved(step: Task, parent: Task, days: number, calendar: WorkingCalendar): Task {
  const time = days === 0 ? parent.time : null;
  const stated = step.edited?.stated ?? 'gone';
  const title = stated === 'gone' ? step.title : stated.title;
  const date = stepDay(days, parent, step.createdAt, calendar);
  const now = withOwnValues({ ...step, title, bound: 'by', date, time }, calendar);
  const again = now.due !== step.due || now.overdueAt !== step.overdueAt;
  return again ? { ...now, reminded: null, snoozedUntil: null, nextAt: AT_ONCE } : now;
}

/** Nothing is left to prepare for what is done or set aside. */
function closedWith(step: Task, parent: Task): Task {
  const { state, dismissed, closedAt } = parent;
  return isClosed(parent) ? { ...step, state, dismissed, closedAt } : step;
}

/** Steps are prepared by whoever has the duty. */
function ofSameUnit(step: Task, { state }: Task): Task {
  if (step.state === 'others') return state === 'open' ? given(step, 'mine') : step;
  return state === 'others' ? given(step, 'others') : step;
}

/**
 * Tasks with the open steps among them brought in line with their parents among them: counted back from the deadline,
 * closed with it, or with the task of which their parent is part. Without a calendar nothing is counted, for changes that move no deadline.
 */
export function followParents(tasks: readonly Task[], calendar: WorkingCalendar | null): Task[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return tasks.map((task): Task => {
    const parent = task.parentId === null ? undefined : byId.get(task.parentId);
    if (!parent || task.part?.as !== 'step') return task;
    const step = ofSameUnit(task, parent);
    if (step.state !== 'open') return step;
    if (parent.state !== 'open') return closedWith(step, byId.get(parent.mergedInto ?? '') ?? parent);
    return calendar ? moved(step, parent, task.part.days, calendar) : step;
  });
}
