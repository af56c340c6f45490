import { Dexie } from 'dexie';
import type { WallMoment } from '../time';
import { database } from './database';
import type { Task } from './types';

/** So many rows are looked at in one go where only some are wanted. */
const IN_ONE_GO = 200;
const ALL_IN_ONE_GO = 1_000_000;

/** A host's open tasks that were overdue at a moment, the oldest first; no more than `limit` are looked for. */
export async function overdueBefore(
  host: string,
  moment: WallMoment,
  limit = Number.POSITIVE_INFINITY,
): Promise<Task[]> {
  const found: Task[] = [];
  const size = Number.isFinite(limit) ? IN_ONE_GO : ALL_IN_ONE_GO;
  for (let from = 0; found.length < limit; from += size) {
    const overdue = await database.tasks
      .where('[state+overdueAt]')
      .between(['open', Dexie.minKey], ['open', moment], true, true)
      .offset(from)
      .limit(size)
      .toArray();
    if (!overdue.length) break;
    const documents = await database.documents.bulkGet(overdue.map(({ documentId }) => documentId));
    found.push(...overdue.filter((_, index) => documents[index]?.host === host));
  }
  return found.slice(0, limit);
}
