import { type Words, words } from '../../locales';
import { browser, mayNotify, type NotificationLook, notify } from '../browser';
import { commandOf } from '../commands';
import { readLanguage } from '../settings';
import { countGroups, countRestOfWeek, database, overdueBefore, PRESSING, type Task } from '../tasks';
import { type WallMoment, wallMoment } from '../time';
import { BUTTONS } from './answers';
import { closeNotice, markShown } from './ledger';
import type { Look, Reminder } from './look';
import { digestOf, type Notice, noticeOf, summaryOf } from './notice';
import { type Moment, opensAt, type PlannedNotice } from './plan';

/** The notification that asks about a backlog, and the one that a person asked for to see whether any appear. */
const backlogId = (host: string) => `backlog/${host}`;
const TEST_ID = 'test';

/** Words before the first stroke of an id that is no reminder of one task. */
const NOT_TASKS: readonly string[] = ['backlog', 'digest', 'summary', TEST_ID];

const plain = ({ title, body }: Notice): NotificationLook => ({ title, message: body, buttons: [], stays: false });

function single(reminder: Reminder, moment: Moment, spoken: Words): NotificationLook {
  const buttons = BUTTONS.map((id) => spoken.commands[commandOf(id).title]);
  const stays = reminder.document?.urgency === 'immediate';
  return { ...plain(noticeOf(reminder, moment, spoken)), buttons, stays };
}

/** The words of the day's digest as the checklist is now; null when there is nothing to say. */
async function digestNow({ now, calendar }: Moment, spoken: Words): Promise<Notice | null> {
  const { immediate, overdue, today } = await countGroups(PRESSING, now, calendar);
  return digestOf({ immediate, overdue, today, week: await countRestOfWeek(now) }, now, spoken);
}

async function lookOf(
  notice: PlannedNotice,
  { reminders, moment }: Look,
  spoken: Words,
): Promise<NotificationLook | null> {
  if (notice.kind === 'single') {
    const reminder = reminders.get(notice.reminderId);
    return reminder ? single(reminder, moment, spoken) : null;
  }
  const digest = notice.digest ? await digestNow(moment, spoken) : null;
  if (digest) return plain(digest);
  const of = notice.reminderIds.flatMap((id) => reminders.get(id) ?? []);
  return of.length ? plain(summaryOf(of, moment.now, spoken)) : null;
}

/**
 * Shows what a look has decided, and writes down for each notification that it was shown. One that cannot be made stays
 * in the ledger as it was, and is tried again at the next look.
 */
export async function showReminders(found: Look): Promise<void> {
  const spoken = words(await readLanguage());
  for (const notice of found.notices) {
    const shown = await lookOf(notice, found, spoken);
    if (!shown) {
      await closeNotice(notice.id);
      continue;
    }
    try {
      await notify(notice.id, shown);
    } catch (error) {
      console.error(error);
      continue;
    }
    await markShown(notice.id);
  }
}

/** Says once for each host that a backlog waits for the officer's answer; at night the popup alone asks. */
export async function showBacklogQuestions(moment: Moment): Promise<void> {
  if (opensAt(moment.now, moment) > moment.now) return;
  const waiting = await database.hosts.where('backlog').equals('ask').toArray();
  const { backlog, backlogBody } = words(await readLanguage()).notifications;
  for (const { host, firstReadAt } of waiting.filter(({ asked }) => !asked)) {
    const { length } = await overdueBefore(host, wallMoment(firstReadAt));
    await notify(backlogId(host), plain({ title: backlog(length), body: backlogBody(host) }));
    await database.hosts.update(host, { asked: true });
  }
}

/**
 * Shows a notification for no other reason than to see whether one appears.
 * @returns false when the browser itself shows none of this extension
 */
export async function showTest(): Promise<boolean> {
  const { test, testBody } = words(await readLanguage()).notifications;
  await notify(TEST_ID, plain({ title: test, body: testBody }));
  return mayNotify();
}

/** The task that a notification speaks of; null for one that stands for many or for none. */
export function taskOfNotification(id: string): string | null {
  const [first = ''] = id.split('/');
  return NOT_TASKS.includes(first) ? null : first;
}

const isSettled = (task: Task | undefined, now: WallMoment): boolean =>
  task === undefined || task.state !== 'open' || (task.snoozedUntil ?? '') > now;

/** Takes the notifications of tasks away that are gone, closed or put off. */
export async function clearSettled(now: WallMoment): Promise<void> {
  const standing = Object.keys(await browser.notifications.getAll());
  const ofTasks = standing.flatMap((id) => {
    const taskId = taskOfNotification(id);
    return taskId === null ? [] : [{ id, taskId }];
  });
  const tasks = await database.tasks.bulkGet(ofTasks.map(({ taskId }) => taskId));
  const settled = ofTasks.filter((_, index) => isSettled(tasks[index], now));
  for (const { id } of settled) {
    await browser.notifications.clear(id);
    await closeNotice(id);
  }
}
