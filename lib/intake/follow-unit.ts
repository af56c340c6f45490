import { type Judge, judgeFor } from '../duty';
import { readCalendar, readSettings } from '../settings';
import { database, sorted } from '../tasks';
import type { WorkingCalendar } from '../time';
import { settleDocument, store, tasksOf } from './settle-document';

const IN_ONE_GO = 200;

interface Sorting {
  judge: Judge;
  calendar: WorkingCalendar;
  at: number;
}

/** Sorts the tasks of a document anew. An urgent one of which nothing is ours any more is to be looked at at once. */
async function sortDocument(id: string, sorting: Sorting): Promise<void> {
  const document = await database.documents.get(id);
  if (!document) return;
  const existing = await tasksOf(id);
  const settled = settleDocument(document, existing, [], { sources: [], file: null }, sorting);
  await store(document, document, settled, existing, sorting.at);
}

/** Tells the open tasks from those of other units anew, some at a time, so that no page waits long for the database. */
async function sortAll(sorting: Sorting): Promise<void> {
  const { tasks, documents, history } = database;
  const idsOf = (state: 'open' | 'others') =>
    tasks.where('[state+rank]').between([state, ''], [state, '~'], true, true).primaryKeys();
  const ids = [...(await idsOf('open')), ...(await idsOf('others'))];
  for (let from = 0; from < ids.length; from += IN_ONE_GO)
    await database.transaction('rw', tasks, documents, history, async () => {
      const some = (await tasks.bulkGet(ids.slice(from, from + IN_ONE_GO))).filter((task) => task !== undefined);
      const changed = some.filter((task) => sorted(task, sorting) !== task);
      for (const id of new Set(changed.map(({ documentId }) => documentId))) await sortDocument(id, sorting);
    });
}

/**
 * Notices that the officer said otherwise who we are since the tasks were told from those of other units, and does it
 * anew. Once for each change; what the officer decided of a task stays.
 */
export async function followUnit(at: number): Promise<void> {
  const { names, abbreviations, persons } = (await readSettings()).unit;
  const unit = { names, abbreviations, persons };
  const now = JSON.stringify(unit);
  if ((await database.marks.get('sorted'))?.value === now) return;
  await sortAll({ judge: judgeFor(unit), calendar: await readCalendar(), at });
  await database.marks.put({ id: 'sorted', value: now });
}
