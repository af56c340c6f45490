import type { Page, Worker } from '@playwright/test';
import type { DocumentRecord } from '../../lib/documents';
import type { Task } from '../../lib/tasks';
import { dateOf, officeCalendar, type WallMoment, wallMoment } from '../../lib/time';
import { lastSafeDay, timeLeft, words } from '../../locales';
import { readBadge, readNotifications, readTables } from '../../tests/e2e/support/extension';
import { textTable } from './table';

const SOURCES = { direction: 'bút phê', field: 'trường', body: 'nội dung', attachment: 'tệp' } as const;

/** Until when, as the popup says it: once the day to count down to is gone, the last safe one. */
function untilWhen(task: Task, now: WallMoment): string {
  const last = lastSafeDay(task);
  if (task.due === null || last === null) return '—';
  const today = dateOf(now);
  const day = dateOf(task.due) < today ? last : dateOf(task.due);
  return words('vi').dates.full(day, task.time);
}

/** A task as a row: which document, until when, how long left, where the words stand that say so, and the words. */
function row(task: Task, document: DocumentRecord | undefined, now: WallMoment): string[] {
  const left = words('vi').left(timeLeft(task, now, officeCalendar()));
  const quote = task.quote === '' ? '—' : `“${task.quote}”`;
  return [document?.number ?? '—', untilWhen(task, now), left, SOURCES[task.source], quote];
}

const COLUMNS = [
  { head: 'Văn bản', limit: 18 },
  { head: 'Hạn', limit: 28 },
  { head: 'Còn', limit: 22 },
  { head: 'Ở', limit: 10 },
  { head: 'Lời văn ghi hạn', limit: 90 },
];

/** The open tasks as a table, most urgent first; with `number` only those of that document. */
export async function tasksRead(page: Page, number?: string): Promise<string[]> {
  const { tasks, documents } = await readTables(page);
  const now = wallMoment(Date.now());
  const byId = new Map(documents.map((document) => [document.id, document]));
  const shown = tasks
    .filter(({ state }) => state === 'open')
    .filter(({ documentId }) => number === undefined || byId.get(documentId)?.number === number)
    .sort((one, other) => (one.rank < other.rank ? -1 : 1));
  return textTable(
    COLUMNS,
    shown.map((task) => row(task, byId.get(task.documentId), now)),
  );
}

/** The toolbar's badge in words: `[6] #c62f24 "2 quá hạn, 4 hôm nay"`. */
export async function badgeRead(page: Page): Promise<string> {
  const { text, colour, title } = await readBadge(page);
  const hex = colour.slice(0, 3).map((part) => part.toString(16).padStart(2, '0'));
  return `[${text}] #${hex.join('')} “${title}”`;
}

/** Runs in the extension's worker; as text, since tsx would wrap its functions in a helper that no browser has. */
const NOTE_NOTIFICATIONS = `{
  const shown = [];
  const create = chrome.notifications.create.bind(chrome.notifications);
  chrome.notifications.create = (id, options, ...rest) => {
    shown.push(options.title + ' · ' + options.message);
    return create(id, options, ...rest);
  };
  globalThis.shown = shown;
}`;

/** Notes what the worker hands to the browser to show from now on, since a browser tells only ids afterwards. */
export const noteNotifications = (worker: Worker): Promise<void> => worker.evaluate(NOTE_NOTIFICATIONS);

/** The notifications shown since the last call, and how many stand on the screen at this moment. */
export async function notificationsRead(worker: Worker, page: Page): Promise<string[]> {
  // The background answers when badge and notifications are in line with what is stored.
  await page.evaluate(`chrome.runtime.sendMessage({ type: 'checklist-changed' })`);
  const shown = await worker.evaluate<string[]>('shown.splice(0)');
  const standing = await readNotifications(page);
  return [...shown.map((said) => `“${said}”`), `đang hiện trên màn hình: ${standing.length}`];
}
