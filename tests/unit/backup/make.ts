import { database } from '../../../lib/tasks';
import { ROWS } from '../tasks/migrations/rows';

/** A row in every table that a file holds, as the newest version writes them. */
export const NEWEST = Math.max(...Object.keys(ROWS).map(Number));

export const fill = async (version = NEWEST): Promise<void> => {
  for (const [table, rows] of Object.entries(ROWS[version] ?? {})) await database.table(table).bulkPut([...rows]);
};

export { documentOf } from '../tasks/document';
