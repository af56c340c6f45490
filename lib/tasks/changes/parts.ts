import type { WorkingCalendar } from '../../time';
import { database } from '../database';
import { AT_ONCE, childOf, freshIds, stepsOf, withOwnValues } from '../rules';
import type { Stated, StepOf, Task } from '../types';
import { change, changeOpen } from './change';

async function idsFor({ documentId }: Task): Promise<() => string> {
  return freshIds(await database.tasks.where('documentId').equals(documentId).toArray(), documentId);
}

/**
 * Adds steps to an open task, counted back from its deadline. One of a name that it has already is not added again.
 * @param key what a name is compared by: a step may stand under its name in another language
 */
export const addSteps = (
  id: string,
  steps: readonly StepOf[],
  calendar: WorkingCalendar,
  at: number,
  key: (name: string) => string = (name) => name,
) =>
  changeOpen(id, {
    label: 'task.steps',
    at,
    calendar,
    to: (task) => task,
    async make([parent]) {
      if (parent?.state !== 'open') return [];
      const known = await database.tasks.where('parentId').equals(id).toArray();
      const names = new Set(
        known.flatMap(({ part, state }) => (part?.as === 'step' && state === 'open' ? key(part.name) : [])),
      );
      const next = await idsFor(parent);
      const fresh = steps.filter(({ name }) => !names.has(key(name)));
      return stepsOf(parent, fresh, next, at);
    },
  });

/** Takes a part off an open task as a task of its own, with its own day and title. */
export const splitTask = (id: string, values: Stated, calendar: WorkingCalendar, at: number) =>
  changeOpen(id, {
    label: 'task.split',
    at,
    calendar,
    to: (task) => task,
    async make([parent]) {
      if (parent?.state !== 'open') return [];
      const part = childOf(parent, (await idsFor(parent))(), { as: 'split' }, values, at);
      return [withOwnValues(part, calendar)];
    },
  });

/** The task that is due first, one without a day last: nothing that is merged into it is due before it. */
function earliest(tasks: readonly Task[]): Task | undefined {
  return tasks.reduce<Task | undefined>((best, task) => (best && best.rank <= task.rank ? best : task), undefined);
}

/**
 * Makes several open tasks one: the one that is due first stays, the others are part of it. Steps are part of no other
 * task. Returns how many changed.
 */
export const mergeTasks = (ids: readonly string[], at: number) => {
  let keeper: Task | undefined;
  return change({
    label: 'task.merge',
    at,
    async pick() {
      const chosen = (await database.tasks.bulkGet([...ids])).filter((task) => task !== undefined);
      const open = chosen.filter(({ state, part }) => state === 'open' && part?.as !== 'step');
      keeper = earliest(open);
      if (open.length < 2) return [];
      const within = await database.tasks
        .where('mergedInto')
        .anyOf(open.map(({ id }) => id))
        .toArray();
      return [...open, ...within];
    },
    to: (task) => (keeper === undefined || task.id === keeper.id ? task : mergedInto(task, keeper.id)),
  });
};

/** A task as part of another. */
export const mergedInto = (task: Task, id: string): Task => ({ ...task, state: 'merged', mergedInto: id });

/** A task that stands by itself again. */
export const takenOut = (task: Task): Task => ({
  ...task,
  state: 'open',
  mergedInto: null,
  reminded: null,
  nextAt: AT_ONCE,
});

/** Takes the tasks apart that were made one. */
export const takeApart = (id: string, at: number) =>
  change({
    label: 'task.takeApart',
    at,
    pick: () => database.tasks.where('mergedInto').equals(id).toArray(),
    to: takenOut,
  });
