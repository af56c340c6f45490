import type { Confidence, Limit, Warning } from '../deadlines/types';
import type { Place } from '../documents/types';
import type { CivilDate, WallMoment, WallTime } from '../time/types';

/** Where the words stand, strongest first: an instruction, a labelled field, the body, an attached file. */
export type Source = 'direction' | 'field' | 'body' | 'attachment';

/** One statement of a limit. Equal statements from several sources are one task that keeps every claim. */
export interface Claim extends Limit {
  source: Source;
  /** `attachment`: the file's name; else null. */
  file: string | null;
  /** Where in the file the words stand; absent for other sources, and in rows from before places were kept. */
  place?: Place;
  quote: string;
  title: string;
  /** Who must do it, as named; absent when nobody is, and in rows from before this was kept. */
  addressees?: string[];
  confidence: Confidence;
  warnings: Warning[];
  /** `field`: other deadlines that its page shows beside and that give way to it, in the page's words; absent for none. */
  besides?: string[];
  /** `field`: the label over the words where the officer must say whether it means a deadline; else absent. */
  column?: string;
  /** The day on which words were read that say a day against the present ("Còn 2 ngày"); absent for all others. */
  readOn?: CivilDate;
  /** The host that states it, where that is another than the document's own; else absent. */
  relay?: string;
}

/** What the officer said of a column of a system that nobody described. */
export interface ColumnAnswer {
  /** As the system writes it. */
  label: string;
  isDeadline: boolean;
}

/**
 * `others`: addressed to other units only; it is folded under its document, and nothing reminds of it. `merged`: its
 * duty is part of another task, `mergedInto`, and is done with it.
 */
export type TaskState = 'open' | 'others' | 'done' | 'dismissed' | 'merged';

/** Whose a duty is: the officer's unit's, or another's. */
export type Whose = 'mine' | 'others';

/** Why an officer takes a task off the list, in the order in which the reasons are offered. */
export const DISMISS_REASONS = ['not-a-deadline', 'elsewhere', 'repeated', 'withdrawn', 'other'] as const;

/**
 * Why a task was set aside. `backlog`: it was overdue before Nhắc Hạn was installed (tồn trước khi cài);
 * `elsewhere`: done in another way; `repeated`: stands in the list already; `withdrawn`: the
 * document was recalled (thu hồi).
 */
export type DismissReason = 'backlog' | (typeof DISMISS_REASONS)[number];

/** Which of several statements holds, as the officer said: its origin and its limit. */
export type Held = Pick<Claim, 'source' | 'file' | 'date' | 'time'>;

/** What of a task a person may set by hand. */
export interface Stated {
  date: CivilDate | null;
  time: WallTime | null;
  title: string;
}

/** A later document that changes what an earlier one asked for. */
export interface Because {
  documentId: string;
  number: string | null;
  /** The words that say so. */
  quote: string;
}

/** `before`: the officer wrote another day into "trước ngày …"; absent for a day that is itself in time. */
export interface OwnBound {
  bound?: 'before';
}

/** What the officer set by hand: it holds, whatever is read afterwards. */
export interface Edited {
  /** Null where the limit was left as stated. */
  limit: (Pick<Stated, 'date' | 'time'> & OwnBound) | null;
  /** Null where the title was left as stated. */
  title: string | null;
  /** What the sources stated when the officer looked at it last; `gone`: nothing any more. */
  stated: Stated | 'gone';
  /** What they state now, where that is something else; null while there is nothing to say. */
  differs: Stated | 'gone' | null;
  /** The document that extended the limit; null for a change of the officer's own. */
  because: Because | null;
}

/** The day of the event from which a term is counted, as the officer gave it, and the day on which the count ends. */
export interface EventDay {
  day: CivilDate;
  term: string;
  date: CivilDate;
}

/** What a later document proposes for a task of an earlier one, and what the officer said to it. */
export type Proposal = Because & {
  answer: 'accepted' | 'refused' | null;
  /** Epoch milliseconds. */
  at: number;
} & (
    | {
        /** A new limit (gia hạn). `taskId`: the later document's own task of it. */
        kind: 'extension';
        date: CivilDate;
        time: WallTime | null;
        taskId: string | null;
      }
    /** The earlier document is recalled or set aside (thu hồi, hủy bỏ). */
    | { kind: 'recall' }
  );

/**
 * What makes a task besides a document's words; it belongs to the task `parentId`. `step`: so many working days before
 * its parent is due; `split`: a part that the officer took off; `occurrence`: a later one of a recurring duty.
 */
export type Part = { as: 'step'; name: string; days: number } | { as: 'split' } | { as: 'occurrence' };

/** A step by its name, so many working days before the deadline. */
export interface StepOf {
  name: string;
  days: number;
}

/** One line of the checklist. The contract's fields are those of the claim that holds. */
export interface Task extends Limit {
  id: string;
  documentId: string;
  title: string;
  quote: string;
  source: Source;
  confidence: Confidence;
  warnings: Warning[];
  /** All statements of this limit, the one that holds first. */
  claims: Claim[];
  /** Closed, and its document states it no more: it stands as a record. Absent for all others. */
  gone?: true;
  /** True when the claims disagree on the day or hour and the officer has not said which holds. */
  disputed: boolean;
  /** What the officer answered to such a question, null when never asked or no longer valid. */
  held: Held | null;
  /** True for an urgent document that states no date: xử lý ngay. */
  immediate: boolean;
  /** The moment reminders count down to; null without a date. */
  due: WallMoment | null;
  /** The moment from which the task is overdue; null without a date. */
  overdueAt: WallMoment | null;
  /** Sorts open tasks as the officer should see them: '' for immediate ones, `due`, then '~' for unknown dates. */
  rank: string;
  state: TaskState;
  dismissed: DismissReason | null;
  /** Whose it is, as the officer said; absent when the addressees decide. */
  whose?: Whose;
  /**
   * The officer was reminded of every stage that began up to this moment; '' is the stage that begins with the task,
   * null before the first.
   */
  reminded: WallMoment | '' | null;
  /** Until when the officer put the next reminder off, null when not. */
  snoozedUntil: WallMoment | null;
  /** Số văn bản trả lời, with which it was done; null while open, and when none was given. */
  reply: string | null;
  /** The officer's own words on why it was set aside; null for none. */
  dismissedWhy: string | null;
  edited: Edited | null;
  event: EventDay | null;
  proposals: Proposal[];
  /** Its limit as it was before the system stated another, until the officer has noticed; null for none. */
  moved: Pick<Stated, 'date' | 'time'> | null;
  parentId: string | null;
  part: Part | null;
  mergedInto: string | null;
  /** A recurring duty without a next occurrence yet: when that is to be made, '' for at once. Null for any other task. */
  rollsAt: WallMoment | '' | null;
  /** Earlier times of a recurring duty that passed while no browser was open and are no tasks of their own; absent for none. */
  unseen?: { count: number; from: CivilDate; to: CivilDate };
  /** When reminders must look at it again: a moment, '' for now, `NEVER` when nothing is to come. */
  nextAt: string;
  /** Epoch milliseconds; `closedAt` is null while open. */
  createdAt: number;
  updatedAt: number;
  closedAt: number | null;
}

/** What of a task its history tells of. */
export const HISTORY_FIELDS = [
  'state',
  'date',
  'time',
  'title',
  'reply',
  'dismissed',
  'dismissedWhy',
  'snoozedUntil',
  'mergedInto',
] as const;

/**
 * … and what is made of several of its members. `confirmed`: the day of the statement that holds, as the officer said;
 * `differs`: its document states something else than the officer set (`gone`: nothing any more, `other`); `extension`,
 * `recall`: what the officer answered to a later document.
 */
export const HISTORY_VALUES = [...HISTORY_FIELDS, 'eventDay', 'confirmed', 'differs', 'extension', 'recall'] as const;

/** A value of a task before and after; each is text as the row holds it. */
export interface FieldChange {
  /** `made`: it came into the list: `read`, or as what part of another task. Told from the task itself, not stored. */
  field: (typeof HISTORY_VALUES)[number] | 'made';
  from: string | null;
  to: string | null;
}

/** One change of a task, by whom and of what. It stands as long as its task does. */
export interface HistoryEntry {
  n?: number;
  /** Epoch milliseconds. */
  at: number;
  taskId: string;
  documentId: string;
  /** `reading`: a page or file was read; `calendar`: days off were changed; `clock`: a recurring duty went on. */
  by: 'officer' | 'reading' | 'calendar' | 'clock';
  /** The command's id; empty for what no command did. */
  label: string;
  changes: FieldChange[];
}

/** A change of one of a document's tasks. */
export interface DocumentEntry extends HistoryEntry {
  /** What the task is; null for one that is gone. */
  title: string | null;
}

/** The code of a fault for which a person can do something: the disk has no room left. */
export const DISK_FULL = 'DB/QuotaExceededError';

/** A closed task, with its document's number. */
export interface ClosedTask {
  task: Task;
  number: string | null;
}
