import { Dexie } from 'dexie';
import type { WallMoment } from '../time';
import { database } from './database';
import type { Task } from './types';

/** A host's open tasks that were overdue at a moment. */
export async function overdueBefore(host: string, moment: WallMoment): Promise<Task[]> {
  const overdue = await database.tasks
    .where('[state+overdueAt]')
    .between(['open', Dexie.minKey], ['open', moment], true, true)
    .toArray();
  const documents = await database.documents.bulkGet(overdue.map(({ documentId }) => documentId));
  return overdue.filter((_, index) => documents[index]?.host === host);
}
