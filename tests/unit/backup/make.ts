import type { DocumentRecord } from '../../../lib/documents';
import { database } from '../../../lib/tasks';
import { ROWS } from '../tasks/migrations/rows';

/** A row in every table that a file holds, as the newest version writes them. */
export const NEWEST = Math.max(...Object.keys(ROWS).map(Number));

export const fill = async (version = NEWEST): Promise<void> => {
  for (const [table, rows] of Object.entries(ROWS[version] ?? {})) await database.table(table).bulkPut([...rows]);
};

export const documentOf = (id: string, over: Partial<DocumentRecord> = {}): DocumentRecord => ({
  id,
  keys: [id],
  numberKey: null,
  host: 'qlvb.anmau.gov.vn',
  systemId: null,
  number: null,
  issuer: null,
  subject: null,
  type: null,
  issued: null,
  received: null,
  urgency: 'normal',
  urgencyWords: null,
  role: 'main',
  list: null,
  files: [],
  firstSeenAt: 1,
  readAt: 1,
  ...over,
});
