import type { Transaction } from 'dexie';

/**
 * One step of the database's schema. Once it has left the house it is never changed: whoever has the version before it
 * walks the same step. It names its rows itself and uses no type or function that may change after it.
 */
export interface Migration {
  version: number;
  /** Tables that are new or have other indexes (Dexie's syntax); null takes a table away. */
  stores: Readonly<Record<string, string | null>>;
  /** Rewrites rows of the version before, inside the upgrade's own transaction. */
  upgrade?(rows: Transaction): PromiseLike<unknown>;
}
