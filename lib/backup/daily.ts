import { dropOldCopies, keepCopy, listCopies } from '../archive';
import { database } from '../tasks';
import { wallMoment } from '../time';
import { writeExport } from './write-file';

const dayOf = (at: number): string => wallMoment(at).slice(0, 10);

/**
 * Keeps one copy a day, and lets those go that are over seven days old. An empty database is never copied: it may be
 * empty because what was in it is lost, and its copies would drive out those that are needed then.
 */
export async function keepDailyCopy(at: number, by: string): Promise<void> {
  const newest = (await listCopies()).find(({ why }) => why === 'daily');
  if (newest && dayOf(newest.at) === dayOf(at)) return;
  if ((await database.documents.count()) === 0) return;
  await keepCopy(await writeExport(at, by), at, 'daily');
  await dropOldCopies(at);
}
