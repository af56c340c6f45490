import { Dexie } from 'dexie';
import { COUNT_LIMIT, type OthersOf } from './checklist';
import { database } from './database';

/** How many of a document's duties of other units a page asks for. */
export type OthersLimit = (documentId: string) => number;

const byRank = ({ rank: a }: { rank: string }, { rank: b }: { rank: string }): number => (a < b ? -1 : a > b ? 1 : 0);

/** True when anything is addressed to other units: most computers never ask further. */
const someAre = async (): Promise<boolean> =>
  (await database.tasks.where('[state+rank]').between(['others', Dexie.minKey], ['others', Dexie.maxKey]).first()) !==
  undefined;

/**
 * What documents ask of other units: those on the page first, then those that were opened lately.
 * @param shown the documents that have a line on the page
 */
export async function readOthers(shown: readonly string[], limit: OthersLimit): Promise<OthersOf[]> {
  if (!(await someAre())) return [];
  const lately = await database.documents.orderBy('readAt').reverse().limit(COUNT_LIMIT).primaryKeys();
  const ids = [...new Set([...shown, ...lately])];
  const tasks = await database.tasks
    .where('documentId')
    .anyOf(ids)
    .filter(({ state }) => state === 'others')
    .toArray();
  const documents = await database.documents.bulkGet(ids);
  return documents.flatMap((document): OthersOf[] => {
    const own = document ? tasks.filter(({ documentId }) => documentId === document.id) : [];
    if (!document || !own.length) return [];
    return [{ document, count: own.length, tasks: own.sort(byRank).slice(0, limit(document.id)) }];
  });
}
