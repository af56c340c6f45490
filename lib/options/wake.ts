import { browser } from '../browser';
import type { PageMessage } from '../messages';

/** Lets the background bring everything in line. One that does not answer does so at its next start. */
export async function wakeBackground(): Promise<void> {
  const message: PageMessage = { type: 'checklist-changed' };
  await browser.runtime.sendMessage(message).catch((error: unknown) => console.warn(error));
}
