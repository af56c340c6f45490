import * as v from 'valibot';
import { FORMAT } from '../../archive/types';
import { document } from './documents';
import { change, history, host, reminder, removed, settings } from './others';
import { task } from './tasks';
import { moment } from './values';

/** The row schema of each table of the database. */
export const rows = {
  documents: document,
  tasks: task,
  hosts: host,
  reminders: reminder,
  changes: change,
  history,
  removed,
  settings,
} as const;

export type TableName = keyof typeof rows;

export const TABLES = Object.keys(rows) as TableName[];

const tables = Object.fromEntries(TABLES.map((name) => [name, v.array(rows[name])]));

/** A file: what it is, the version of the database's schema, when and by which version of Nhắc Hạn it was made, the rows. */
export const file = v.looseObject({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  made: moment,
  by: v.string(),
  tables: v.looseObject(tables),
});
