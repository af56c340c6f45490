import type { Judge } from '../../duty/types';
import type { WorkingCalendar } from '../../time';
import type { Claim, Held, Stated, Task } from '../types';
import { isClosed } from './close';
import type { Obligation } from './consolidate';
import { isDoubtful } from './doubtful';
import { isHeld } from './held';
import { UNTOUCHED } from './life';
import { AT_ONCE, FIRST_RANK, momentsOf, NO_MOMENTS } from './moments';
import { movedFrom } from './moved';
import { isUrgency, withOwnValues } from './own-values';
import { recogniseTasks } from './recognise';
import { sameLimit } from './same-limit';
import { followParents } from './steps';
import { sorted } from './whose';

/** What tasks are made of besides the obligations. */
export interface Settlement {
  documentId: string;
  calendar: WorkingCalendar;
  /** Epoch milliseconds. */
  at: number;
  /**
   * The words that state the urgency of a document that must be handled at once, and the file that is stamped with them,
   * null where the system says so; null for any other document.
   */
  urgency: { words: string; file: string | null } | null;
  /** The document's subject, for claims that do not say what is to be done. */
  subject: string;
  /** Whose a duty is by those whom its statements name; absent: every duty is the officer's. */
  judge?: Judge | undefined;
}

type Claims = readonly [Claim, ...Claim[]];

/** Puts the claim first that the officer chose; null when that claim is not stated any more. */
function withHeldFirst(claims: Claims, held: Held | null): Claims | null {
  const chosen = held && claims.find((claim) => isHeld(held, claim));
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

/** The row of a task that begins now. */
export const opened = (id: string, documentId: string, at: number) => ({
  ...UNTOUCHED,
  proposals: [],
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

/** Gives an id after the other that no task of the document has. */
export function freshIds(existing: readonly Task[], documentId: string): () => string {
  const taken = new Set(existing.map(({ id }) => id));
  let n = 0;
  return () => {
    do n += 1;
    while (taken.has(`${documentId}-${n}`));
    return `${documentId}-${n}`;
  };
}

/** What the sources state of an edited task, as far as it was read last; null for none. */
export function readLast({ edited }: Task): Stated | null {
  const read = edited?.differs ?? edited?.stated ?? null;
  return read === 'gone' ? null : read;
}

/**
 * A task worked out anew from what is stored of its statements, after the officer chose or changed something. One
 * without statements (a step, a part) keeps what stands in it.
 */
export function rederived(task: Task, calendar: WorkingCalendar): Task {
  const [first, ...rest] = task.claims;
  const read = readLast(task);
  if (!first) return withOwnValues({ ...task, ...read }, calendar);
  const disputed = rest.some((claim) => !sameLimit(claim, first));
  const title = read?.title ?? task.title;
  const fields = stated({ claims: [first, ...rest], disputed }, task.held, { calendar, subject: title });
  return withOwnValues({ ...task, ...fields, title, immediate: isUrgency(first) }, calendar);
}

/** The task of an urgent document that states no date: it stands at the top until it is done or a date is found. */
function immediateTask(
  existing: readonly Task[],
  id: () => string,
  settlement: Settlement,
  { words, file }: NonNullable<Settlement['urgency']>,
): Task {
  const known = existing.find(({ claims: [first] }) => first !== undefined && isUrgency(first));
  if (known) return known;
  const claim: Claim = {
    source: file === null ? 'field' : 'attachment',
    file,
    kind: 'deadline',
    date: null,
    time: null,
    bound: 'by',
    term: null,
    anchor: null,
    rrule: null,
    quote: words,
    title: settlement.subject,
    confidence: 'sure',
    warnings: [],
  };
  const obligation: Obligation = { claims: [claim], disputed: false };
  const fields = { ...stated(obligation, null, settlement), immediate: true, rank: FIRST_RANK };
  return { ...opened(id(), settlement.documentId, settlement.at), ...fields };
}

/** When the next occurrence of a recurring duty is to be made, after a reading. */
const rollsAt = ({ rrule, overdueAt }: Task, before: Task | undefined): Task['rollsAt'] => {
  if (rrule === null) return null;
  const waits = before === undefined || before.rrule !== rrule || (before.rollsAt !== null && before.rollsAt !== '');
  return waits ? overdueAt : before.rollsAt;
};

/** A known task after its sources were read again. The officer is told when the system moves its limit. */
function reread(known: Task, fields: ReturnType<typeof stated>, { calendar, at }: Settlement): Task {
  const { gone: _, ...before } = known;
  const task = withOwnValues({ ...before, ...fields }, calendar);
  const moved = before.due !== task.due || before.overdueAt !== task.overdueAt;
  if (!moved) return task;
  return {
    ...task,
    moved: movedFrom(before, task),
    reminded: null,
    snoozedUntil: null,
    nextAt: AT_ONCE,
    updatedAt: at,
    // A duty that was done with another could have been left by it.
    ...(before.state === 'merged' ? { state: 'open' as const, mergedInto: null } : {}),
  };
}

/**
 * What tasks state still. The words of a closed one may be gone from its document: counted with what stands there now,
 * they would say it twice, or against it.
 */
export const statedIn = (tasks: readonly Task[]): Claim[] =>
  tasks.flatMap((task) => (task.gone && isClosed(task) ? [] : task.claims));

/** Tasks whose words are gone: open ones go, unless the officer made them his own; closed ones stay as a record. */
function withoutWords(task: Task): Task[] {
  if (isClosed(task)) return [task.gone || task.immediate ? task : { ...task, gone: true }];
  if (task.state !== 'open' && task.state !== 'others') return [task];
  const { edited } = task;
  if (!edited) return [];
  return [{ ...task, edited: { ...edited, differs: edited.stated === 'gone' ? null : 'gone' } }];
}

/**
 * What was made of these tasks stays with them: steps, parts, later occurrences of a rule that is still stated.
 * @param rules the recurring duties that are stated now, by the id of their first task
 */
function childrenOf(kept: readonly Task[], existing: readonly Task[], rules: ReadonlyMap<string, string>): Task[] {
  const parents = new Set(kept.map(({ id }) => id));
  const children = existing.filter(({ parentId, part, state, edited, rrule }) => {
    if (parentId === null || !parents.has(parentId)) return false;
    return part?.as !== 'occurrence' || state !== 'open' || edited !== null || rules.get(parentId) === rrule;
  });
  return children.length ? [...children, ...childrenOf(children, existing, rules)] : [];
}

/**
 * The document's tasks after a reading: known ones keep their id, their state and what the officer decided; new ones
 * are added; open ones whose words are gone from the document go. Done and dismissed ones stay as a record.
 */
export function settle(existing: readonly Task[], obligations: readonly Obligation[], settlement: Settlement): Task[] {
  const { documentId, at, calendar, urgency } = settlement;
  const roots = existing.filter(({ parentId }) => parentId === null);
  const known = recogniseTasks(roots, obligations, calendar);
  const id = freshIds(existing, documentId);
  const tasks = obligations.map((obligation): Task => {
    const before = known.get(obligation);
    const fields = stated(obligation, before?.held ?? null, settlement);
    const task = before ? reread(before, fields, settlement) : { ...opened(id(), documentId, at), ...fields };
    return sorted({ ...task, rollsAt: rollsAt(task, before) }, settlement);
  });
  if (urgency?.words && tasks.every(({ due, state }) => due === null || state === 'others'))
    tasks.unshift(immediateTask(roots, id, settlement, urgency));
  const stay = new Set(tasks.map((task) => task.id));
  const kept = [...tasks, ...roots.filter((task) => !stay.has(task.id)).flatMap(withoutWords)];
  const rules = new Map(tasks.flatMap((task) => (task.rrule === null ? [] : [[task.id, task.rrule]])));
  const children = childrenOf(kept, existing, rules);
  const left = new Set([...kept, ...children].map((task) => task.id));
  const stays = ({ state, part, edited }: Task) => state !== 'open' || part?.as === 'split' || edited !== null;
  const orphans = existing.filter((task) => task.parentId !== null && !left.has(task.id) && stays(task));
  return followParents([...kept, ...children, ...orphans], calendar);
}
