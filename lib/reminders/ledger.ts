import { database, type ReminderRecord, type Task } from '../tasks';
import { dateOf } from '../time';
import type { Moment, Plan, PlannedNotice } from './plan';

/** Reminders of tasks that are open are kept, so that none is decided twice; all others go after this long. */
const KEPT_MS = 60 * 24 * 3_600_000;
const IN_ONE_GO = 500;

/** The notification that shows each reminder. */
function noticeIds(notices: readonly PlannedNotice[]): ReadonlyMap<string, string> {
  return new Map(
    notices.flatMap((notice): [string, string][] =>
      notice.kind === 'single'
        ? [[notice.reminderId, notice.id]]
        : notice.reminderIds.map((reminderId) => [reminderId, notice.id]),
    ),
  );
}

/** Changes the state of reminders; a reminder that is gone stays gone. */
const setState = (ids: readonly string[], state: ReminderRecord['state']) =>
  database.reminders.bulkUpdate(ids.map((key) => ({ key, changes: { state } })));

/** Writes a plan down, inside the transaction that decided it: from here on a worker that dies finds it. */
export async function writePlan(of: Plan, { now, settings }: Moment, due: readonly Task[], at: number): Promise<void> {
  const rows = new Map(of.rows.map(({ id, ...row }) => [id, row]));
  await database.tasks.bulkPut(due.map((task) => ({ ...task, ...rows.get(task.id) })));
  const notices = noticeIds(of.notices);
  const claims = of.claims.map((claim): ReminderRecord => {
    return { ...claim, notice: notices.get(claim.id) ?? claim.id, state: 'claimed', at };
  });
  await database.reminders.bulkAdd(claims);
  if (of.digest !== null && settings.digestAt !== null) {
    const moment = `${dateOf(now)}T${settings.digestAt}` as const;
    const id = of.digest;
    await database.reminders.add({ id, taskId: null, stage: 'digest', moment, notice: id, state: 'claimed', at });
  }
  const late = of.late.map((key) => ({ key, changes: { notice: notices.get(key) ?? key } }));
  await database.reminders.bulkUpdate(late);
  await setState(of.shown, 'shown');
  // What was never said is no part of what was said: should its moment come again, it is decided again.
  await database.reminders.bulkDelete(of.dropped);
}

/**
 * Writes down that a notification was made; what a person closed meanwhile stays closed. Whole rows are put back: to
 * change each where it stands takes several times as long, and a summary may stand for thousands.
 */
export const markShown = (noticeId: string) =>
  database.transaction('rw', database.reminders, async () => {
    const rows = await database.reminders.where('notice').equals(noticeId).toArray();
    const claimed = rows.filter(({ state }) => state === 'claimed');
    await database.reminders.bulkPut(claimed.map((row) => ({ ...row, state: 'shown' })));
  });

/** Writes down that nothing is left to say of a notification: a person closed it, or it had nothing to say. */
export const closeNotice = (noticeId: string) =>
  database.reminders.where('notice').equals(noticeId).modify({ state: 'closed' });

/** Lets reminders go that were decided long ago, but for those of open tasks. Once a day is enough. */
export async function forgetOld(at: number): Promise<void> {
  const { reminders, tasks } = database;
  const old = await reminders
    .where('at')
    .below(at - KEPT_MS)
    .primaryKeys();
  for (let from = 0; from < old.length; from += IN_ONE_GO) {
    const rows = (await reminders.bulkGet(old.slice(from, from + IN_ONE_GO))).filter((row) => row !== undefined);
    const of = await tasks.bulkGet(rows.map(({ taskId }) => taskId ?? ''));
    await reminders.bulkDelete(rows.filter((_, index) => of[index]?.state !== 'open').map(({ id }) => id));
  }
}
