import type { DocumentRecord } from '../documents/types';
import type {
  ChangeRecord,
  HistoryEntry,
  HostRecord,
  ReminderRecord,
  RemovedRecord,
  SettingsRecord,
  Task,
} from '../tasks';
import type { WallMoment } from '../time/types';
import type { TableName } from './schema/file';

/** The rows of every table that a file holds. What the database knows of itself (`marks`) stays where it is. */
export interface Tables {
  documents: DocumentRecord[];
  tasks: Task[];
  hosts: HostRecord[];
  reminders: ReminderRecord[];
  changes: ChangeRecord[];
  history: HistoryEntry[];
  removed: RemovedRecord[];
  settings: SettingsRecord[];
}

/** A file that was read and holds together. */
export interface Content {
  /** When it was made. */
  made: WallMoment;
  /** The version of Nhắc Hạn that made it. */
  by: string;
  tables: Tables;
}

/** Why a file is refused, with the place of the fault as a path in the JSON: `tables.tasks[3].due`. */
export type FileFault =
  | { kind: 'too-large'; limit: number }
  /** Places count from 1. */
  | { kind: 'not-json'; line: number; column: number }
  | { kind: 'not-ours' }
  /** Made by a version of Nhắc Hạn whose data this one does not know. */
  | { kind: 'newer'; by: string }
  /** `expected` and `received` as the schema names them; a member that is missing is `undefined`. */
  | { kind: 'broken'; path: string; expected: string | null; received: string }
  /** Two rows of one id. */
  | { kind: 'twice'; path: string; first: string }
  /** A row that belongs to one that is not there. */
  | { kind: 'orphan'; path: string };

/** How many rows of a table the file would add, change, leave as they are, and how many only this computer has. */
export interface Difference {
  added: number;
  changed: number;
  same: number;
  onlyHere: number;
}

export type Differences = Record<TableName, Difference>;

/** `replace`: everything becomes as in the file. `merge`: what is newer of both; settings stay as they are here. */
export type ImportMode = 'merge' | 'replace';
