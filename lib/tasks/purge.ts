import { type WallMoment, wallMoment } from '../time';
import { dropOldChanges } from './changes';
import { database } from './database';
import { CLOSED } from './rules';
import type { Task } from './types';

const DAY_MS = 24 * 3_600_000;
/** So many rows go in one transaction, so that no page waits long for the database. */
const IN_ONE_GO = 500;

/** The ids of the tasks that were closed before a moment. */
async function closedBefore(before: number): Promise<string[]> {
  const of = (state: (typeof CLOSED)[number]) =>
    database.tasks.where('[state+closedAt]').between([state, 0], [state, before]).primaryKeys();
  return (await Promise.all(CLOSED.map(of))).flat();
}

/** Those that an open task still belongs to: the first of a recurring duty stands as long as the duty goes on. */
async function neededBy(ids: readonly string[]): Promise<Set<string>> {
  const children = await database.tasks
    .where('parentId')
    .anyOf([...ids])
    .toArray();
  return new Set(children.flatMap(({ state, parentId }) => (state === 'open' && parentId !== null ? [parentId] : [])));
}

/** Lets closed tasks go, with those that are merged into them, what reminded of them and their history. */
async function purgeTasks(closed: readonly string[]): Promise<void> {
  const { tasks, reminders, history } = database;
  await database.transaction('rw', tasks, reminders, history, async () => {
    const needed = await neededBy(closed);
    const going = closed.filter((id) => !needed.has(id));
    const within = await tasks.where('mergedInto').anyOf(going).primaryKeys();
    const ids = [...going, ...within];
    await reminders.where('taskId').anyOf(ids).delete();
    await history.where('taskId').anyOf(ids).delete();
    await tasks.bulkDelete(ids);
  });
}

/** Lets documents go to which no task of the officer's refers, with the duties of other units that have passed. */
async function purgeDocuments(ids: readonly string[], before: WallMoment): Promise<void> {
  const { tasks, documents, history } = database;
  const hasPassed = ({ state, overdueAt }: Task) => state === 'others' && (overdueAt ?? '') < before;
  await database.transaction('rw', tasks, documents, history, async () => {
    const of = await tasks
      .where('documentId')
      .anyOf([...ids])
      .toArray();
    const needed = new Set(of.filter((task) => !hasPassed(task)).map(({ documentId }) => documentId));
    const going = of.filter(({ documentId }) => !needed.has(documentId)).map(({ id }) => id);
    await history.where('taskId').anyOf(going).delete();
    await tasks.bulkDelete(going);
    await documents.bulkDelete(ids.filter((id) => !needed.has(id)));
  });
}

/**
 * Lets go of what has no purpose left: tasks that were closed more than `days` ago, their reminders, and documents of
 * that age to which no task refers (Personal Data Protection Law 91/2025/QH15: delete when done). Open tasks stay.
 */
export async function purge(at: number, days: number): Promise<void> {
  const before = at - days * DAY_MS;
  const closed = await closedBefore(before);
  for (let from = 0; from < closed.length; from += IN_ONE_GO) await purgeTasks(closed.slice(from, from + IN_ONE_GO));
  const old = await database.documents.where('readAt').below(before).primaryKeys();
  for (let from = 0; from < old.length; from += IN_ONE_GO)
    await purgeDocuments(old.slice(from, from + IN_ONE_GO), wallMoment(before));
  await database.removed.where('at').below(before).delete();
  await dropOldChanges(at);
}
