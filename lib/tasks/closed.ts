import { Dexie } from 'dexie';
import { database } from './database';
import { CLOSED } from './rules';
import type { ClosedTask } from './types';

/** The tasks that were closed last, the latest first. @throws Dexie errors when they cannot be read */
export async function readClosed(limit: number): Promise<ClosedTask[]> {
  const of = (state: (typeof CLOSED)[number]) =>
    database.tasks
      .where('[state+closedAt]')
      .between([state, Dexie.minKey], [state, Dexie.maxKey])
      .reverse()
      .limit(limit)
      .toArray();
  const tasks = (await Promise.all(CLOSED.map(of))).flat();
  const latest = tasks.sort((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0)).slice(0, limit);
  const documents = await database.documents.bulkGet(latest.map(({ documentId }) => documentId));
  return latest.map((task, index) => ({ task, number: documents[index]?.number ?? null }));
}
