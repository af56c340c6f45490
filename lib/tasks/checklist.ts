import type { DocumentRecord } from '../documents/types';
import type { Task } from './types';

/** The groups of the checklist, in the order in which they stand. `immediate`: urgent without a date, xử lý ngay. */
export const GROUPS = ['immediate', 'overdue', 'today', 'soon', 'later', 'unknown'] as const;
export type Group = (typeof GROUPS)[number];

/** A task as a page shows it: with its document and the group it falls in now. */
export interface ChecklistLine {
  task: Task;
  document: DocumentRecord;
  group: Group;
  /** What is part of it, merged by the officer; absent for none. */
  merged?: MergedTask[];
}

/** A task that is part of another, as the other's line names it. */
export interface MergedTask {
  id: string;
  title: string;
  number: string | null;
}

export interface ChecklistGroup {
  group: Group;
  /** Tasks in the group, counted up to {@link COUNT_LIMIT}; one more means "more than that". */
  count: number;
  /** The first lines, in order; fewer than `count` when there are more than the page asked for. */
  lines: ChecklistLine[];
}

/** Counting stops here, so that a badge and a popup cost the same over 100,000 tasks ("99+"). */
export const COUNT_LIMIT = 100;

/** What a document asks of other units. */
export interface OthersOf {
  document: DocumentRecord;
  /** All of them. */
  count: number;
  /** Those that the page asked for, the earliest first. */
  tasks: Task[];
}

/** Everything the popup shows of the checklist at one moment. */
export interface Checklist {
  groups: ChecklistGroup[];
  /** The document read last, null before the first. `found`: how many open tasks it has. */
  lastReading: { at: number; number: string | null; found: number } | null;
  /** Files that could not be read or have no text, nor were by the officer, newest first: their documents may hold deadlines nobody knows of. */
  unread: { document: DocumentRecord; file: DocumentRecord['files'][number] }[];
  /** How many more documents have such files, counted as groups are. */
  moreUnread: number;
  /** Documents whose own file says something else than the system, not noticed yet, newest first. */
  differing: DocumentRecord[];
  /** How many more there are, counted as groups are. */
  moreDiffering: number;
  /** Documents on the page, or opened lately, that ask something of other units. */
  others: OthersOf[];
  /** How many documents were not read since nobody knows their secrecy level. */
  withheld: number;
  /** How many rows of lists state a deadline of a document that nothing names, so that it could not be taken up. */
  unnamed: number;
  /** Files that were opened before their documents could be read, by host; the documents are not known. */
  missed: { host: string; count: number }[];
  /** Hosts whose first reading found more than twenty overdue tasks, and the officer has not said what to do. */
  backlog: { host: string; count: number }[];
}
