import type { DocumentRecord } from '../../documents';
import { database } from '../database';
import { recordHistory } from '../record-history';
import { AT_ONCE } from '../rules';
import type { Task } from '../types';
import { changeOf, remember } from './change';
import { takenOut } from './parts';

/** The tasks of earlier documents to which this one proposed something that nobody has answered. */
async function askedBy({ id, cites = [] }: DocumentRecord): Promise<Task[]> {
  const earlier = await database.documents.where('numberKey').anyOf(cites).primaryKeys();
  return database.tasks
    .where('documentId')
    .anyOf(earlier)
    .filter((task) => task.documentId !== id && task.proposals.some((each) => isUnanswered(each, id)))
    .toArray();
}

const isUnanswered = ({ documentId, answer }: Task['proposals'][number], id: string): boolean =>
  documentId === id && answer === null;

/** Its questions go with a document: nobody could look at the words any more. What was answered stays as it was said. */
const unasked = (task: Task, id: string): Task => ({
  ...task,
  proposals: task.proposals.filter((each) => !isUnanswered(each, id)),
});

/** Tasks of other documents that go on without this one. */
async function leftBy(document: DocumentRecord, gone: readonly string[]): Promise<{ before: Task[]; after: Task[] }> {
  const within = await database.tasks.where('mergedInto').anyOf(gone).toArray();
  const all = [...within.filter((task) => task.documentId !== document.id), ...(await askedBy(document))];
  const before = [...new Map(all.map((task) => [task.id, task])).values()];
  const isApart = ({ mergedInto }: Task) => mergedInto !== null && gone.includes(mergedInto);
  const after = before.map((task) => unasked(isApart(task) ? takenOut(task) : task, document.id));
  return { before, after };
}

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
    const left = await leftBy(document, ids);
    const after = left.after.map((task) => ({ ...task, nextAt: AT_ONCE, updatedAt: at }));
    await remember({
      at,
      label: 'document.remove',
      ...changeOf([...own, ...left.before], after),
      removed: {
        documents: [document],
        history: await history.where('documentId').equals(documentId).toArray(),
        reminders: await reminders.where('taskId').anyOf(ids).toArray(),
      },
    });
    await tasks.bulkPut(after);
    await recordHistory(left.before, after, { by: 'officer', label: 'document.remove', at });
    await reminders.where('taskId').anyOf(ids).delete();
    await history.where('documentId').equals(documentId).delete();
    await tasks.bulkDelete(ids);
    await documents.delete(documentId);
    await removed.put({ id: documentId, keys: document.keys, at });
    return ids.length;
  });
}
