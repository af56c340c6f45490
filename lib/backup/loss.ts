import { readMark, writeMark } from '../archive';
import { database, isLost } from '../tasks';

/**
 * Notices that the browser threw the database away: Chromium does so without a word when its files are broken, and the
 * extension finds an empty one (measured in Chromium 156). Each database has a name, and the archive, which stands apart
 * from it, knows the name of the last one. True while the officer has not said what to do about a loss.
 */
export async function noticeLoss(at: number): Promise<boolean> {
  const [name, mark] = [await database.marks.get('name'), await readMark()];
  if (name) {
    if (mark !== name.value) await writeMark(String(name.value));
    return isLost();
  }
  const fresh = crypto.randomUUID();
  const lost = mark !== null;
  await database.transaction('rw', database.marks, async () => {
    await database.marks.put({ id: 'name', value: fresh });
    if (lost) await database.marks.put({ id: 'lost', value: at });
  });
  await writeMark(fresh);
  return lost;
}

/** The officer goes on without what was lost. */
export const acceptLoss = (): Promise<void> => database.marks.delete('lost');
