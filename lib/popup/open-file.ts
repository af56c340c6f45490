import { bringToFront, browser, originPattern, sendToFrames } from '../browser';
import type { CallOf, CommandResult } from '../commands';
import { type BackgroundMessage, fileAddressOf } from '../messages';
import { withoutFragment } from '../reach';
import { database } from '../tasks';
import { openInSystem } from './open-in-system';
import { DONE, NOTHING } from './results';

/** The address of a document's file, out of a page of the system that stands open and links to it; null when none does. */
async function addressOnPage(host: string, keys: readonly string[], from: readonly string[]): Promise<string | null> {
  const tabs = await browser.tabs.query({ url: originPattern(`https://${host}`).replace('https:', '*:') });
  const question: BackgroundMessage = { type: 'address-of', keys: [...keys], from: [...from] };
  for (const { id } of tabs) {
    const address = id === undefined ? null : fileAddressOf(await sendToFrames(id, question));
    if (address) return address;
  }
  return null;
}

/** Chromium's PDF viewer takes the page from the fragment (RFC 8118, section 3). */
const atPage = (address: string, page: number | null): string =>
  page === null ? address : `${withoutFragment(address)}#page=${page}`;

/**
 * Shows a file at a page, in the tab that does so already or in a new one. Chromium's viewer does not follow a fragment
 * that changes under it (measured).
 */
async function show(address: string, page: number | null): Promise<void> {
  const url = atPage(address, page);
  const open = (await browser.tabs.query({ url: originPattern(address) })).find((tab) => tab.url === url);
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await bringToFront(open.id);
}

/**
 * Leads the officer to the words of a task in a file, at its page. Addresses of files are never kept, since session
 * tokens stand in them: a page of the system that shows the document must stand open, else the way leads to the system.
 */
export async function openFile({ taskId, file: name, page }: CallOf<'task.openFile'>): Promise<CommandResult> {
  const task = await database.tasks.get(taskId);
  const document = task && (await database.documents.get(task.documentId));
  if (!document) return NOTHING;
  const { from = [] } = document.files.find((file) => file.name === name) ?? {};
  const address = from.length ? await addressOnPage(document.host, document.keys, from) : null;
  if (!address) return openInSystem(taskId);
  await show(address, page);
  return DONE;
}
