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
  rollBack,
  stepsOf,
  type Task,
} from '../tasks';
import { type CivilDate, type WallMoment, type WorkingCalendar, wallMoment } from '../time';

/** So many times that passed unseen are gone over at most: more than ten years of days. */
const MOST = 4000;

/** So many of the times that passed while no browser was open become tasks of their own, the latest ones. */
const MOST_PASSED = 3;

/** The times of a recurring duty after one of them: those that have passed, and the first that has not. */
interface Later {
  passed: CivilDate[];
  /** Null when the rule ends. */
  next: CivilDate | null;
}

/** What passed before the duty was read here was never this list's to remind of. */
function timesAfter(task: Task, now: WallMoment, calendar: WorkingCalendar): Later {
  const known = wallMoment(task.createdAt);
  const passed: CivilDate[] = [];
  let date: CivilDate | null = task.date;
  for (let left = MOST; left > 0 && task.rrule !== null && date !== null; left -= 1) {
    date = nextOccurrence(task.rrule, date);
    const overdueAt = date === null ? null : momentsOf({ ...task, date }, calendar).overdueAt;
    if (date === null || overdueAt === null) break;
    if (overdueAt > now) return { passed, next: date };
    if (overdueAt > known) passed.push(date);
  }
  return { passed, next: null };
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

/** Of the times that become no task how many they are, for the earliest one that does. */
function unseenOf(times: readonly CivilDate[]): Pick<Task, 'unseen'> {
  const [from, to] = [times[0], times.at(-1)];
  return from && to ? { unseen: { count: times.length, from, to } } : {};
}

async function rollOne(id: string, now: WallMoment, at: number, calendar: WorkingCalendar): Promise<boolean> {
  const { tasks, history } = database;
  return database.transaction('rw', tasks, history, async () => {
    const task = await tasks.get(id);
    if (!task || task.rollsAt === null || task.rollsAt > now) return false;
    await tasks.put({ ...task, rollsAt: null });
    const { passed, next } = timesAfter(task, now, calendar);
    const nextId = freshIds(await tasks.where('documentId').equals(task.documentId).toArray(), task.documentId);
    const occurrence = (date: CivilDate) => occurrenceOf(task, date, nextId(), at, calendar);
    // Nobody is reminded of what other units did not do.
    const kept = task.state === 'others' ? [] : passed.slice(-MOST_PASSED);
    const unseen = unseenOf(task.state === 'others' ? [] : passed.slice(0, passed.length - kept.length));
    const late = kept.map((date) => ({ ...occurrence(date), rollsAt: null }));
    const coming = next === null ? [] : [occurrence(next)];
    const made = [...late, ...coming].map((each, index) => (index === 0 ? { ...each, ...unseen } : each));
    if (!made.length) return false;
    const children = await tasks.where('parentId').equals(id).toArray();
    const steps = children.flatMap(({ part }) => (part?.as === 'step' ? [part] : []));
    const ahead = coming.flatMap((each) => stepsOf(each, steps, nextId, at));
    await tasks.bulkAdd(followParents([...made, ...ahead], calendar));
    const before = made.map((each) => ({ ...each, date: task.date }));
    await recordHistory(before, made, { by: 'clock', label: '', at });
    return true;
  });
}

/**
 * Makes the next occurrence of recurring duties that were done or have passed: one that is still to come; the passed one
 * stays overdue until it is done. So do the latest of those that passed while no browser was open; of earlier ones the
 * first of them tells. Where the clock was set back, what it had made too early goes before. Returns of how many duties
 * there are more.
 */
export async function rollOver(now: WallMoment, at: number, calendar: WorkingCalendar): Promise<number> {
  await rollBack(at);
  const ids = await database.tasks.where('rollsAt').belowOrEqual(now).primaryKeys();
  let made = 0;
  for (const id of ids) if (await rollOne(id, now, at, calendar)) made += 1;
  return made;
}
