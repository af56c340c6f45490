import type { Transaction } from 'dexie';
import type { Migration } from './migration';

interface Row {
  [field: string]: unknown;
}

const ZONE_MS = 7 * 3_600_000;

/** The day in Vietnam of an instant. */
const dayOf = (at: number): string => new Date(at + ZONE_MS).toISOString().slice(0, 10);

const STAGES: Readonly<Record<string, string>> = { soon: 'working-days-before-3', today: 'on-the-day' };

/**
 * Up to when a task was reminded of. Stages that were days began at 00:00 and now begin in the morning: that day's is
 * taken as said, what begins later that day is not.
 */
function remindedOf({ notified, overdueAt, due }: Row, saidAt: number | undefined): string | null {
  if (notified === 'immediate') return '';
  if (notified === 'today' && typeof due === 'string') return `${due.slice(0, 10)}T08:00`;
  if (notified === 'soon' && saidAt !== undefined) return `${dayOf(saidAt)}T23:59`;
  return notified === 'overdue' && typeof overdueAt === 'string' ? overdueAt : null;
}

function withReminded(task: Row, saidAt: ReadonlyMap<unknown, number>): Row {
  const { notified: _, ...rest } = task;
  return { ...rest, reminded: remindedOf(task, saidAt.get(`${task.id}/soon/${task.due}`)), snoozedUntil: null };
}

async function upgrade(rows: Transaction): Promise<void> {
  const ledger: Row[] = await rows.table('reminders').toArray();
  const saidAt = new Map(ledger.map(({ id, at }) => [id, Number(at)]));
  await rows
    .table('reminders')
    .bulkPut(
      ledger.map((row) => ({ ...row, stage: STAGES[String(row.stage)] ?? row.stage, moment: '', notice: row.id })),
    );
  const tasks: Row[] = await rows.table('tasks').toArray();
  await rows.table('tasks').bulkPut(tasks.map((task) => withReminded(task, saidAt)));
  const changes: (Row & { before: Row[] })[] = await rows.table('changes').toArray();
  await rows
    .table('changes')
    .bulkPut(changes.map((row) => ({ ...row, before: row.before.map((task) => withReminded(task, saidAt)) })));
}

/**
 * Stages of reminders can be set, so a task knows up to when it was reminded of instead of which stage was last; a
 * reminder can be put off; the ledger knows which notification shows a reminder, and when reminders last looked.
 */
export const v3: Migration = {
  version: 3,
  stores: { reminders: 'id, taskId, state, at, notice, moment', looks: 'id' },
  upgrade,
};
