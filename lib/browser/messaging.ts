import { browser } from 'wxt/browser';
import type { BackgroundMessage, ReadNow } from '../messages';

/** True when a message comes from a page of the extension itself, not from a reader inside a web page. */
export const isOwnPage = (sender: { url?: string | undefined }): boolean =>
  sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;

/** Has every reader of a tab read its page as it stands now: each answers once when it has, so the last one is silent. */
async function readNow(tabId: number): Promise<void> {
  const message: BackgroundMessage = { type: 'read-now', question: crypto.randomUUID() };
  const settled: ReadNow = 'settled';
  while ((await browser.tabs.sendMessage(tabId, message).catch(() => null)) === settled);
}

/**
 * Asks all readers in a tab and gives the first answer, or null when no frame answers: nobody there, nobody knows,
 * or the tab is gone. Chromium rejects in each of these cases, with words that differ by version. An answer must come
 * in the turn of the question, or a frame's silence would be taken for everybody's; a reading takes several turns.
 */
export async function sendToFrames<Answer>(tabId: number, message: BackgroundMessage): Promise<Answer | null> {
  await readNow(tabId);
  return askReaders(tabId, message);
}

/** Asks all readers in a tab as {@link sendToFrames} does, for what they know already. */
export async function askReaders<Answer>(tabId: number, message: BackgroundMessage): Promise<Answer | null> {
  try {
    return ((await browser.tabs.sendMessage(tabId, message)) as Answer | undefined) ?? null;
  } catch {
    return null;
  }
}
