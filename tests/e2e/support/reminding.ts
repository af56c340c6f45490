import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { ReminderSettings } from '../../../lib/reminders/types';
import type { ReminderRecord, Task } from '../../../lib/tasks';
import { momentsOf, UNTOUCHED } from '../../../lib/tasks/rules';
import { officeCalendar } from '../../../lib/time';
import { documentOf } from '../../unit/tasks/document';
import { originOf, workerOf } from './chromium';
import { readTables } from './extension';

/** Inside the extension's pages and its worker. */
declare const chrome: typeof browser;

/** Empties tables and writes rows as the extension stores them, past its own code: nothing is told to the worker. */
const putRows = (page: Page, rows: Record<string, readonly object[]>, emptied: readonly string[] = []): Promise<void> =>
  page.evaluate(
    ([tables, empty]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('nhac-han');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const names = Object.keys(tables);
          const writing = opening.result.transaction([...names, ...empty], 'readwrite');
          for (const name of empty) writing.objectStore(name).clear();
          for (const name of names) for (const row of tables[name] ?? []) writing.objectStore(name).put(row);
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [rows, emptied] as const,
  );

/** Reminders at any hour of any day, as tests are run at any hour of any day; no digest. */
const AT_ANY_HOUR: Partial<ReminderSettings> = {
  quiet: { from: '00:00', to: '00:00' },
  restOnDaysOff: false,
  digestAt: null,
};

const DOCUMENT = documentOf('planted', {
  keys: ['0123456789abcdef0123456789abcdef'],
  numberKey: '12/tb-ubnd',
  host: 'qlvb.test',
  number: '12/TB-UBND',
  issuer: 'Sở Nội vụ',
  subject: 'Báo cáo kết quả rà soát',
});

const LONG_AGO = { kind: 'deadline', date: '2026-01-05', time: null, bound: 'by', term: null } as const;

/** An open task that was due long ago and was never spoken of, unless said otherwise. */
export async function plantTask(page: Page, id: string, over: Partial<Task> = {}): Promise<void> {
  const task: Task = {
    ...LONG_AGO,
    ...UNTOUCHED,
    ...momentsOf(LONG_AGO, officeCalendar()),
    anchor: null,
    rrule: null,
    id,
    documentId: DOCUMENT.id,
    title: 'Báo cáo kết quả rà soát',
    quote: 'trước ngày 05/01/2026',
    source: 'field',
    confidence: 'sure',
    warnings: [],
    claims: [],
    disputed: false,
    held: null,
    immediate: false,
    state: 'open',
    dismissed: null,
    reminded: null,
    snoozedUntil: null,
    nextAt: '',
    createdAt: 1,
    updatedAt: 1,
    closedAt: null,
    ...over,
  };
  await putRows(page, { documents: [DOCUMENT], tasks: [task] });
}

/** Wakes the worker, as the popup does after a change; resolves when it has done all there was to do. */
export const wake = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await chrome.runtime.sendMessage({ type: 'checklist-changed' });
  });

/**
 * Sets how reminders come, and at any hour unless said otherwise. Forgets what was said before: at some hours of the day
 * a new profile has its digest.
 */
export async function setReminders(page: Page, values: Partial<ReminderSettings> = {}): Promise<void> {
  await putRows(page, { settings: [{ id: 'settings', values: { reminders: { ...AT_ANY_HOUR, ...values } } }] });
  await wake(page);
  await putRows(page, {}, ['reminders']);
}

/** The ledger, as `id state`. */
export async function readLedger(page: Page): Promise<string[]> {
  const { reminders } = await readTables(page);
  return (reminders as ReminderRecord[]).map(({ id, state }) => `${id} ${state}`).sort();
}

/** When the one alarm rings next, in epoch milliseconds; null when it does not stand. */
export const readAlarm = (page: Page): Promise<number | null> =>
  page.evaluate(async () => (await chrome.alarms.get('tick'))?.scheduledTime ?? null);

/** Makes the running worker stand still for ever when it shows a notification: right before, or right after. */
export async function freezeShowing(context: BrowserContext, when: 'before' | 'after'): Promise<void> {
  const worker = await workerOf(context);
  await worker.evaluate((at) => {
    const create = chrome.notifications.create.bind(chrome.notifications) as (...of: unknown[]) => unknown;
    const frozen = (...of: unknown[]) => {
      if (at === 'after') create(...of);
      return new Promise(() => undefined);
    };
    Object.assign(chrome.notifications, { create: frozen });
  }, when);
}

/** A notification as it was made. */
interface Shown {
  id: string;
  /** Its title, and the names of its buttons. */
  words: string[];
}

/** Writes down all notifications that the running worker makes from now on. */
export async function noteNotices(context: BrowserContext): Promise<() => Promise<Shown[]>> {
  const worker = await workerOf(context);
  await worker.evaluate(() => {
    const noted: Shown[] = [];
    const create = chrome.notifications.create.bind(chrome.notifications) as (...of: unknown[]) => unknown;
    const noting = (id: string, look: { title: string; buttons?: { title: string }[] }, ...more: unknown[]) => {
      noted.push({ id, words: [look.title, ...(look.buttons ?? []).map(({ title }) => title)] });
      return create(id, look, ...more);
    };
    Object.assign(globalThis, { noted });
    Object.assign(chrome.notifications, { create: noting });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { noted: Shown[] }).noted);
}

/** Writes down the ids of all notifications that the running worker makes from now on. */
export async function noteShown(context: BrowserContext): Promise<() => Promise<string[]>> {
  const noted = await noteNotices(context);
  return async () => (await noted()).map(({ id }) => id);
}

/** Presses a button of a notification, as a person would. */
export async function pressButton(context: BrowserContext, id: string, button: number): Promise<void> {
  const worker = await workerOf(context);
  await worker.evaluate(
    ([name, index]) => {
      const { onButtonClicked } = chrome.notifications as unknown as {
        onButtonClicked: { dispatch(id: string, index: number): void };
      };
      onButtonClicked.dispatch(name, index);
    },
    [id, button] as const,
  );
}

/** Takes a notification away without telling the worker, as a person does who closes it while the worker is dead. */
export const closeNotification = (page: Page, id: string): Promise<boolean> =>
  page.evaluate((name) => chrome.notifications.clear(name), id);

/** Switches the extension off or on, as on chrome://extensions. */
export async function setEnabled(context: BrowserContext, id: string, enabled: boolean): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([extension, on]) => {
      const { management } = chrome as unknown as {
        management: { setEnabled(id: string, enabled: boolean): Promise<void> };
      };
      return management.setEnabled(extension, on);
    },
    [id, enabled] as const,
  );
  await page.close();
}

/** The extension's id. */
export const idOf = async (context: BrowserContext): Promise<string> => new URL(await originOf(context)).host;
