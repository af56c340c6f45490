import type { Copy } from '../../../lib/archive/types';
import type { Content, Differences, FileFault, ImportMode } from '../../../lib/backup/types';
import type { ClosedTask, HistoryEntry } from '../../../lib/tasks/types';

/** It went wrong; `code` is for the people who help. */
export type Failed = { outcome: 'failed'; code: string };
export type Refused = { outcome: 'refused'; fault: FileFault };
export type Done = { outcome: 'done' };

/** A file that can be imported, and what that would change. */
export interface Preview {
  outcome: 'ready';
  content: Content;
  differences: Differences;
}

/** `before`: the copy that takes it back. */
export type Changed = { outcome: 'done'; before: string };

/** `thorough`: the browser deleted the files themselves, not only what stands in them. */
export type Wiped = { outcome: 'done'; thorough: boolean };

/** Everything that can be done with all of the data at once. */
export interface DataServices {
  /** Gives the person a file with everything. */
  exportAll(): Promise<Done | Failed>;
  /** Reads a file that the person chose; nothing is stored. */
  preview(file: Blob): Promise<Preview | Refused | Failed>;
  importContent(content: Content, mode: ImportMode): Promise<Changed | Failed>;
  takeBack(before: string): Promise<Done | Refused | Failed>;
  /** @throws when the copies cannot be read */
  copies(): Promise<Copy[]>;
  /** Lets one copy go. */
  removeCopy(name: string): Promise<Done | Failed>;
  /** What was closed last, the latest first. @throws when it cannot be read */
  closed(): Promise<ClosedTask[]>;
  reopen(taskId: string): Promise<Done | Failed>;
  /** What became of a task, the latest first. @throws when it cannot be read */
  history(taskId: string): Promise<HistoryEntry[]>;
  restore(name: string): Promise<Done | Refused | Failed>;
  /** Called first thing in the handler of the click. */
  wipe(): Promise<Wiped | Failed>;
}
