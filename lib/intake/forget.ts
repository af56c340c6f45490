import { type DocumentRecord, isSameTrace, keysOfTrace, type Trace, traceOf } from '../documents';
import { type ChangeRecord, database, type Task, takenOut } from '../tasks';

/** True for a document that is one of these, or for words of one. */
const isOf =
  (ids: readonly string[]) =>
  ({ documentId }: { documentId: string }): boolean =>
    ids.includes(documentId);

const holdsWords = ({ proposals, edited }: Task, ids: readonly string[]): boolean =>
  proposals.some(isOf(ids)) || (edited?.because ? isOf(ids)(edited.because) : false);

const concerns = ({ before, removed, differences, seen }: ChangeRecord, ids: readonly string[]): boolean =>
  before.some((task) => isOf(ids)(task) || holdsWords(task, ids)) ||
  (removed?.documents.some(({ id }) => ids.includes(id)) ?? false) ||
  (differences !== undefined && isOf(ids)(differences)) ||
  (seen !== undefined && isOf(ids)(seen));

/** Tasks of other documents that were part of what goes stand by themselves again. */
const standAlone = (tasks: readonly Task[]) => database.tasks.bulkPut(tasks.map(takenOut));

/** What these documents proposed for tasks of others, in their words, goes with them. */
async function forgetProposals(ids: readonly string[]): Promise<void> {
  await database.tasks
    .filter((task) => holdsWords(task, ids))
    .modify((task: Task) => {
      task.proposals = task.proposals.filter((proposal) => !isOf(ids)(proposal));
      if (task.edited?.because && isOf(ids)(task.edited.because)) task.edited.because = null;
    });
}

/** The documents that a change holds to give them back. */
const removedDocuments = async (): Promise<DocumentRecord[]> =>
  (await database.changes.filter(({ removed }) => removed !== undefined).toArray()).flatMap(
    ({ removed }) => removed?.documents ?? [],
  );

/**
 * The ids of documents under these keys, and of the same ones that stand under the keys of other relays. A trace is
 * none of their keys, since by one part of it alone no two are taken for one.
 */
async function idsOf(keys: readonly string[], traces: readonly Trace[]): Promise<string[]> {
  const { documents } = database;
  const removed = await removedDocuments();
  const found = [
    ...(await documents.where('keys').anyOf(keys).toArray()),
    ...removed.filter((document) => document.keys.some((key) => keys.includes(key))),
  ];
  const all = [...traces, ...found.flatMap((document) => traceOf(document) ?? [])];
  const alike = await documents.where('traces').anyOf(all.flatMap(keysOfTrace)).distinct().toArray();
  const twins = [...alike, ...removed].filter((document) => {
    const trace = traceOf(document);
    return trace !== null && all.some((other) => isSameTrace(trace, other));
  });
  return [...found, ...twins].map(({ id }) => id);
}

/** What of these documents stands here, or waits to be given back. */
async function standing(keys: readonly string[], traces: readonly Trace[]): Promise<string[]> {
  const gone = await database.removed.where('keys').anyOf(keys).primaryKeys();
  return [...new Set([...(await idsOf(keys, traces)), ...gone])];
}

/**
 * True when something of these documents is kept. To look writes nothing, so that it can be done on a full disk too.
 * @param traces by what they are known under the keys of other relays
 */
export const isKept = (keys: readonly string[], traces: readonly Trace[] = []): Promise<boolean> =>
  database.transaction(
    'r',
    [database.documents, database.changes, database.removed],
    async () => (await standing(keys, traces)).length > 0,
  );

/**
 * Forgets documents that turned out not to be ordinary, with everything that the database kept of them. True when there
 * was something: then copies of the database may hold it too.
 * @param traces by what they are known under the keys of other relays
 */
export async function forget(keys: readonly string[], traces: readonly Trace[] = []): Promise<boolean> {
  const { documents, tasks, reminders, changes, history, removed } = database;
  return database.transaction('rw', [documents, tasks, reminders, changes, history, removed], async () => {
    const ids = await standing(keys, traces);
    if (!ids.length) return false;
    await removed.bulkDelete(ids);
    const taskIds = await tasks.where('documentId').anyOf(ids).primaryKeys();
    await reminders.where('taskId').anyOf(taskIds).delete();
    await history.where('documentId').anyOf(ids).delete();
    await changes.filter((change) => concerns(change, ids)).delete();
    await standAlone(await tasks.where('mergedInto').anyOf(taskIds).toArray());
    await tasks.bulkDelete(taskIds);
    await documents.bulkDelete(ids);
    await forgetProposals(ids);
    return true;
  });
}
