import type { Confidence, Limit, Warning } from '../deadlines/types';
import type { Place } from '../documents/types';
import type { WallMoment } from '../time/types';

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
  /** `field`: the label over the words where the officer must say whether it means a deadline; else absent. */
  column?: string;
}

/** What the officer said of a column of a system that nobody described. */
export interface ColumnAnswer {
  /** As the system writes it. */
  label: string;
  isDeadline: boolean;
}

/** `others`: addressed to other units only; it is folded under its document, and nothing reminds of it. */
export type TaskState = 'open' | 'others' | 'done' | 'dismissed';

/** Whose a duty is: the officer's unit's, or another's. */
export type Whose = 'mine' | 'others';

/** Why a task was set aside. `backlog`: it was overdue before Nhắc Hạn was installed (tồn trước khi cài). */
export type DismissReason = 'backlog' | 'not-a-deadline';

/** Which of several statements holds, as the officer said: its origin and its limit. */
export type Held = Pick<Claim, 'source' | 'file' | 'date' | 'time'>;

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
  /** When reminders must look at it again: a moment, '' for now, `NEVER` when nothing is to come. */
  nextAt: string;
  /** Epoch milliseconds; `closedAt` is null while open. */
  createdAt: number;
  updatedAt: number;
  closedAt: number | null;
}
