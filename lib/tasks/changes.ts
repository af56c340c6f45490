import { type WallMoment, type WorkingCalendar, wallMoment } from '../time';
import { type ChangeRecord, database } from './database';
import { overdueBefore } from './overdue';
import { AT_ONCE, stated } from './rules';
import type { Claim, DismissReason, Held, Task } from './types';

/** A change can be taken back for this long. */
const UNDO_MS = 30 * 60_000;

/** Changes are kept no longer than they can be taken back. */
export async function remember(change: ChangeRecord): Promise<void> {
  await database.changes
    .where('at')
    .below(change.at - UNDO_MS)
    .delete();
  await database.changes.add(change);
}

/** Changes tasks and keeps what they were, in one transaction. Returns how many were changed. */
async function change(ids: readonly string[], at: number, label: string, to: (task: Task) => Task): Promise<number> {
  return database.transaction('rw', database.tasks, database.changes, async () => {
    const before = (await database.tasks.bulkGet([...ids])).filter((task) => task !== undefined);
    if (!before.length) return 0;
    await remember({ at, label, before });
    await database.tasks.bulkPut(before.map((task) => ({ ...to(task), updatedAt: at })));
    return before.length;
  });
}

/** Ticks a task off. */
export const completeTask = (id: string, at: number) =>
  change([id], at, 'task.done', (task) => ({ ...task, state: 'done', closedAt: at }));

/** Opens a done or dismissed task again; reminders start anew. */
export const reopenTask = (id: string, at: number) =>
  change([id], at, 'task.reopen', (task) => ({
    ...task,
    state: 'open',
    dismissed: null,
    closedAt: null,
    snoozedUntil: null,
    reminded: null,
    nextAt: AT_ONCE,
  }));

/** Takes a task off the list without it being done. */
export const dismissTask = (id: string, reason: DismissReason, at: number) =>
  change([id], at, 'task.dismiss', (task) => ({ ...task, state: 'dismissed', dismissed: reason, closedAt: at }));

/** Puts the next reminder of a task off; what begins until then is not said. */
export const snoozeTask = (id: string, until: WallMoment, at: number) =>
  change([id], at, 'task.snooze', (task) => ({ ...task, snoozedUntil: until, nextAt: AT_ONCE }));

/** Says which of a task's statements holds; the task takes that statement's limit. */
export const holdClaim = (id: string, held: Held, calendar: WorkingCalendar, at: number) =>
  change([id], at, 'task.keepClaim', (task) => {
    const { claims, disputed, title } = task;
    const [first, ...rest] = claims;
    if (!first) return task;
    const obligation = { claims: [first, ...rest] as [Claim, ...Claim[]], disputed };
    const { source, file, date, time } = held;
    const chosen: Held = { source, file, date, time };
    return { ...task, ...stated(obligation, chosen, { calendar, subject: title }), reminded: null, nextAt: AT_ONCE };
  });

/** Answers the question about what was overdue before a host's first reading. Returns how many were set aside. */
export async function answerBacklog(host: string, answer: 'remind' | 'aside', at: number): Promise<number> {
  const { tasks, documents, hosts, changes } = database;
  return database.transaction('rw', tasks, documents, hosts, changes, async () => {
    const record = await hosts.get(host);
    if (record?.backlog !== 'ask') return 0;
    await hosts.put({ ...record, backlog: answer });
    const overdue = await overdueBefore(host, wallMoment(record.firstReadAt));
    if (answer === 'remind') {
      await tasks.bulkPut(overdue.map((task) => ({ ...task, reminded: null, nextAt: AT_ONCE })));
      return 0;
    }
    await remember({ at, label: 'backlog.setAside', before: overdue });
    const aside = { state: 'dismissed', dismissed: 'backlog', closedAt: at, updatedAt: at } as const;
    await tasks.bulkPut(overdue.map((task) => ({ ...task, ...aside })));
    return overdue.length;
  });
}

/** Takes the latest change back. Returns its label, null when there is nothing left to take back. */
export async function undo(at: number): Promise<string | null> {
  return database.transaction('rw', database.tasks, database.hosts, database.changes, async () => {
    const last = await database.changes.orderBy('n').last();
    if (!last || at - last.at > UNDO_MS) return null;
    // Up to when it was reminded of may not hold any more; the ledger knows what was said.
    await database.tasks.bulkPut(last.before.map((task) => ({ ...task, reminded: null, nextAt: AT_ONCE })));
    const { columns } = last;
    if (columns) await database.hosts.update(columns.host, { columns: columns.before });
    await database.changes.delete(last.n ?? 0);
    return last.label;
  });
}
