import type { Migration } from './migration';
import { v1 } from './v1';
import { v2 } from './v2';
import { v3 } from './v3';
import { v4 } from './v4';

export type { Migration };

/** Every step from the first version to the newest, in order. A new one is added at the end, with rows for its test. */
export const migrations: readonly Migration[] = [v1, v2, v3, v4];

/** The version of the schema that this code knows. */
export const SCHEMA_VERSION = Math.max(...migrations.map(({ version }) => version));
