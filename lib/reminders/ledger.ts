import { Dexie } from 'dexie';
import { AT_ONCE, database, type ReminderRecord, type Task } from '../tasks';
import type { WallMoment, WorkingCalendar } from '../time';
import type { Reminder } from './notice';
import { outlook } from './plan';

/** So many tasks are looked at in one go; the rest at the next tick, so that no tick is long. */
const AT_MOST = 500;

/** Shown reminders are kept in the ledger this long after they were shown. */
const KEPT_MS = 60 * 24 * 3_600_000;

const reminderId = ({ id, due }: Task, stage: string): string => `${id}/${stage}/${due ?? ''}`;

async function withDocuments(claimed: { task: Task; record: ReminderRecord }[]): Promise<Reminder[]> {
  const documents = await database.documents.bulkGet(claimed.map(({ task }) => task.documentId));
  return claimed.flatMap(({ task, record }, index) => {
    const document = documents[index];
    return document ? [{ id: record.id, stage: record.stage, task, document }] : [];
  });
}

/** Hosts whose backlog the officer has not decided about: of what was overdue before, nothing is said until then. */
async function undecided(): Promise<Map<string, number>> {
  const hosts = await database.hosts.where('backlog').equals('ask').toArray();
  return new Map(hosts.map(({ host, firstReadAt }) => [host, firstReadAt]));
}

/**
 * Decides which reminders are due now and writes them into the ledger, in one transaction, before any is shown:
 * a worker that dies afterwards finds them there. Each is decided once, since its id is the same each time.
 */
export async function claimReminders(now: WallMoment, at: number, calendar: WorkingCalendar): Promise<Reminder[]> {
  const { tasks, documents, hosts, reminders } = database;
  return database.transaction('rw', tasks, documents, hosts, reminders, async () => {
    await reminders
      .where('at')
      .below(at - KEPT_MS)
      .delete();
    const asked = await undecided();
    const candidates = await tasks
      .where('[state+nextAt]')
      .between(['open', AT_ONCE], ['open', now], true, true)
      .limit(AT_MOST)
      .toArray();
    const hostOf = new Map(
      (await documents.bulkGet(candidates.map(({ documentId }) => documentId))).map((found) => [
        found?.id,
        found?.host,
      ]),
    );
    const claimed: { task: Task; record: ReminderRecord }[] = [];
    for (const task of candidates) {
      const { remind, nextAt } = outlook(task, now, calendar);
      const held = remind === 'overdue' && asked.has(hostOf.get(task.documentId) ?? '');
      const notified = remind ?? task.notified;
      await tasks.update(task.id, { nextAt, notified });
      if (!remind || held) continue;
      const record: ReminderRecord = {
        id: reminderId(task, remind),
        taskId: task.id,
        stage: remind,
        state: 'claimed',
        at,
      };
      if (await reminders.get(record.id)) continue;
      await reminders.add(record);
      claimed.push({ task, record });
    }
    return withDocuments(claimed);
  });
}

/** Reminders that were decided but, as far as the ledger knows, never shown: the worker died in between. */
export async function unshownReminders(): Promise<Reminder[]> {
  const records = await database.reminders.where('state').equals('claimed').toArray();
  const tasks = await database.tasks.bulkGet(records.map(({ taskId }) => taskId));
  return withDocuments(
    records.flatMap((record, index) => {
      const task = tasks[index];
      return task?.state === 'open' ? [{ task, record }] : [];
    }),
  );
}

/** Writes down that reminders were shown. */
export async function markShown(ids: readonly string[]): Promise<void> {
  await database.reminders.where('id').anyOf(ids).modify({ state: 'shown' });
}

/** The next moment at which some task wants to be looked at, null when none does. */
export async function nextLook(): Promise<string | null> {
  const next = await database.tasks
    .where('[state+nextAt]')
    .between(['open', Dexie.minKey], ['open', '9999-12-31T23:59'])
    .first();
  return next?.nextAt ?? null;
}
