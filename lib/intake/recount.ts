import { explainDue } from '../deadlines';
import type { DocumentRecord } from '../documents';
import {
  AT_ONCE,
  type Claim,
  database,
  type EventDay,
  followParents,
  isHeld,
  recordHistory,
  rederived,
  type Task,
  type TaskState,
} from '../tasks';
import { type CivilDate, dateAt, type WorkingCalendar } from '../time';

/** The calendar by which dates were counted, and the one that holds now. */
export interface Calendars {
  before: WorkingCalendar;
  now: WorkingCalendar;
}

const IN_ONE_GO = 200;

/** What another unit does may become ours, with a day that is right. */
const COUNTED: readonly TaskState[] = ['open', 'others'];

/** The day from which a document's terms count; an event's is not known here. */
function anchorDay({ anchor }: Claim, { issued, received, firstSeenAt }: DocumentRecord): CivilDate | null {
  const met = dateAt(firstSeenAt);
  if (anchor === 'received') return received ?? met;
  return anchor === 'issued' ? (issued ?? received ?? met) : null;
}

/**
 * A statement whose term is counted anew. Where counting by the old calendar does not give the date that is stored, it
 * was counted from another day than is known here, and stays.
 */
function recounted(claim: Claim, document: DocumentRecord, { before, now }: Calendars): Claim {
  const from = anchorDay(claim, document);
  if (from === null || claim.term === null || claim.date === null) return claim;
  if (explainDue(claim, from, before)?.last !== claim.date) return claim;
  return { ...claim, date: explainDue(claim, from, now)?.last ?? claim.date };
}

const sameDue = (task: Task, other: Task | undefined): boolean =>
  task.due === other?.due && task.overdueAt === other.overdueAt;

/** The day of an event stays; where the count from it ends may not. */
function recountedEvent(event: EventDay | null, { before, now }: Calendars): EventDay | null {
  if (event === null || explainDue(event, event.day, before)?.last !== event.date) return event;
  return { ...event, date: explainDue(event, event.day, now)?.last ?? event.date };
}

function recountTask(task: Task, document: DocumentRecord, calendars: Calendars): Task {
  if (task.immediate) return task;
  const claims = task.claims.map((claim) => recounted(claim, document, calendars));
  const chosen = task.claims.findIndex((claim) => task.held !== null && isHeld(task.held, claim));
  const held = claims[chosen] ?? task.held;
  const event = recountedEvent(task.event, calendars);
  const after = rederived({ ...task, claims, held, event }, calendars.now);
  const moved = after.due !== task.due || after.overdueAt !== task.overdueAt;
  return moved ? { ...after, disputed: task.disputed, nextAt: AT_ONCE } : task;
}

/** The open tasks with their steps, which follow them. */
async function withStepsOf(open: readonly Task[]): Promise<Task[]> {
  const ids = open.map(({ id }) => id);
  const steps = await database.tasks.where('parentId').anyOf(ids).toArray();
  const known = new Set(ids);
  return [...open, ...steps.filter(({ id, part }) => part?.as === 'step' && !known.has(id))];
}

/**
 * Brings the open tasks in line with a calendar that was changed: terms in working days end on another day, limits on
 * days off are due on another. Returns how many moved.
 */
export async function recount(calendars: Calendars, at: number): Promise<number> {
  const { tasks, documents, history } = database;
  const idsOf = (state: TaskState) =>
    tasks.where('[state+rank]').between([state, ''], [state, '~'], true, true).primaryKeys();
  const ids = (await Promise.all(COUNTED.map(idsOf))).flat();
  let moved = 0;
  for (let from = 0; from < ids.length; from += IN_ONE_GO)
    await database.transaction('rw', tasks, documents, history, async () => {
      const some = (await tasks.bulkGet(ids.slice(from, from + IN_ONE_GO))).filter((task) => task !== undefined);
      const open = some.filter(({ state }) => COUNTED.includes(state));
      const of = await documents.bulkGet(open.map(({ documentId }) => documentId));
      const documentOf = new Map(open.map(({ id }, index) => [id, of[index]]));
      const before = await withStepsOf(open);
      const after = before.map((task) => {
        const document = documentOf.get(task.id);
        return document ? recountTask(task, document, calendars) : task;
      });
      const followed = followParents(after, calendars.now);
      const changed = followed.filter((task, index) => !sameDue(task, before[index]));
      await tasks.bulkPut(changed);
      await recordHistory(before, changed, { by: 'calendar', label: '', at });
      moved += changed.length;
    });
  return moved;
}
