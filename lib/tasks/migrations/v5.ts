import type { Transaction } from 'dexie';
import type { Migration } from './migration';

interface Row {
  [field: string]: unknown;
}

/** `Số: 012 / TB-UBND` as `12/tb-ubnd`, without accents. */
function compared(number: unknown): string | null {
  if (typeof number !== 'string') return null;
  const plain = number.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').replace(/[đð]/gu, 'd').trim();
  const key = plain
    .replace(/^so(?: hieu| ky hieu)?\s*[:.]?\s*(?=[\d/-])/u, '')
    .replace(/\s+/gu, '')
    .replace(/[–—]/gu, '-')
    .replace(/(^|[^\d])0+(?=\d)/gu, '$1')
    .replace(/^[.,;:]+|[.,;:]+$/gu, '');
  return key || null;
}

/** A recurring duty that is open makes its next occurrence when it has passed. */
function withLife(task: Row): Row {
  const recurs = task.state === 'open' && typeof task.rrule === 'string';
  return {
    reply: null,
    dismissedWhy: null,
    edited: null,
    event: null,
    proposals: [],
    moved: null,
    parentId: null,
    part: null,
    mergedInto: null,
    ...task,
    rollsAt: recurs ? task.overdueAt : null,
  };
}

async function upgrade(rows: Transaction): Promise<void> {
  const tasks: Row[] = await rows.table('tasks').toArray();
  await rows.table('tasks').bulkPut(tasks.map(withLife));
  const documents: Row[] = await rows.table('documents').toArray();
  await rows.table('documents').bulkPut(documents.map((row) => ({ ...row, numberKey: compared(row.number) })));
  const changes: (Row & { before: Row[] })[] = await rows.table('changes').toArray();
  await rows.table('changes').bulkPut(changes.map((row) => ({ ...row, before: row.before.map(withLife) })));
}

/**
 * The life of a task: what the officer sets by hand, steps and parts, merged tasks, recurring duties; its history;
 * documents that were taken off the computer; and documents by their number, since a later one may name them.
 */
export const v5: Migration = {
  version: 5,
  stores: {
    documents: 'id, *keys, readAt, numberKey, *cites',
    tasks:
      'id, documentId, [state+rank], [state+overdueAt], [state+nextAt], [state+closedAt], parentId, mergedInto, rollsAt',
    history: '++n, taskId, documentId, at',
    removed: 'id, *keys, at',
  },
  upgrade,
};
