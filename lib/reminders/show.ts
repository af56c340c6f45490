import { words } from '../../locales';
import { browser } from '../browser';
import { database, overdueBefore } from '../tasks';
import { type WallMoment, type WorkingCalendar, wallMoment } from '../time';
import { markShown } from './ledger';
import { type Notice, noticeOf, type Reminder, summaryOf } from './notice';

/** More than this at once become one summary. */
const SINGLY = 4;

/** The notification that stands for many reminders, and the one that asks about a backlog. */
const SUMMARY_ID = 'summary';
const backlogId = (host: string) => `backlog/${host}`;

const create = (id: string, { title, body }: Notice): Promise<string> =>
  browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message: body,
  });

/** Shows reminders, then writes down that they were shown. */
export async function showReminders(
  reminders: readonly Reminder[],
  now: WallMoment,
  calendar: WorkingCalendar,
): Promise<void> {
  if (!reminders.length) return;
  if (reminders.length > SINGLY) await create(SUMMARY_ID, summaryOf(reminders));
  else for (const reminder of reminders) await create(reminder.id, noticeOf(reminder, now, calendar));
  await markShown(reminders.map(({ id }) => id));
}

/** Says once for each host that a backlog waits for the officer's answer. */
export async function showBacklogQuestions(): Promise<void> {
  const waiting = await database.hosts.where('backlog').equals('ask').toArray();
  for (const { host, firstReadAt } of waiting.filter(({ asked }) => !asked)) {
    const { length } = await overdueBefore(host, wallMoment(firstReadAt));
    const { backlog, backlogBody } = words().notifications;
    await create(backlogId(host), { title: backlog(length), body: backlogBody(host) });
    await database.hosts.update(host, { asked: true });
  }
}

/** Takes the notifications of tasks away that are not open any more. */
export async function clearClosed(): Promise<void> {
  const standing = Object.keys(await browser.notifications.getAll());
  const tasks = await database.tasks.bulkGet(standing.map((id) => id.split('/')[0] ?? ''));
  const closed = standing.filter((id, index) => id.includes('/') && tasks[index] && tasks[index]?.state !== 'open');
  await Promise.all(closed.map((id) => browser.notifications.clear(id)));
}

/** The task that a notification leads to, null for one that stands for many. */
export const taskOfNotification = (id: string): string | null =>
  id === SUMMARY_ID || id.startsWith('backlog/') ? null : (id.split('/')[0] ?? null);
