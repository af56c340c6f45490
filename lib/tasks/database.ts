import { type DBCore, Dexie, type Table, type Transaction } from 'dexie';
import { needRoom } from '../archive';
import type { Difference, DocumentRecord } from '../documents';
import type { Stage } from '../reminders/types';
import type { WallMoment } from '../time';
import { keepOldRows, type OldRows } from './before-upgrade';
import { migrations, tablesAt } from './migrations';
import type { ColumnAnswer, HistoryEntry, Task } from './types';

/** A host that the officer allowed and that was read at least once. */
export interface HostRecord {
  host: string;
  /** Protocol and path of the list page, without query, fragment or session token. */
  address: string;
  /** Epoch milliseconds. */
  firstReadAt: number;
  /** Whether the officer was asked about what was overdue before the first reading, and the answer. */
  backlog: 'none' | 'ask' | 'remind' | 'aside';
  /** The question was put as a notification; it stays in the popup until it is answered. */
  asked: boolean;
  /** The id of the description by which it was read last; absent before that was kept. */
  system?: string;
  /** What the officer said of columns and labels that may mean a deadline; absent before the first answer. */
  columns?: ColumnAnswer[];
  /** Documents on its pages whose secrecy level nobody knows: not read, and said. Only how many is kept. */
  withheld: number;
  /** On which of its lists they stand, none with nothing; absent before lists were told apart. */
  withheldOn?: WithheldOn[];
  /** Files that were opened before their documents could be read, until the officer has noticed it. Absent: none. */
  missed?: number;
}

/** How many documents of a list have a level that nobody knows. */
export interface WithheldOn {
  /** Opaque; '' for documents that were opened, on whatever list they stand. */
  list: string;
  count: number;
  /** When it was read so, epoch milliseconds. */
  at: number;
  /** How many of its rows state a deadline of a document that nothing names; absent for none. */
  unnamed?: number;
}

/** A reminder in the ledger: written before it is shown, so that it comes once and is not lost. */
export interface ReminderRecord {
  /** `<task>/<stage>/<due>`, `digest/<day>`: the same for the same reminder, so it cannot be claimed twice. */
  id: string;
  /** Null for a digest. */
  taskId: string | null;
  stage: Stage | 'digest';
  /** When its stage began; '' for what began with the task. */
  moment: WallMoment | '';
  /** The notification that shows it: its own, or one that stands for many. */
  notice: string;
  /** Decided; its notification was made; there is nothing left to say: the person closed it, or the task is closed. */
  state: 'claimed' | 'shown' | 'closed';
  /** Epoch milliseconds. */
  at: number;
}

/** When reminders last looked, and by what rules: how a clock that was set back and changed settings are noticed. */
export interface LookRecord {
  id: 'last';
  /** Epoch milliseconds. */
  at: number;
  /** Settings that stages depend on, as text to compare. */
  rules: string;
}

/** What a person's command changed, as it was before: enough to take it back. */
export interface ChangeRecord {
  n?: number;
  at: number;
  label: string;
  before: Task[];
  /** Which members of them it changed, by the task's id; absent in rows from before this was kept. */
  members?: Record<string, string[]>;
  /** The host's answers on columns as they were, where the change was such an answer. */
  columns?: { host: string; before: ColumnAnswer[] };
  /** Tasks that the command made: they go when it is taken back. */
  made?: string[];
  /** Documents that it took off the computer, with the history of their tasks. */
  removed?: { documents: DocumentRecord[]; history: HistoryEntry[]; reminders?: ReminderRecord[] };
  /** What it changed of a host, as it was. */
  host?: { host: string; before: Partial<Pick<HostRecord, 'backlog' | 'missed'>> };
  /** What a document's file says otherwise than its system, as far as it was noticed before. */
  differences?: { documentId: string; before: Difference[] };
  /** The file that the officer said to have read themselves. */
  seen?: { documentId: string; file: string };
}

/** A document that the officer took off the computer: nothing but opaque keys, so that a list does not bring it back. */
export interface RemovedRecord {
  id: string;
  keys: string[];
  /** Epoch milliseconds. */
  at: number;
}

/** What the officer set: one row, kept as it was stored (see lib/settings). */
export interface SettingsRecord {
  id: 'settings';
  /** Values by group and name; a newer version may have stored what this one does not know. */
  values: Readonly<Record<string, unknown>>;
}

/** What the database knows of itself; it is part of no file and no copy. */
export type MarkRecord =
  /** Its name, by which it is told from one that the browser made anew after it had thrown this one away. */
  | { id: 'name'; value: string }
  /** What was here before is gone, and the officer has not said yet what to do. `value`: when it was noticed. */
  | { id: 'lost'; value: number }
  /** The calendar by which the dates of the open tasks were counted, as text. */
  | { id: 'counted'; value: string }
  /** Who the officer was, as text, when the open tasks were last told from those of other units. */
  | { id: 'sorted'; value: string }
  /** Names the last import or restoring: what stands here is another checklist since then. */
  | { id: 'imported'; value: string }
  /** Written to see whether anything can be. */
  | { id: 'probe'; value: number };

/** Dexie keeps its versions as tenths of the browser's. */
export const DEXIE_FACTOR = 10;

/** Writes nothing on a full disk, as far as it is known to be full; see `lookForRoom`. */
const onlyWithRoom = (core: DBCore): DBCore => ({
  ...core,
  transaction(stores, mode, options) {
    if (mode === 'readwrite') needRoom();
    return core.transaction(stores, mode, options);
  },
});

/** What stands on the computer. Nothing else is kept of any document. */
export class ChecklistDatabase extends Dexie {
  declare documents: Table<DocumentRecord, string>;
  declare tasks: Table<Task, string>;
  declare hosts: Table<HostRecord, string>;
  declare reminders: Table<ReminderRecord, string>;
  declare changes: Table<ChangeRecord, number>;
  declare history: Table<HistoryEntry, number>;
  declare removed: Table<RemovedRecord, string>;
  declare looks: Table<LookRecord, string>;
  declare settings: Table<SettingsRecord, string>;
  declare marks: Table<MarkRecord, string>;

  #old: { rows: OldRows; version: number } | null = null;

  /**
   * @param upTo the last step of the schema that it knows, for tests of older versions
   * @param keep called with the rows as they were, when the database was brought to another version
   */
  constructor(
    name = 'nhac-han',
    upTo = Number.POSITIVE_INFINITY,
    keep: (rows: OldRows, version: number) => Promise<void> = async () => undefined,
  ) {
    super(name);
    for (const { version, stores, upgrade } of migrations.filter((step) => step.version <= upTo)) {
      this.version(version)
        .stores({ ...stores })
        .upgrade(async (rows) => {
          await this.#remember(rows, version - 1);
          await upgrade?.(rows);
        });
    }
    this.on('ready', async () => {
      // Dexie opens what a newer version wrote as if it were its own, and would write rows of the old form into it.
      if (Math.floor(this.backendDB().version / DEXIE_FACTOR) > this.verno)
        throw new Dexie.VersionError('of a newer version');
      const old = this.#old;
      this.#old = null;
      // What is upgraded stands; that it could not be copied before keeps nobody from it.
      if (old) await keep(old.rows, old.version).catch((error: unknown) => console.error(error));
    });
  }

  /** Holds the rows as they are before the first of the steps to come. */
  async #remember(transaction: Transaction, version: number): Promise<void> {
    if (this.#old) return;
    const names = [...tablesAt(version).keys()];
    const tables = await Promise.all(
      names.map(async (name) => [name, await transaction.table(name).toArray()] as const),
    );
    this.#old = { rows: Object.fromEntries(tables), version };
  }
}

/** The one database of the extension's origin; opened at the first use. */
export const database = new ChecklistDatabase(undefined, undefined, keepOldRows);
database.use({ stack: 'dbcore', name: 'room', create: onlyWithRoom });
