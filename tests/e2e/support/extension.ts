import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { DocumentRecord } from '../../../lib/documents';
import type { HostRecord, ReminderRecord, Task } from '../../../lib/tasks';
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
}

/** All rows of the extension's tables, read from IndexedDB as they are stored. */
export function readTables(page: Page): Promise<Tables> {
  return page.evaluate(async () => {
    const names = ['tasks', 'documents', 'hosts', 'reminders'];
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Opening a database that does not exist would make an empty one and stand in the extension's way.
    const exists = (await indexedDB.databases()).some(({ name }) => name === 'nhac-han');
    if (!exists) return Object.fromEntries(names.map((name) => [name, []])) as unknown as Tables;
    const database = await settled(indexedDB.open('nhac-han'));
    const read = async (name: string) =>
      database.objectStoreNames.contains(name)
        ? await settled(database.transaction(name).objectStore(name).getAll())
        : [];
    const rows = await Promise.all(names.map(read));
    database.close();
    return Object.fromEntries(names.map((name, index) => [name, rows[index]])) as unknown as Tables;
  });
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
