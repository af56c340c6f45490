import { database } from './database';

const DAY_MS = 24 * 3_600_000;
/** So many rows go in one transaction, so that no page waits long for the database. */
const IN_ONE_GO = 500;

const CLOSED = ['done', 'dismissed'] as const;

/** Lets closed tasks go, some at a time, with what reminded of them. Returns how many. */
async function purgeTasks(before: number): Promise<number> {
  const { tasks, reminders } = database;
  return database.transaction('rw', tasks, reminders, async () => {
    const ids: string[] = [];
    for (const state of CLOSED) {
      const old = tasks.where('[state+closedAt]').between([state, 0], [state, before]);
      ids.push(...(await old.limit(IN_ONE_GO - ids.length).primaryKeys()));
    }
    await reminders.where('taskId').anyOf(ids).delete();
    await tasks.bulkDelete(ids);
    return ids.length;
  });
}

/** Lets documents go to which no task refers. */
async function purgeDocuments(ids: readonly string[]): Promise<void> {
  const { tasks, documents } = database;
  await database.transaction('rw', tasks, documents, async () => {
    const needed = new Set(
      (
        await tasks
          .where('documentId')
          .anyOf([...ids])
          .toArray()
      ).map(({ documentId }) => documentId),
    );
    await documents.bulkDelete(ids.filter((id) => !needed.has(id)));
  });
}

/**
 * Lets go of what has no purpose left: tasks that were closed more than `days` ago, their reminders, and documents of
 * that age to which no task refers (Personal Data Protection Law 91/2025/QH15: delete when done). Open tasks stay.
 */
export async function purge(at: number, days: number): Promise<void> {
  const before = at - days * DAY_MS;
  while ((await purgeTasks(before)) === IN_ONE_GO);
  const old = await database.documents.where('readAt').below(before).primaryKeys();
  for (let from = 0; from < old.length; from += IN_ONE_GO) await purgeDocuments(old.slice(from, from + IN_ONE_GO));
}
