import { FORMAT, keepCopy } from '../archive';
import { wallMoment } from '../time';

/** Rows by table, as an older version of the schema had them. */
export type OldRows = Readonly<Record<string, readonly unknown[]>>;

/** Keeps a copy of the rows as they were before an upgrade, as an exported file of that version. */
export async function keepOldRows(tables: OldRows, version: number): Promise<void> {
  const at = Date.now();
  const head = { format: FORMAT, version, made: wallMoment(at), by: `schema ${version}` };
  await keepCopy(async () => new Blob([JSON.stringify({ ...head, tables })]), at, 'upgrade');
}
