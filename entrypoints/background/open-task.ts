import { bringToFront, browser, isAllowed, originPattern, sendToFrames } from '../../lib/browser';
import { type BackgroundMessage, ownerAnswerOf } from '../../lib/messages';
import { database } from '../../lib/tasks';
import { openChecklist } from './open-checklist';

/** Any document that is opened in a tab answers; there is no file about which it is asked. */
const WHAT_IS_OPENED: BackgroundMessage = { type: 'owner-here', url: 'about:blank', of: 'ordinary' };

/** The tab in which one of the system's pages shows this document opened; null when none does. */
async function tabThatShows(address: string, keys: readonly string[]): Promise<number | null> {
  if (!(await isAllowed(address))) return null;
  for (const { id } of await browser.tabs.query({ url: originPattern(address) })) {
    const answer = id === undefined ? null : ownerAnswerOf(await sendToFrames(id, WHAT_IS_OPENED));
    if (!answer || answer === 'later' || answer.withheld) continue;
    if (id !== undefined && answer.document.keys.some((key) => keys.includes(key))) return id;
  }
  return null;
}

/**
 * Leads to a task: to its document where that stands opened in the system, else to its line in the checklist. Links to
 * documents carry session tokens and are never kept, so a document that is not opened cannot be.
 */
export async function openTask(taskId: string | null): Promise<void> {
  const task = taskId === null ? undefined : await database.tasks.get(taskId);
  const document = task && (await database.documents.get(task.documentId));
  const host = document && (await database.hosts.get(document.host));
  const tabId = document && host ? await tabThatShows(host.address, document.keys) : null;
  await (tabId === null ? openChecklist(taskId) : bringToFront(tabId));
}
