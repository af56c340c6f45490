import type { ChecklistLine } from '../../lib/tasks/checklist';
import type { DismissReason, Task } from '../../lib/tasks/types';
import { dateOf } from '../../lib/time';
import { lastSafeDay, timeLeft } from '../../locales';
import type { View } from '../context';
import type { DialState } from '../dial';
import { reasonOf } from './reason';

/** How a line was closed while it still stands on the page. */
export type Closing =
  | { as: 'done'; at: `${number}:${number}` }
  | { as: 'dismissed'; why?: DismissReason }
  | { as: 'others' };

/** What a line asks: which of two statements holds, whether the reading is right, or what the date's column means. */
export type Doubt = 'none' | 'disputed' | 'ask' | 'column';

/** The column over a task's date where the officer has not said yet whether it means a deadline; else null. */
export const columnOf = ({ claims: [holds], confidence }: Task): string | null =>
  confidence === 'ask' ? (holds?.column ?? null) : null;

export function doubtOf(task: Task): Doubt {
  if (task.disputed) return 'disputed';
  if (columnOf(task) !== null) return 'column';
  return task.date !== null && (task.confidence === 'ask' || task.warnings.includes('maybe-past')) ? 'ask' : 'none';
}

/** Everything that a line says, in words. */
export interface Facts {
  state: DialState;
  title: string;
  stamp: string | null;
  left: string;
  /** Until when: short for the eye, in full for a screen reader, ISO for machines; null without a date. */
  until: { short: string; full: string; iso: string } | null;
  number: string | null;
  issuer: string | null;
  quote: string | null;
  /** The file and the page on which the quote stands; null when it is in none. */
  where: string | null;
  reason: string | null;
  provisional: boolean;
  /** What speaks against the date, in words. */
  warnings: readonly string[];
  /** Until when the officer put the next reminder off, null when not. */
  snoozed: string | null;
  /** What the officer, or a later document, made of it. */
  marks: readonly string[];
  doubt: Doubt;
}

/** The day to show: the one that reminders count down to, once it is gone the last safe one; the hour only as stated. */
function untilOf(task: Task, { words, now }: View): Facts['until'] {
  const last = lastSafeDay(task);
  if (task.due === null || last === null) return null;
  const today = dateOf(now);
  const day = dateOf(task.due) < today ? last : dateOf(task.due);
  return {
    short: words.dates.short(day, today, task.time),
    full: words.dates.full(day, task.time),
    iso: task.time === null ? day : `${day}T${task.time}`,
  };
}

function leftOf(task: Task, doubt: Doubt, closing: Closing | null, { words, now, calendar }: View): string {
  if (closing?.as === 'done') return words.line.doneAt(closing.at);
  if (closing?.as === 'dismissed') return closing.why ? words.life.reasons[closing.why] : words.line.dismissed;
  if (closing?.as === 'others') return words.others.one;
  return words.left(doubt === 'ask' || doubt === 'column' ? { kind: 'unknown' } : timeLeft(task, now, calendar));
}

/** A quote that says "before" needs no word on why its own day does not count. */
const SAYS_BEFORE = /trước/iu;

/** Words like "Còn 2 ngày" hold for the day on which they were read. */
function readOnWords({ claims: [holds] }: Task, { words, now }: View): string | null {
  const today = dateOf(now);
  return holds?.readOn && holds.readOn !== today ? words.line.readOn(words.dates.short(holds.readOn, today)) : null;
}

function reasonWords(task: Task, { words, calendar }: View): string | null {
  if (task.immediate) return words.line.noLimit;
  const reason = reasonOf(task, calendar);
  if (reason === null || (reason.kind === 'not-counted' && SAYS_BEFORE.test(task.quote.normalize('NFC')))) return null;
  return reason.kind === 'off' ? words.dates.off(reason.from, reason.to) : words.dates.notCounted(reason.date);
}

/** Told apart from days that are provisional or twofold, which the line says and asks elsewhere. */
const warningsOf = ({ warnings }: Task, { line }: View['words']): string[] =>
  warnings.flatMap((warning) =>
    warning in line.warnings ? [line.warnings[warning as keyof typeof line.warnings]] : [],
  );

/** True when days off that are not decided yet moved the day. */
function isProvisional(task: Task, calendar: View['calendar']): boolean {
  if (task.warnings.includes('provisional-calendar')) return true;
  const reason = reasonOf(task, calendar);
  return reason?.kind === 'off' && (calendar.isProvisional(reason.from) || calendar.isProvisional(reason.to));
}

function snoozedWords({ snoozedUntil }: Task, { words, now }: View): string | null {
  return snoozedUntil === null ? null : words.line.snoozed(words.dates.at(snoozedUntil, dateOf(now)));
}

function whereOf({ claims: [holds] }: Task, words: View['words']): string | null {
  return holds?.file ? words.evidence.inFile(holds.file, holds.place ?? null) : null;
}

/** That its limit is not the one that its own words state, or that it is a step on the way to one. */
function marksOf({ edited, part }: Task, { life: { marks } }: View['words']): string[] {
  const own = edited === null ? [] : [edited.because ? marks.extended(edited.because.number) : marks.edited];
  return part?.as === 'step' ? [marks.step, ...own] : own;
}

/** No line shows more of a title, nor its tooltip or a screen reader: a broken page or file may give one without end. */
const LONGEST_TITLE = 500;

const cut = (text: string): string => (text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE)}…` : text);

/** Puts a task and its document into words, as they are at `view.now`. */
export function factsOf({ task, document, group }: ChecklistLine, closing: Closing | null, view: View): Facts {
  const { words, calendar } = view;
  const doubt = doubtOf(task);
  const open = doubt === 'ask' || doubt === 'column' ? 'unknown' : group;
  return {
    state: closing ? (closing.as === 'done' ? 'done' : 'later') : open,
    title: cut(task.title || document.subject || document.number || words.line.untitled),
    stamp: document.urgency === 'normal' ? null : words.line.urgency[document.urgency],
    left: leftOf(task, doubt, closing, view),
    until: untilOf(task, view),
    number: document.number,
    issuer: document.issuer,
    quote: task.quote === '' ? null : task.quote,
    where: whereOf(task, words),
    reason: [readOnWords(task, view), reasonWords(task, view)].filter(Boolean).join('; ') || null,
    provisional: isProvisional(task, calendar),
    warnings: warningsOf(task, words),
    snoozed: snoozedWords(task, view),
    marks: marksOf(task, words),
    doubt,
  };
}

/** The tasks of lines whose column a line above asks about: one answer holds for the whole column of a host. */
export function askedAbove(lines: readonly ChecklistLine[]): ReadonlySet<string> {
  const asked = new Set<string>();
  const below = new Set<string>();
  for (const { task, document } of lines) {
    if (doubtOf(task) !== 'column') continue;
    const column = JSON.stringify([document.host, columnOf(task)]);
    if (asked.has(column)) below.add(task.id);
    asked.add(column);
  }
  return below;
}
