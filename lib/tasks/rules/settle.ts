import type { WorkingCalendar } from '../../time';
import type { Claim, Held, Task } from '../types';
import type { Obligation } from './consolidate';
import { isDoubtful } from './doubtful';
import { AT_ONCE, FIRST_RANK, momentsOf, NO_MOMENTS } from './moments';
import { recogniseTasks } from './recognise';

/** What tasks are made of besides the obligations. */
export interface Settlement {
  documentId: string;
  calendar: WorkingCalendar;
  /** Epoch milliseconds. */
  at: number;
  /** The words that state the urgency of a document that must be handled at once, null for any other. */
  urgencyWords: string | null;
  /** The document's subject, for claims that do not say what is to be done. */
  subject: string;
}

type Claims = readonly [Claim, ...Claim[]];

/** Puts the claim first that the officer chose; null when that claim is not stated any more. */
function withHeldFirst(claims: Claims, held: Held | null): Claims | null {
  const chosen =
    held &&
    claims.find(
      ({ source, file, date, time }) =>
        source === held.source && file === held.file && date === held.date && time === held.time,
    );
  return chosen ? [chosen, ...claims.filter((claim) => claim !== chosen)] : null;
}

/** Everything in a task that follows from what its sources state and from what the officer chose among them. */
export function stated(
  { claims, disputed }: Obligation,
  held: Held | null,
  { calendar, subject }: Pick<Settlement, 'calendar' | 'subject'>,
) {
  const chosen = withHeldFirst(claims, held);
  const [holds, ...others] = chosen ?? claims;
  const { kind, date, time, bound, term, anchor, rrule, quote, source, confidence, warnings } = holds;
  const limit = { kind, date, time, bound, term, anchor, rrule };
  return {
    ...limit,
    ...(!chosen && isDoubtful(holds) ? NO_MOMENTS : momentsOf(limit, calendar)),
    quote,
    source,
    // What the officer said holds is certain.
    confidence: chosen ? ('sure' as const) : confidence,
    warnings: chosen ? warnings.filter((warning) => warning !== 'maybe-past') : [...warnings],
    title: [holds, ...others].find(({ title }) => title)?.title || subject,
    claims: [holds, ...others],
    disputed: disputed && !chosen,
    held: chosen ? held : null,
    immediate: false,
  };
}

const opened = (id: string, documentId: string, at: number) => ({
  id,
  documentId,
  state: 'open' as const,
  dismissed: null,
  reminded: null,
  snoozedUntil: null,
  nextAt: AT_ONCE,
  createdAt: at,
  updatedAt: at,
  closedAt: null,
});

function freshIds(existing: readonly Task[], documentId: string): () => string {
  const taken = new Set(existing.map(({ id }) => id));
  let n = 0;
  return () => {
    do n += 1;
    while (taken.has(`${documentId}-${n}`));
    return `${documentId}-${n}`;
  };
}

/** The task of an urgent document that states no date: it stands at the top until it is done or a date is found. */
function immediateTask(existing: readonly Task[], id: () => string, settlement: Settlement, quote: string): Task {
  const known = existing.find(({ immediate }) => immediate);
  if (known) return known;
  const claim: Claim = {
    source: 'field',
    file: null,
    kind: 'deadline',
    date: null,
    time: null,
    bound: 'by',
    term: null,
    anchor: null,
    rrule: null,
    quote,
    title: settlement.subject,
    confidence: 'sure',
    warnings: [],
  };
  const obligation: Obligation = { claims: [claim], disputed: false };
  const fields = { ...stated(obligation, null, settlement), immediate: true, rank: FIRST_RANK };
  return { ...opened(id(), settlement.documentId, settlement.at), ...fields };
}

/**
 * The document's tasks after a reading: known ones keep their id, their state and what the officer decided; new ones
 * are added; open ones whose words are gone from the document go. Done and dismissed ones stay as a record.
 */
export function settle(existing: readonly Task[], obligations: readonly Obligation[], settlement: Settlement): Task[] {
  const { documentId, at, urgencyWords } = settlement;
  const known = recogniseTasks(existing, obligations);
  const id = freshIds(existing, documentId);
  const tasks = obligations.map((obligation): Task => {
    const before = known.get(obligation);
    const fields = stated(obligation, before?.held ?? null, settlement);
    if (!before) return { ...opened(id(), documentId, at), ...fields };
    const moved = before.due !== fields.due || before.overdueAt !== fields.overdueAt;
    return {
      ...before,
      ...fields,
      ...(moved ? { reminded: null, snoozedUntil: null, nextAt: AT_ONCE, updatedAt: at } : {}),
    };
  });
  if (urgencyWords && tasks.every(({ due }) => due === null))
    tasks.unshift(immediateTask(existing, id, settlement, urgencyWords));
  const stay = new Set(tasks.map((task) => task.id));
  const closed = ({ state }: Task) => state === 'done' || state === 'dismissed';
  return [...tasks, ...existing.filter((task) => !stay.has(task.id) && closed(task))];
}
