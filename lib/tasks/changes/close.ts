import { type WallMoment, wallMoment } from '../../time';
import { database } from '../database';
import { AT_ONCE, dismissed, done } from '../rules';
import type { DismissReason, Task } from '../types';
import { change, changeOne, withParts } from './change';
import { untouchedAfter } from './successors';

/** Ticks a task off, perhaps with the number of the document that answers it (số văn bản trả lời). */
export const completeTask = (id: string, at: number, reply: string | null = null) =>
  changeOne(id, {
    label: reply === null ? 'task.done' : 'task.doneWith',
    at,
    to: (task) => done(task, at, reply),
  });

/** Takes a task off the list without it being done; `why`: the officer's own words. */
export const dismissTask = (id: string, reason: DismissReason, at: number, why: string | null = null) =>
  changeOne(id, {
    label: why === null && reason === 'not-a-deadline' ? 'task.dismiss' : 'task.dismissWhy',
    at,
    to: (task) => dismissed(task, reason, at, why),
  });

/** A next occurrence that does not stand yet, or goes again, is made when this one has passed. */
const rollsAgain = ({ rrule, rollsAt, overdueAt }: Task, now: WallMoment): Task['rollsAt'] =>
  rollsAt === AT_ONCE || (rrule !== null && overdueAt !== null && overdueAt > now) ? overdueAt : rollsAt;

const reopened = (task: Task, now: WallMoment): Task => ({
  ...task,
  state: 'open',
  dismissed: null,
  dismissedWhy: null,
  reply: null,
  closedAt: null,
  snoozedUntil: null,
  reminded: null,
  rollsAt: rollsAgain(task, now),
  nextAt: AT_ONCE,
});

/** A closed task with the steps that were closed with it. */
async function withSteps(id: string): Promise<Task[]> {
  const task = await database.tasks.get(id);
  if (!task) return [];
  return [
    task,
    ...(await withParts([id])).filter(({ part, closedAt }) => part?.as === 'step' && closedAt === task.closedAt),
  ];
}

/**
 * Opens a done or dismissed task again, with the steps that were closed with it; reminders start anew. The next
 * occurrence that its closing made goes, while this one has not passed.
 */
export const reopenTask = (id: string, at: number) => {
  const now = wallMoment(at);
  return change({
    label: 'task.reopen',
    at,
    pick: () => withSteps(id),
    to: (task) => reopened(task, now),
    async drop([task]) {
      return task && task.rrule !== null && (task.overdueAt ?? '') > now ? untouchedAfter(task) : [];
    },
  });
};
