import { browser } from 'wxt/browser';
import type { PageMessage } from '../messages';

/**
 * Lets the background bring badge, alarms and notifications in line with what a page has changed. One that does not
 * answer does so at its next start.
 * @param by `replaced`: another checklist stands here than the one that open pages told of
 */
export async function wakeBackground(by: 'changed' | 'replaced' = 'changed'): Promise<void> {
  const message: PageMessage = { type: 'checklist-changed', ...(by === 'replaced' ? { replaced: true } : {}) };
  await browser.runtime.sendMessage(message).catch((error: unknown) => console.warn(error));
}
