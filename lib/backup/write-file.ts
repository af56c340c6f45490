import type { Dexie } from 'dexie';
import { FORMAT } from '../archive/types';
import { database, SCHEMA_VERSION } from '../tasks';
import { wallMoment } from '../time';
import { TABLES } from './schema';

/** So many rows are held in memory at once. */
const BATCH = 1000;

/** The rows of one table as JSON, in pieces that the browser keeps outside the page's memory. */
async function tableParts(from: Dexie, name: string): Promise<Blob[]> {
  const parts: Blob[] = [];
  let last: unknown;
  for (;;) {
    const table = from.table(name);
    const rows: Record<string, unknown>[] = await (last === undefined
      ? table.orderBy(':id')
      : table.where(':id').above(last as string)
    )
      .limit(BATCH)
      .toArray();
    if (!rows.length) return parts;
    const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
    parts.push(new Blob([parts.length ? ',\n' : '\n', lines]));
    last = rows.at(-1)?.[String(table.schema.primKey.keyPath)];
  }
}

/**
 * Everything that stands in the database at one moment, as the file that `readText` takes.
 * @param by the version of Nhắc Hạn
 * @throws Dexie errors when the database cannot be opened or read.
 */
export async function writeExport(at: number, by: string): Promise<Blob> {
  const head = { format: FORMAT, version: SCHEMA_VERSION, made: wallMoment(at), by };
  const tables = TABLES.map((name) => database.table(name));
  const parts = await database.transaction('r', tables, async () => {
    const all: (string | Blob)[] = [];
    for (const name of TABLES)
      all.push(`${all.length ? ',\n' : ''}"${name}": [`, ...(await tableParts(database, name)), '\n]');
    return all;
  });
  return new Blob([`${JSON.stringify(head).slice(0, -1)},"tables":{\n`, ...parts, '\n}}\n'], {
    type: 'application/json',
  });
}
