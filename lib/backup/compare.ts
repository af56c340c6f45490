import { database } from '../tasks';
import { TABLES, type TableName } from './schema';
import type { Difference, Differences, Tables } from './types';

/** A row as text that is the same for equal rows, in whatever order their members stand. */
const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
export const sameText = (row: unknown): string => JSON.stringify(row, sorted);

async function compareTable(name: TableName, rows: readonly object[]): Promise<Difference> {
  const table = database.table<object, unknown>(name);
  const key = String(table.schema.primKey.keyPath);
  const theirs = new Map(rows.map((row) => [Reflect.get(row, key), row]));
  const difference: Difference = { added: 0, changed: 0, same: 0, onlyHere: 0 };
  await table.each((row) => {
    const id = Reflect.get(row, key);
    const other = theirs.get(id);
    theirs.delete(id);
    if (!other) difference.onlyHere += 1;
    else if (sameText(row) === sameText(other)) difference.same += 1;
    else difference.changed += 1;
  });
  return { ...difference, added: theirs.size };
}

/**
 * What importing these rows would change.
 * @throws Dexie errors when the database cannot be opened or read.
 */
export async function compare(tables: Tables): Promise<Differences> {
  const each = await Promise.all(TABLES.map(async (name) => [name, await compareTable(name, tables[name])] as const));
  return Object.fromEntries(each) as Differences;
}
