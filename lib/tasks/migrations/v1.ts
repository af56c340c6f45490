import type { Migration } from './migration';

/** The checklist, the hosts, the ledger of reminders, and what can be taken back. */
export const v1: Migration = {
  version: 1,
  stores: {
    documents: 'id, *keys, readAt',
    tasks: 'id, documentId, [state+rank], [state+overdueAt], [state+nextAt]',
    hosts: 'host, backlog',
    reminders: 'id, taskId, state, at',
    changes: '++n, at',
  },
};
