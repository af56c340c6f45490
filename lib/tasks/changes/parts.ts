import type { WorkingCalendar } from '../../time';
import { database } from '../database';
import { AT_ONCE, freshIds, NEVER, opened, withOwnValues } from '../rules';
import type { Part, Stated, Task } from '../types';
import { change, changeOpen } from './change';

/** A step by its name, so many working days before the deadline. */
export interface StepOf {
  name: string;
  days: number;
}

/** A task of the officer's own making, of the same document and words. */
function childOf(parent: Task, id: string, part: Part, stated: Stated, at: number): Task {
  const { kind, quote, source } = parent;
  const limit = { kind: part.as === 'step' ? ('deadline' as const) : kind, bound: 'by' as const };
  return {
    ...opened(id, parent.documentId, at),
    ...limit,
    ...stated,
    term: null,
    anchor: null,
    rrule: null,
    quote,
    source,
    confidence: 'sure',
    warnings: [],
    claims: [],
    disputed: false,
    held: null,
    immediate: false,
    due: null,
    overdueAt: null,
    rank: NEVER,
    parentId: parent.id,
    part,
  };
}

async function idsFor({ documentId }: Task): Promise<() => string> {
  return freshIds(await database.tasks.where('documentId').equals(documentId).toArray(), documentId);
}

/** Adds steps to an open task, counted back from its deadline. One of a name that it has already is not added again. */
export const addSteps = (id: string, steps: readonly StepOf[], calendar: WorkingCalendar, at: number) =>
  changeOpen(id, {
    label: 'task.steps',
    at,
    calendar,
    to: (task) => task,
    async make([parent]) {
      if (parent?.state !== 'open') return [];
      const known = await database.tasks.where('parentId').equals(id).toArray();
      const names = new Set(
        known.flatMap(({ part, state }) => (part?.as === 'step' && state === 'open' ? part.name : [])),
      );
      const next = await idsFor(parent);
      return steps
        .filter(({ name }) => !names.has(name))
        .map(({ name, days }) => {
          const stated = { date: null, time: null, title: `${name}: ${parent.title}` };
          return childOf(parent, next(), { as: 'step', name, days }, stated, at);
        });
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

/** Makes several open tasks one: the one that is due first stays, the others are part of it. Returns how many changed. */
export const mergeTasks = (ids: readonly string[], at: number) => {
  let keeper: Task | undefined;
  return change({
    label: 'task.merge',
    at,
    async pick() {
      const chosen = (await database.tasks.bulkGet([...ids])).filter((task) => task?.state === 'open');
      const open = chosen.filter((task) => task !== undefined);
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

const mergedInto = (task: Task, id: string): Task => ({ ...task, state: 'merged', mergedInto: id });

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
