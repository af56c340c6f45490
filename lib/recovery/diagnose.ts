import type { Diagnosis } from '../../components/recovery';
import { lookForRoom } from '../archive';
import { codeOf, DISK_FULL, database, isLost, openDatabase } from '../tasks';

/** What an error of the database means for the person. */
const KINDS: Readonly<Record<string, 'newer' | 'blocked' | 'full'>> = {
  'DB/VersionError': 'newer',
  'DB/BlockedError': 'blocked',
  [DISK_FULL]: 'full',
};

/** Opens, reads every row and writes one, where there is room. */
async function tryEverything(): Promise<void> {
  await openDatabase();
  for (const table of database.tables) await table.each(() => undefined);
  await lookForRoom();
  await database.marks.put({ id: 'probe', value: Date.now() });
}

/** What is wrong with the data on this computer. */
export async function diagnose(): Promise<Diagnosis> {
  try {
    await tryEverything();
    return (await isLost()) ? { kind: 'lost' } : { kind: 'fine', tasks: await database.tasks.count() };
  } catch (error) {
    console.error(error);
    const code = await codeOf(error);
    return { kind: KINDS[code] ?? 'broken', code };
  }
}
