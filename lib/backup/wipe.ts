import { betweenCopies, removeEverything } from '../archive';
import { database } from '../tasks';

/**
 * Deletes everything that was ever stored: the database, and all copies of it. Other pages and the background let go
 * of the database by themselves; the next use makes an empty one.
 */
export async function wipe(): Promise<void> {
  await database.delete({ disableAutoOpen: false });
  await betweenCopies(removeEverything);
}
