import { database } from '../database';
import { recordHistory } from '../record-history';
import { remember } from './change';
import { takenOut } from './parts';

/**
 * Takes a document off the computer with its tasks and everything that was kept of them. A list that shows it again
 * does not bring it back; opening it does. It can be taken back like any change. Returns how many tasks went with it;
 * null when there is no such document.
 */
export async function removeDocument(documentId: string, at: number): Promise<number | null> {
  const { documents, tasks, reminders, changes, history, removed } = database;
  return database.transaction('rw', [documents, tasks, reminders, changes, history, removed], async () => {
    const document = await documents.get(documentId);
    if (!document) return null;
    const own = await tasks.where('documentId').equals(documentId).toArray();
    const ids = own.map(({ id }) => id);
    const within = await tasks.where('mergedInto').anyOf(ids).toArray();
    const left = within.filter((task) => task.documentId !== documentId);
    const past = await history.where('documentId').equals(documentId).toArray();
    await remember({
      at,
      label: 'document.remove',
      before: [...own, ...left],
      removed: { documents: [document], history: past },
    });
    const apart = left.map((task) => ({ ...takenOut(task), updatedAt: at }));
    await tasks.bulkPut(apart);
    await recordHistory(left, apart, { by: 'officer', label: 'document.remove', at });
    await reminders.where('taskId').anyOf(ids).delete();
    await history.where('documentId').equals(documentId).delete();
    await tasks.bulkDelete(ids);
    await documents.delete(documentId);
    await removed.put({ id: documentId, keys: document.keys, at });
    return ids.length;
  });
}
