import { keepCopy, readCopy } from '../archive';
import { database } from '../tasks';
import { merge } from './merge';
import { readText } from './read-file';
import { TABLES } from './schema';
import type { Content, FileFault, ImportMode, Tables } from './types';
import { writeExport } from './write-file';

const { marks } = database;
const allTables = () => TABLES.map((name) => database.table(name));

async function replaceAll(tables: Tables): Promise<void> {
  for (const name of TABLES) {
    await database.table(name).clear();
    await database.table(name).bulkAdd([...tables[name]]);
  }
}

async function mergeAll(tables: Tables): Promise<void> {
  const rows = await Promise.all(TABLES.map(async (name) => [name, await database.table(name).toArray()] as const));
  const merged = merge(Object.fromEntries(rows) as unknown as Tables, tables);
  for (const [name, changed] of Object.entries(merged)) await database.table(name).bulkPut(changed);
}

/** One transaction: either everything of it stands or nothing. */
const put = (tables: Tables, mode: ImportMode): Promise<void> =>
  database.transaction('rw', [...allTables(), marks], async () => {
    await (mode === 'replace' ? replaceAll(tables) : mergeAll(tables));
    // The dates were counted and the tasks sorted by another computer or on another day, and nothing is missing any more.
    await marks.bulkDelete(['counted', 'sorted', 'lost']);
    await marks.put({ id: 'imported', value: crypto.randomUUID() });
  });

/** A copy of what stands here now, for the way back. Returns its name. */
const keepBefore = (at: number, by: string, why: 'import' | 'restore'): Promise<string> =>
  keepCopy(() => writeExport(at, by), at, why);

/**
 * Imports a file, as one change. Returns the name of the copy of what stood here before.
 * @throws Dexie errors, or those of the archive, when it cannot be written; then nothing has changed.
 */
export async function importContent({ tables }: Content, mode: ImportMode, at: number, by: string): Promise<string> {
  const before = await keepBefore(at, by, 'import');
  await put(tables, mode);
  return before;
}

/** Puts everything back as a copy has it. Returns why it cannot be, null when it was done. */
async function putCopy(name: string, mode: ImportMode): Promise<FileFault | null> {
  const content = await readText(await readCopy(name));
  if ('fault' in content) return content.fault;
  await put(content.tables, mode);
  return null;
}

/**
 * Restores a copy, after another was made of what stands here now. Where the data were lost, what was read since then
 * stays beside what comes back. Returns why the copy cannot be used, null when it was restored.
 */
export async function restoreCopy(name: string, at: number, by: string): Promise<FileFault | null> {
  const lost = await marks.get('lost');
  await keepBefore(at, by, 'restore');
  return putCopy(name, lost ? 'merge' : 'replace');
}

/** Takes an import or a restoring back: everything is as it was before. */
export const takeBack = (before: string): Promise<FileFault | null> => putCopy(before, 'replace');
