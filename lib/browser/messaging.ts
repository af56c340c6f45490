import { browser } from 'wxt/browser';

/** True when a message comes from a page of the extension itself, not from a reader inside a web page. */
export const isOwnPage = (sender: { url?: string | undefined }): boolean =>
  sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;

/**
 * Asks all readers in a tab and gives the first answer, or null when no frame answers: nobody there, nobody knows,
 * or the tab is gone. Chromium rejects in each of these cases, with words that differ by version.
 */
export async function sendToFrames<Answer>(tabId: number, message: unknown): Promise<Answer | null> {
  try {
    return ((await browser.tabs.sendMessage(tabId, message)) as Answer | undefined) ?? null;
  } catch {
    return null;
  }
}
