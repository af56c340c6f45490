import type { Transaction } from 'dexie';
import type { Migration } from './migration';

interface File {
  state?: string;
  replaced?: string;
  unreadPages?: unknown[];
  unreadFiles?: { replaced?: string }[];
  damaged?: boolean;
}

interface Document {
  files?: File[];
  differences?: { seen?: boolean }[];
  readAt?: number;
}

interface Change {
  removed?: { documents: Document[] };
}

function isUnread({ state, replaced, unreadPages = [], unreadFiles = [], damaged }: File): boolean {
  if (state === 'failed') return true;
  if (state === 'read') return false;
  const whole = state === 'no-text' || unreadPages.length > 0 || damaged === true;
  return (whole && replaced === undefined) || unreadFiles.some((inner) => inner.replaced === undefined);
}

function withNotes(row: Document): Document & { unreadAt?: number; differsAt?: number } {
  const { files = [], differences = [], readAt = 0 } = row;
  return {
    ...row,
    ...(files.some(isUnread) ? { unreadAt: readAt } : {}),
    ...(differences.some(({ seen }) => !seen) ? { differsAt: readAt } : {}),
  };
}

const withNotesOfRemoved = (row: Change): Change =>
  row.removed ? { ...row, removed: { ...row.removed, documents: row.removed.documents.map(withNotes) } } : row;

async function upgrade(rows: Transaction): Promise<void> {
  const documents: Document[] = await rows.table('documents').toArray();
  await rows.table('documents').bulkPut(documents.map(withNotes));
  const changes: Change[] = await rows.table('changes').toArray();
  await rows.table('changes').bulkPut(changes.map(withNotesOfRemoved));
}

/** Documents with files that were not read, and with files that say something else: however long ago, they are found. */
export const v7: Migration = {
  version: 7,
  stores: { documents: 'id, *keys, readAt, numberKey, *cites, *traces, unreadAt, differsAt' },
  upgrade,
};
