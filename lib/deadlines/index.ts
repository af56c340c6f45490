import type { WorkingCalendar } from '../time';
import { read, type Trace } from './engine';
import { readSigns } from './evidence';
import type { Deadline, DocumentDates, DocumentText } from './types';

export type { Trace } from './engine';
export { type Article, type DueExplanation, explainDue, type SkippedDay } from './explain-due';
export { nextOccurrence } from './resolve/recurrence';
export type {
  Anchor,
  Block,
  Bound,
  Confidence,
  Deadline,
  DocumentDates,
  DocumentText,
  Limit,
  Warning,
} from './types';

/**
 * Every limit that a document states (deadlines/CONTRACT.md), in reading order, each with the words that state it.
 * Pure: the day of reading and the calendar come from the caller. Never throws, whatever the text.
 */
export function findDeadlines(document: DocumentText, dates: DocumentDates, calendar: WorkingCalendar): Deadline[] {
  return read(document, dates, calendar);
}

/** Like `findDeadlines`, with the way of every expression that was looked at, also of those that are no limit. */
export function explainDeadlines(
  document: DocumentText,
  dates: DocumentDates,
  calendar: WorkingCalendar,
): { items: Deadline[]; traces: Trace[] } {
  const traces: Trace[] = [];
  return { items: read(document, dates, calendar, traces), traces };
}

/** The signs around an expression that was looked at, as `scripts/weights.ts` weighs them. */
export function signsOf({ place }: Trace): string[] {
  const signs: string[] = [];
  readSigns(place, (sign) => signs.push(sign));
  return signs;
}
