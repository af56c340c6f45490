import type { Migration } from './migration';

/** Settings; and closed tasks in the order in which they were closed, to let the old ones go. */
export const v2: Migration = {
  version: 2,
  stores: {
    tasks: 'id, documentId, [state+rank], [state+overdueAt], [state+nextAt], [state+closedAt]',
    settings: 'id',
  },
};
