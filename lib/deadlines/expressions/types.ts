import type { WallTime } from '../../time';
import type { Anchor } from '../types';

/** A day as the text names it, before what is left out has been filled in. */
export type DaySpec =
  /** `nextYear`: 31 tháng 3 của năm sau. */
  | { form: 'calendar'; year: number | null; month: number | null; day: number; nextYear?: true }
  /** `month` 0 is this month (tháng này), 1 the next. */
  | { form: 'month-offset'; month: 0 | 1; day: number | 'last' }
  /** Ngày làm việc cuối cùng của tháng 11. */
  | { form: 'last-workday'; year: number | null; month: number }
  /** `weekday` 1-7 from Monday; `week` 0 this week, 1 the next, null when not said. */
  | { form: 'weekday'; weekday: number; week: 0 | 1 | null }
  /** Days after the day of the text: hôm nay 0, ngày mai 1, ngày kia 2. */
  | { form: 'relative'; days: number }
  /** Cùng ngày: the day mentioned last. */
  | { form: 'same' }
  | { form: 'lunar'; month: number; day: number };

export type PeriodUnit = 'week' | 'third' | 'month' | 'quarter' | 'half' | 'year';

/** A period as the text names it. */
export interface PeriodSpec {
  unit: PeriodUnit;
  /** 1-12 for months, 1-4 for quarters, 1-2 for halves, ISO number or number within the month for weeks. */
  index: number | null;
  /** The month of a third (thượng tuần 1, trung tuần 2, hạ tuần 3) or of a numbered week. */
  month: number | null;
  year: number | null;
  /** 0 this (này), 1 the next (tới, sau); null when the index says which. */
  offset: 0 | 1 | null;
  part: 'start' | 'middle' | 'end' | null;
}

export type TermUnit = 'WD' | 'D' | 'W' | 'M' | 'Y' | 'H' | 'MIN';

/** A periodic duty's days. */
export interface RuleSpec {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  /** 1-12. */
  months: readonly number[];
  /** 1-31, -1 the last day. */
  days: readonly number[];
  /** 1-7 from Monday. */
  weekdays: readonly number[];
  /** Which of these weekdays in the month: 1-4, -1 the last; null for each. */
  nth: number | null;
  /** True for the last working day of the month. */
  lastWorkday: boolean;
}

interface Stated {
  /** Digits were read through an OCR slip (l5/ll/2O25). */
  repaired: boolean;
}

export interface DayExpression extends Stated {
  kind: 'day';
  day: DaySpec;
  /** The last day of a range, null for a single day. */
  until: DaySpec | null;
  time: WallTime | null;
  /** The hour that a range of hours ends on. */
  untilTime: WallTime | null;
  /** What stands between the date and an hour after it: ngày 20/11, trước 17 giờ. */
  said: 'before' | 'by' | null;
  /** A weekday written beside the date. */
  weekday: number | null;
  /** Two numbers and a stroke without the word "ngày" or a year: a date only where a cue says so. */
  bare: boolean;
}

export interface PeriodExpression extends Stated {
  kind: 'period';
  period: PeriodSpec;
  until: PeriodSpec | null;
}

export interface TermExpression extends Stated {
  kind: 'term';
  amount: number;
  unit: TermUnit;
  /** Counted back from the event (02 ngày trước ngày họp). */
  back: boolean;
  anchor: Anchor | null;
  /** The dated event the term hangs on (kể từ ngày 20/11/2025). */
  event: DaySpec | null;
  /** The hour of that event, where it is stated. */
  eventTime: WallTime | null;
  /** The words of the event. */
  eventText: string;
  /** The event is the receipt or the issue of this very paper: a later day beside it cannot be the event's. */
  ownPaper: boolean;
}

export interface RecurrenceExpression extends Stated {
  kind: 'recurrence';
  rules: readonly RuleSpec[];
  time: WallTime | null;
  /** What stands between the days and an hour after them: tối Chủ nhật hằng tuần, trước 21g00. */
  said: 'before' | 'by' | null;
}

/** Ngay trong ngày, ngay khi nhận được văn bản này. */
export interface ImmediateExpression extends Stated {
  kind: 'immediate';
}

export interface ClockExpression extends Stated {
  kind: 'clock';
  time: WallTime;
  untilTime: WallTime | null;
}

export type Expression =
  | DayExpression
  | PeriodExpression
  | TermExpression
  | RecurrenceExpression
  | ImmediateExpression
  | ClockExpression;
