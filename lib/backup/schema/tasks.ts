import * as v from 'valibot';
import type { Anchor, Bound, Confidence, Limit, Warning } from '../../deadlines/types';
import type { Claim, DismissReason, Held, Source, Task, TaskState, Whose } from '../../tasks/types';
import { count, day, hour, instant, moment, oneOf, optionalText, row, text } from './values';

const kinds: Record<Limit['kind'], true> = { deadline: true, meeting: true };
const bounds: Record<Bound, true> = { before: true, by: true, within: true, at: true };
const anchors: Record<Anchor, true> = { received: true, issued: true, event: true };
const confidences: Record<Confidence, true> = { sure: true, likely: true, ask: true };
const sources: Record<Source, true> = { direction: true, field: true, body: true, attachment: true };
const states: Record<TaskState, true> = { open: true, others: true, done: true, dismissed: true };
const whose: Record<Whose, true> = { mine: true, others: true };
const dismissals: Record<DismissReason, true> = { backlog: true, 'not-a-deadline': true };
const warnings: Record<Warning, true> = {
  'weekday-mismatch': true,
  'count-mismatch': true,
  'ocr-repaired': true,
  'maybe-past': true,
  'already-past': true,
  'provisional-calendar': true,
};
const limit = {
  kind: oneOf(kinds),
  date: v.nullable(day),
  time: v.nullable(hour),
  bound: oneOf(bounds),
  term: optionalText,
  anchor: v.nullable(oneOf(anchors)),
  rrule: optionalText,
};

const stated = { title: text, quote: text, source: oneOf(sources), confidence: oneOf(confidences) };

const claim = row<Claim>()({
  ...limit,
  ...stated,
  file: optionalText,
  place: v.optional(v.looseObject({ page: v.nullable(count), part: optionalText })),
  addressees: v.optional(v.array(text)),
  warnings: v.array(oneOf(warnings)),
  column: v.optional(text),
});

const held = row<Held>()({ source: oneOf(sources), file: optionalText, date: limit.date, time: limit.time });

export const task = row<Task>()({
  ...limit,
  ...stated,
  id: text,
  documentId: text,
  warnings: v.array(oneOf(warnings)),
  claims: v.array(claim),
  disputed: v.boolean(),
  held: v.nullable(held),
  immediate: v.boolean(),
  due: v.nullable(moment),
  overdueAt: v.nullable(moment),
  rank: text,
  state: oneOf(states),
  dismissed: v.nullable(oneOf(dismissals)),
  whose: v.optional(oneOf(whose)),
  reminded: v.nullable(v.union([v.literal(''), moment])),
  snoozedUntil: v.nullable(moment),
  nextAt: text,
  createdAt: instant,
  updatedAt: instant,
  closedAt: v.nullable(instant),
});
