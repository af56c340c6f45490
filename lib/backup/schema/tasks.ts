import * as v from 'valibot';
import type { Anchor, Bound, Confidence, Limit, Warning } from '../../deadlines/types';
import type {
  Claim,
  DismissReason,
  Edited,
  EventDay,
  Held,
  Source,
  Stated,
  Task,
  TaskState,
  Whose,
} from '../../tasks/types';
import { count, day, hour, instant, moment, oneOf, optionalText, row, text } from './values';

const kinds: Record<Limit['kind'], true> = { deadline: true, meeting: true };
const bounds: Record<Bound, true> = { before: true, by: true, within: true, at: true };
const anchors: Record<Anchor, true> = { received: true, issued: true, event: true };
const confidences: Record<Confidence, true> = { sure: true, likely: true, ask: true };
const sources: Record<Source, true> = { direction: true, field: true, body: true, attachment: true };
const states: Record<TaskState, true> = { open: true, others: true, done: true, dismissed: true, merged: true };
const whose: Record<Whose, true> = { mine: true, others: true };
const dismissals: Record<DismissReason, true> = {
  backlog: true,
  'not-a-deadline': true,
  elsewhere: true,
  repeated: true,
  withdrawn: true,
  other: true,
};
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
  besides: v.optional(v.array(text)),
  warnings: v.array(oneOf(warnings)),
  column: v.optional(text),
  relay: v.optional(text),
  readOn: v.optional(day),
});

const held = row<Held>()({ source: oneOf(sources), file: optionalText, date: limit.date, time: limit.time });

const limitDay = { date: limit.date, time: limit.time };
const shown = row<Stated>()({ ...limitDay, title: text });
const because = { documentId: text, number: optionalText, quote: text };

const edited = row<Edited>()({
  limit: v.nullable(v.looseObject({ ...limitDay, bound: v.optional(v.literal('before')) })),
  title: optionalText,
  stated: v.union([v.literal('gone'), shown]),
  differs: v.nullable(v.union([v.literal('gone'), shown])),
  because: v.nullable(v.looseObject(because)),
});

const event = row<EventDay>()({ day, term: text, date: day });

const proposed = { ...because, answer: v.nullable(v.picklist(['accepted', 'refused'])), at: instant };
const proposal = v.variant('kind', [
  v.looseObject({ kind: v.literal('extension'), ...proposed, date: day, time: limit.time, taskId: optionalText }),
  v.looseObject({ kind: v.literal('recall'), ...proposed }),
]);

/** What it is decides what belongs to it. */
const part = v.variant('as', [
  v.looseObject({ as: v.literal('step'), name: text, days: count }),
  v.looseObject({ as: v.picklist(['split', 'occurrence']) }),
]);

export const task = row<Task>()({
  ...limit,
  ...stated,
  id: text,
  documentId: text,
  warnings: v.array(oneOf(warnings)),
  claims: v.array(claim),
  gone: v.optional(v.literal(true)),
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
  reply: optionalText,
  dismissedWhy: optionalText,
  edited: v.nullable(edited),
  event: v.nullable(event),
  proposals: v.array(proposal),
  moved: v.nullable(v.looseObject(limitDay)),
  parentId: optionalText,
  part: v.nullable(part),
  mergedInto: optionalText,
  rollsAt: v.nullable(v.union([v.literal(''), moment])),
  unseen: v.optional(v.looseObject({ count, from: day, to: day })),
  nextAt: text,
  createdAt: instant,
  updatedAt: instant,
  closedAt: v.nullable(instant),
});
