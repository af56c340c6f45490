import type { WallTime } from '../time/types';

/**
 * When a task is reminded of, counted from the moment it is due. Working days and evenings are those of the office's
 * calendar; `hours-before` counts only where the document states an hour.
 */
export type StageRule =
  | { kind: 'working-days-before' | 'hours-before'; count: number }
  | { kind: 'evening-before' | 'on-the-day' | 'overdue' };

/** A stage's own name: that of its rule with its count, the same in every row of the ledger. */
export type RuleKey =
  | `${'working-days-before' | 'hours-before'}-${number}`
  | 'evening-before'
  | 'on-the-day'
  | 'overdue';

/**
 * Why something is said of a task. `immediate`: urgent without a date, said at once; `snoozed`: the officer asked to
 * be reminded again.
 */
export type Stage = RuleKey | 'immediate' | 'snoozed';

/** What an officer may let through quiet hours and days off: an urgency of the document, or a sort of reminder. */
export const PASSES = ['immediate', 'very-urgent', 'urgent', 'meeting', 'hour', 'snoozed'] as const;
export type Pass = (typeof PASSES)[number];

/** A stretch of every day; over midnight when `to` is earlier. Both the same: none. */
export interface Hours {
  from: WallTime;
  to: WallTime;
}

/** How and when reminders come. */
export interface ReminderSettings {
  deadlineStages: StageRule[];
  meetingStages: StageRule[];
  /** The hour of stages that are days. */
  morning: WallTime;
  /** The hour of `evening-before`. */
  evening: WallTime;
  /** The hour of the digest of each working day; null for none. */
  digestAt: WallTime | null;
  quiet: Hours;
  /** True when nothing is said on days off but what is let through. */
  restOnDaysOff: boolean;
  letThrough: Pass[];
  /** True when notifications do not say what a document is about. */
  hideSubject: boolean;
}

/** Until when a reminder is put off. */
export const SNOOZES = ['hour', 'tomorrow', 'monday'] as const;
export type Snooze = (typeof SNOOZES)[number];
