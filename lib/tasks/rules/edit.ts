import type { WorkingCalendar } from '../../time';
import type { Because, Edited, OwnBound, Stated, Task } from '../types';
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

/** What the officer sees as "trước ngày …" stays that with another day; "trước 17 giờ ngày …" is of the hour alone. */
const ownBound = (seen: Task, { date, time }: Stated): OwnBound =>
  seen.bound === 'before' && seen.time === null && date !== null && time === null ? { bound: seen.bound } : {};

/** Of a day without an hour it matters whether the day itself is in time. */
const isSameBound = ({ bound, time }: Task, own: OwnBound): boolean =>
  time !== null || (bound === 'before') === (own.bound === 'before');

/**
 * The task with the officer's own values. What equals the stated is left to the sources, so that they can still move it.
 * @param because the later document from which the values come; null for the officer's own
 */
export function edit(task: Task, values: Stated, because: Because | null, calendar: WorkingCalendar): Task {
  const before = unedited(task, calendar);
  const { date, time, title } = before;
  const own = because === null ? ownBound(task, values) : {};
  // A later document gives a day, and nothing of whether it ends before that day.
  const sameBound = because !== null || isSameBound(before, own);
  const sameLimit = values.date === date && values.time === time && sameBound;
  const mine: Edited = {
    limit: sameLimit ? null : { date: values.date, time: values.time, ...own },
    title: values.title === title ? null : values.title,
    stated: { date, time, title },
    differs: null,
    because,
  };
  const edited = mine.limit === null && mine.title === null ? null : mine;
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
