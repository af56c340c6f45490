import { dropOldCopies, keepCopy, listCopies } from '../archive';
import { database, isLost } from '../tasks';
import { dateAt } from '../time';
import { writeExport } from './write-file';

/**
 * Keeps one copy a day, and lets those go that are over seven days old. While what stood here is lost, and nobody has
 * said what to do about it, none is made and none goes: the old ones are what is needed then. Nor is an empty database
 * copied, which may be a lost one.
 */
export async function keepDailyCopy(at: number, by: string): Promise<void> {
  if ((await listCopies()).some((copy) => copy.why === 'daily' && dateAt(copy.at) === dateAt(at))) return;
  if ((await isLost()) || (await database.documents.count()) === 0) return;
  await keepCopy(() => writeExport(at, by), at, 'daily');
  await dropOldCopies(at);
}
