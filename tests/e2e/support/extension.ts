import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { DocumentRecord } from '../../../lib/documents';
import type { HistoryEntry, HostRecord, ReminderRecord, Task } from '../../../lib/tasks';
import { originOf, workerOf } from './chromium';

/** Inside the extension's pages and its worker. */
declare const chrome: typeof browser;

/** A page of the extension; it reads what the extension stores and shows, and never wakes the worker by itself. */
export async function openPopup(context: BrowserContext, hash = ''): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 380, height: 580 });
  await page.goto(`${await originOf(context)}/popup.html${hash}`);
  return page;
}

interface Tables {
  tasks: Task[];
  documents: DocumentRecord[];
  hosts: HostRecord[];
  reminders: ReminderRecord[];
  history: HistoryEntry[];
}

/** The rows of one table as they are stored; none where the database or the table does not exist. */
function readTable(page: Page, table: string): Promise<unknown[]> {
  return page.evaluate(async (name) => {
    // Opening a database that does not exist would make an empty one and stand in the extension's way.
    if (!(await indexedDB.databases()).some((known) => known.name === 'nhac-han')) return [];
    return new Promise<unknown[]>((resolve, reject) => {
      const opening = indexedDB.open('nhac-han');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        if (!database.objectStoreNames.contains(name)) {
          database.close();
          return resolve([]);
        }
        const rows = database.transaction(name).objectStore(name).getAll();
        rows.onerror = () => reject(rows.error);
        rows.onsuccess = () => {
          database.close();
          resolve(rows.result);
        };
      };
    });
  }, table);
}

/** All rows of the extension's tables, read from IndexedDB. */
export async function readTables(page: Page): Promise<Tables> {
  const names = ['tasks', 'documents', 'hosts', 'reminders', 'history'] as const;
  const rows = await Promise.all(names.map((name) => readTable(page, name)));
  return Object.fromEntries(names.map((name, index) => [name, rows[index]])) as unknown as Tables;
}

/** What is stored of the settings, as far as they are not as they come: by their path. */
export async function storedSetting(page: Page, path: string): Promise<unknown> {
  const [settings] = (await readTable(page, 'settings')) as { values: unknown }[];
  return path
    .split('.')
    .reduce<unknown>((of, name) => (of as Record<string, unknown> | undefined)?.[name], settings?.values);
}

/** The open tasks as `number date [hour] source`, sorted; a document without any task as `number -`. */
export async function openTasks(page: Page): Promise<string[]> {
  const { tasks, documents } = await readTables(page);
  return documents
    .flatMap(({ id, number }) => {
      const own = tasks.filter(({ documentId, state }) => documentId === id && state === 'open');
      const lines = own.map(({ date, time, source }) => [number, date, time, source].filter(Boolean).join(' '));
      return lines.length ? lines : [`${number} -`];
    })
    .sort();
}

/** What stands on the toolbar. */
export function readBadge(page: Page): Promise<{ text: string; colour: number[]; title: string }> {
  return page.evaluate(async () => ({
    text: await chrome.action.getBadgeText({}),
    colour: [...(await chrome.action.getBadgeBackgroundColor({}))],
    title: await chrome.action.getTitle({}),
  }));
}

/** The ids of the notifications that stand. */
export const readNotifications = (page: Page): Promise<string[]> =>
  page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));

/** Clicks a notification, as a person would. */
export async function clickNotification(context: BrowserContext, id: string): Promise<void> {
  const worker = await workerOf(context);
  await worker.evaluate((name) => {
    const { onClicked } = chrome.notifications as unknown as { onClicked: { dispatch(id: string): void } };
    onClicked.dispatch(name);
  }, id);
}
