import type { Migration } from './migration';
import { v1 } from './v1';
import { v2 } from './v2';
import { v3 } from './v3';
import { v4 } from './v4';
import { v5 } from './v5';
import { v6 } from './v6';
import { v7 } from './v7';

export type { Migration };

/** Every step from the first version to the newest, in order. A new one is added at the end, with rows for its test. */
export const migrations: readonly Migration[] = [v1, v2, v3, v4, v5, v6, v7];

/** The version of the schema that this code knows. */
export const SCHEMA_VERSION = Math.max(...migrations.map(({ version }) => version));

/** The tables of a version of the schema, each with what names its rows. */
export function tablesAt(version: number): ReadonlyMap<string, string> {
  const stores = migrations.filter((step) => step.version <= version).flatMap((step) => Object.entries(step.stores));
  const standing = [...new Map(stores)].flatMap(([table, indexes]): [string, string][] =>
    indexes === null ? [] : [[table, (indexes.split(',')[0] ?? '').replace(/\W/gu, '')]],
  );
  return new Map(standing);
}
