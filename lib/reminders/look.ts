import type { DocumentRecord } from '../documents';
import { readCalendar, readSettings } from '../settings';
import { AT_ONCE, database, NEVER, type ReminderRecord, type Task } from '../tasks';
import { dateOf, type WallMoment } from '../time';
import { follow } from './follow';
import { writePlan } from './ledger';
import { type Claimed, digestIdOf, type Moment, type PlanInput, type PlannedNotice, plan } from './plan';
import { Seen } from './seen';

/** So many tasks are decided in one transaction, a quarter of a second: no page waits longer for the database. */
const AT_MOST = 250;

/** A reminder to show, with what it speaks of. */
export interface Reminder {
  id: string;
  stage: ReminderRecord['stage'];
  task: Task;
  document: DocumentRecord | null;
  /** It was decided in an earlier look and, as far as anybody knows, never shown. */
  late: boolean;
}

/** What is to be shown after a look, and when to look again. */
export interface Look {
  notices: PlannedNotice[];
  reminders: ReadonlyMap<string, Reminder>;
  /** A moment, or `NEVER`. */
  next: string;
  moment: Moment;
  /** It was the first look of a day. */
  newDay: boolean;
}

interface Batch extends Look {
  /** More tasks wait than one transaction takes. */
  more: boolean;
}

/** The rows whose moment has come, and the least moment that has not. */
async function rowsAt(now: WallMoment): Promise<{ due: Task[]; later: string | null }> {
  const byNext = database.tasks.where('[state+nextAt]');
  const due = await byNext.between(['open', AT_ONCE], ['open', now], true, true).limit(AT_MOST).toArray();
  const next = await database.tasks
    .where('[state+nextAt]')
    .between(['open', now], ['open', NEVER], false, false)
    .first();
  return { due, later: next?.nextAt ?? null };
}

async function claimedRows(standing: ReadonlySet<string>, seen: Seen): Promise<Claimed[]> {
  const records = await database.reminders.where('state').equals('claimed').toArray();
  const ids = records.flatMap(({ taskId }) => (taskId === null ? [] : [taskId]));
  await seen.add((await database.tasks.bulkGet(ids)).filter((task) => task !== undefined));
  return records.map(({ id, taskId, stage, notice }) => {
    const task = seen.task(taskId);
    const open = task?.state === 'open' ? seen.candidate(task) : null;
    return { id, stage, stands: standing.has(notice), task: open };
  });
}

/**
 * What the ledger already holds of what would be decided now, and of today's digest. Asked for by their ids: to look for
 * everything of thousands of tasks walks the ledger step by step (30,000 due at once took a minute and a half).
 */
async function knownIds(input: PlanInput, moment: Moment): Promise<Set<string>> {
  const { claims } = plan(input, moment);
  const digest = digestIdOf(dateOf(moment.now));
  const known = await database.reminders.bulkGet([...claims.map(({ id }) => id), digest]);
  return new Set(known.flatMap((row) => (row ? [row.id] : [])));
}

function batch(now: WallMoment, at: number, standing: ReadonlySet<string> | null, into: string | null) {
  const { tasks, documents, hosts, reminders, settings: stored, looks } = database;
  return database.transaction('rw', [tasks, documents, hosts, reminders, stored, looks], async (): Promise<Batch> => {
    const all = await readSettings();
    const moment: Moment = { now, calendar: await readCalendar(), settings: all.reminders };
    const seen = new Seen();
    const newDay = standing ? await follow(at, JSON.stringify([all.reminders, all.calendar])) : false;
    const claimed = standing ? await claimedRows(standing, seen) : [];
    const { due, later } = await rowsAt(now);
    await seen.add(due);
    const more = due.length === AT_MOST;
    const candidates = due.map((task) => seen.candidate(task));
    const input: PlanInput = { candidates, claimed, known: new Set(), later, into: { id: into, more } };
    const decided = plan({ ...input, known: await knownIds(input, moment) }, moment);
    await writePlan(decided, moment, due, at);

    const late = claimed
      .filter(({ id }) => decided.late.includes(id))
      .map(({ id, stage, task }) => ({ id, stage, taskId: task?.id ?? null, late: true }));
    const shown = [...late, ...decided.claims.map((claim) => ({ ...claim, late: false }))].flatMap(
      ({ id, stage, taskId, late }): [string, Reminder][] => {
        const task = seen.task(taskId);
        return task ? [[id, { id, stage, task, document: seen.documentOf(task), late }]] : [];
      },
    );
    return { notices: decided.notices, reminders: new Map(shown), next: decided.next, moment, newDay, more };
  });
}

/**
 * Decides what is due now and writes it into the ledger before any of it is shown: a worker that dies afterwards finds
 * it there. Each reminder is decided once, since its id is the same each time.
 * @param at the same moment in epoch milliseconds
 * @param standing the ids of the notifications that stand
 * @param between done after each transaction that is not the last: a look at very many takes long
 * @throws Dexie errors when the database cannot be opened or written.
 */
export async function look(
  now: WallMoment,
  at: number,
  standing: ReadonlySet<string>,
  between: () => Promise<void> = async () => undefined,
): Promise<Look> {
  const first = await batch(now, at, standing, null);
  let last = first;
  const notices = [...first.notices];
  const reminders = new Map(first.reminders);
  while (last.more) {
    await between();
    const into = notices.find(({ kind }) => kind === 'many')?.id ?? null;
    last = await batch(now, at, null, into);
    for (const [id, reminder] of last.reminders) reminders.set(id, reminder);
    for (const notice of last.notices) {
      const begun = notices.find(({ id }) => id === notice.id);
      if (begun?.kind === 'many' && notice.kind === 'many') begun.reminderIds.push(...notice.reminderIds);
      else notices.push(notice);
    }
  }
  return { notices, reminders, next: last.next, moment: last.moment, newDay: first.newDay };
}
