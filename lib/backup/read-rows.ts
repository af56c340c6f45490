import * as v from 'valibot';
import { ChecklistDatabase, SCHEMA_VERSION, tablesAt } from '../tasks';
import { file, TABLES } from './schema';
import type { Content, FileFault, Tables } from './types';

/** A file whose head was read: the version of its rows is one that this code knows. */
export interface Head {
  version: number;
  tables: Readonly<Record<string, unknown>>;
}

/** Where a copy of an older version walks the steps of the schema, beside the data that are in use. */
const STAGING = 'nhac-han-staging';

/** `tables.tasks[3].due` */
const pathOf = (keys: readonly unknown[]): string =>
  keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '');

/** The tables of a version that a file holds, each with what names its rows. */
const keysOf = (version: number): [string, string][] =>
  [...tablesAt(version)].filter(([table]) => TABLES.some((known) => known === table));

/** The rows of an older version as the newest has them. */
async function migrated(head: Head): Promise<Readonly<Record<string, unknown>>> {
  await ChecklistDatabase.delete(STAGING);
  try {
    const old = new ChecklistDatabase(STAGING, head.version);
    for (const [table] of keysOf(head.version)) await old.table(table).bulkAdd(head.tables[table] as object[]);
    old.close();
    const now = new ChecklistDatabase(STAGING);
    const read = await Promise.all(TABLES.map(async (table) => [table, await now.table(table).toArray()] as const));
    now.close();
    return Object.fromEntries(read);
  } finally {
    await ChecklistDatabase.delete(STAGING);
  }
}

/** A list of objects for each table of the version, each with a name of its own. */
function listsFault({ version, tables }: Head): FileFault | null {
  for (const [table, key] of keysOf(version)) {
    const list = v.safeParse(v.array(v.looseObject({ [key]: v.union([v.string(), v.number()]) })), tables[table]);
    if (!list.success) return faultOf(list.issues[0], ['tables', table]);
    const seen = new Map<unknown, number>();
    for (const [index, row] of list.output.entries()) {
      const first = seen.get(row[key]);
      if (first !== undefined)
        return { kind: 'twice', path: `tables.${table}[${index}]`, first: `tables.${table}[${first}]` };
      seen.set(row[key], index);
    }
  }
  return null;
}

function faultOf(issue: v.BaseIssue<unknown>, above: readonly string[]): FileFault {
  const path = pathOf([...above, ...(issue.path?.map(({ key }) => key) ?? [])]);
  return { kind: 'broken', path, expected: issue.expected, received: issue.received };
}

/** Every task has its document: without it no page shows the task, while the badge counts it. */
function orphanFault({ tasks, documents }: Tables): FileFault | null {
  const known = new Set(documents.map(({ id }) => id));
  const index = tasks.findIndex(({ documentId }) => !known.has(documentId));
  return index === -1 ? null : { kind: 'orphan', path: `tables.tasks[${index}].documentId` };
}

/** The rows of a file in the newest form, or why it is refused. */
export async function readRows(head: Head): Promise<Pick<Content, 'tables'> | { fault: FileFault }> {
  const listed = listsFault(head);
  if (listed) return { fault: listed };
  const tables = head.version === SCHEMA_VERSION ? head.tables : await migrated(head);
  const checked = v.safeParse(file.entries.tables, tables, { abortEarly: true });
  if (!checked.success) return { fault: faultOf(checked.issues[0], ['tables']) };
  // The schemas name every member of every row, and their values are checked: what comes out are rows.
  const rows = checked.output as unknown as Tables;
  const orphan = orphanFault(rows);
  return orphan ? { fault: orphan } : { tables: rows };
}
