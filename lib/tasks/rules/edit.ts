import type { WorkingCalendar } from '../../time';
import type { Because, Edited, Stated, Task } from '../types';
import { AT_ONCE } from './moments';
import { withOwnValues } from './own-values';
import { readLast, rederived } from './settle';

/** A task whose limit has moved is reminded of anew. */
export function remindedAnew(before: Task, after: Task): Task {
  const moved =
    before.due !== after.due || before.overdueAt !== after.overdueAt || before.immediate !== after.immediate;
  return moved ? { ...after, reminded: null, snoozedUntil: null, nextAt: AT_ONCE } : after;
}

/** A recurring duty that has no next occurrence yet makes it when it has passed. */
const rolling = (task: Task): Task =>
  task.rollsAt === null || task.rollsAt === '' ? task : { ...task, rollsAt: task.overdueAt };

/** The task as its sources alone state it. */
export const unedited = (task: Task, calendar: WorkingCalendar): Task =>
  rederived({ ...task, ...readLast(task), edited: null }, calendar);

/**
 * The task with the officer's own values. What equals the stated is left to the sources, so that they can still move it.
 * @param because the later document from which the values come; null for the officer's own
 */
export function edit(task: Task, values: Stated, because: Because | null, calendar: WorkingCalendar): Task {
  const before = unedited(task, calendar);
  const { date, time, title } = before;
  const sameLimit = values.date === date && values.time === time;
  const own: Edited = {
    limit: sameLimit ? null : { date: values.date, time: values.time },
    title: values.title === title ? null : values.title,
    stated: { date, time, title },
    differs: null,
    because,
  };
  const edited = own.limit === null && own.title === null ? null : own;
  return rolling(remindedAnew(task, withOwnValues({ ...before, edited, moved: null }, calendar)));
}

/** The officer goes by what the sources state now. Null where they state nothing any more: then the task closes. */
export function takeStated(task: Task, calendar: WorkingCalendar): Task | null {
  if (task.edited?.differs === 'gone') return null;
  return rolling(remindedAnew(task, unedited(task, calendar)));
}

/** The officer stays with his own values, and is not told again of what the sources state now. */
export const keepOwn = (task: Task): Task =>
  task.edited?.differs ? { ...task, edited: { ...task.edited, stated: task.edited.differs, differs: null } } : task;
