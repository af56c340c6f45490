import type { Migration } from './migration';

/** What the database knows of itself. */
export const v4: Migration = { version: 4, stores: { marks: 'id' } };
