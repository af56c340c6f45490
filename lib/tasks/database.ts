import { Dexie, type Table } from 'dexie';
import type { DocumentRecord } from '../documents';
import type { Stage, Task } from './types';

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
  /** Documents on its pages whose secrecy level nobody knows: not read, and said. Only how many is kept. */
  withheld: number;
}

/** A reminder in the ledger: written before it is shown, so that it comes once and is not lost. */
export interface ReminderRecord {
  /** `<task>/<stage>/<due>`: the same for the same reminder, so it cannot be claimed twice. */
  id: string;
  taskId: string;
  stage: Stage;
  state: 'claimed' | 'shown';
  /** Epoch milliseconds. */
  at: number;
}

/** What a person's command changed, as it was before: enough to take it back. */
export interface ChangeRecord {
  n?: number;
  at: number;
  label: string;
  before: Task[];
}

/** What stands on the computer. Nothing else is kept of any document. */
export class ChecklistDatabase extends Dexie {
  declare documents: Table<DocumentRecord, string>;
  declare tasks: Table<Task, string>;
  declare hosts: Table<HostRecord, string>;
  declare reminders: Table<ReminderRecord, string>;
  declare changes: Table<ChangeRecord, number>;

  constructor(name = 'nhac-han') {
    super(name);
    this.version(1).stores({
      documents: 'id, *keys, readAt',
      tasks: 'id, documentId, [state+rank], [state+overdueAt], [state+nextAt]',
      hosts: 'host, backlog',
      reminders: 'id, taskId, state, at',
      changes: '++n, at',
    });
  }
}

/** The one database of the extension's origin; opened at the first use. */
export const database = new ChecklistDatabase();
