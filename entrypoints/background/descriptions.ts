import { browser } from '../../lib/browser';
import type { BackgroundMessage } from '../../lib/messages';
import { readDescriptions } from '../../lib/settings';

/** What the readers were last told, as far as this worker knows. */
let told: string | null = null;

/** Has the readers ask for the descriptions of systems once more when these may have been changed. */
export async function followDescriptions(): Promise<void> {
  const now = JSON.stringify(await readDescriptions());
  if (now === told) return;
  told = now;
  const message: BackgroundMessage = { type: 'descriptions-changed' };
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message)));
}
