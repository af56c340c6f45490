import { nextOccurrence } from '../deadlines';
import {
  AT_ONCE,
  type Claim,
  database,
  followParents,
  freshIds,
  momentsOf,
  opened,
  recordHistory,
  stepsOf,
  type Task,
} from '../tasks';
import type { CivilDate, WallMoment, WorkingCalendar } from '../time';

/** So many times that passed unseen are gone over at most: more than ten years of days. */
const MOST = 4000;

/** The first time of a recurring duty after this one that has not passed; null when the rule ends. */
function nextTime(task: Task, now: WallMoment, calendar: WorkingCalendar): CivilDate | null {
  const { rrule } = task;
  if (rrule === null || task.date === null) return null;
  let date: CivilDate | null = task.date;
  for (let left = MOST; left > 0 && date !== null; left -= 1) {
    date = nextOccurrence(rrule, date);
    if (date !== null && (momentsOf({ ...task, date }, calendar).overdueAt ?? '') > now) return date;
  }
  return null;
}

/** What the sources state, as they would state it of another time. */
const claimsOn = (claims: readonly Claim[], date: CivilDate): Claim[] =>
  claims.slice(0, 1).map((claim) => ({ ...claim, date }));

/** The next occurrence as a task of its own, open and looked at at once. */
function occurrenceOf(task: Task, date: CivilDate, id: string, at: number, calendar: WorkingCalendar): Task {
  const series = task.part?.as === 'occurrence' ? task.parentId : task.id;
  const { edited, time } = task;
  const next: Task = {
    ...task,
    ...opened(id, task.documentId, at),
    state: task.state === 'others' ? 'others' : 'open',
    // An hour or day of this time alone is not that of the next; its name is.
    time: task.claims[0]?.time ?? time,
    date,
    claims: claimsOn(task.claims, date),
    held: null,
    disputed: false,
    edited: edited?.title ? { ...edited, limit: null, differs: null, because: null } : null,
    parentId: series,
    part: { as: 'occurrence' },
    nextAt: AT_ONCE,
  };
  const moments = momentsOf(next, calendar);
  return { ...next, ...moments, rollsAt: moments.overdueAt };
}

async function rollOne(id: string, now: WallMoment, at: number, calendar: WorkingCalendar): Promise<boolean> {
  const { tasks, history } = database;
  return database.transaction('rw', tasks, history, async () => {
    const task = await tasks.get(id);
    if (!task || task.rollsAt === null || task.rollsAt > now) return false;
    await tasks.put({ ...task, rollsAt: null });
    const date = nextTime(task, now, calendar);
    if (date === null) return false;
    const nextId = freshIds(await tasks.where('documentId').equals(task.documentId).toArray(), task.documentId);
    const next = occurrenceOf(task, date, nextId(), at, calendar);
    const children = await tasks.where('parentId').equals(id).toArray();
    const steps = children.flatMap(({ part }) => (part?.as === 'step' ? [part] : []));
    const all = followParents([next, ...stepsOf(next, steps, nextId, at)], calendar);
    await tasks.bulkAdd(all);
    await recordHistory([{ ...next, date: task.date }], [next], { by: 'clock', label: '', at });
    return true;
  });
}

/**
 * Makes the next occurrence of recurring duties that were done or have passed: one that is still to come, whatever
 * passed unseen in between; the passed one stays overdue until it is done. Returns how many were made.
 */
export async function rollOver(now: WallMoment, at: number, calendar: WorkingCalendar): Promise<number> {
  const ids = await database.tasks.where('rollsAt').belowOrEqual(now).primaryKeys();
  let made = 0;
  for (const id of ids) if (await rollOne(id, now, at, calendar)) made += 1;
  return made;
}
