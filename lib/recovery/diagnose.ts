import type { Diagnosis } from '../../components/recovery';
import { codeOf } from '../options';
import { database, isLost, openDatabase } from '../tasks';

/** What an error of the database means for the person. */
const KINDS: Readonly<Record<string, 'newer' | 'blocked' | 'full'>> = {
  VersionError: 'newer',
  BlockedError: 'blocked',
  QuotaExceededError: 'full',
};

/** The name of the error beneath: Dexie wraps what the browser said. */
function nameOf(error: unknown): string {
  const inner = error instanceof Error && 'inner' in error ? error.inner : null;
  const names = [error, inner].map((each) => (each instanceof Error || each instanceof DOMException ? each.name : ''));
  return names.find((name) => name in KINDS) ?? names[0] ?? '';
}

/** Opens, reads every row and writes one. */
async function tryEverything(): Promise<void> {
  await openDatabase();
  for (const table of database.tables) await table.each(() => undefined);
  await database.marks.put({ id: 'probe', value: Date.now() });
}

/** What is wrong with the data on this computer. */
export async function diagnose(): Promise<Diagnosis> {
  try {
    await tryEverything();
    return (await isLost()) ? { kind: 'lost' } : { kind: 'fine', tasks: await database.tasks.count() };
  } catch (error) {
    console.error(error);
    return { kind: KINDS[nameOf(error)] ?? 'broken', code: codeOf(error) };
  }
}
