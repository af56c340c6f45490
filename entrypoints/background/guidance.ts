import { browser } from '../../lib/browser';
import type { BackgroundMessage } from '../../lib/messages';
import { describedBy, readSettings } from '../../lib/settings';
import type { Guidance } from '../../lib/sites';

/** What readers go by beside what they carry. */
export async function guidance(): Promise<Guidance> {
  const { systems, unit } = await readSettings();
  return { descriptions: describedBy(systems), information: unit.information === 'tasks' };
}

/** What the readers were last told, as far as this worker knows. */
let told: string | null = null;

/** Has the readers ask once more for what they go by when it may have been changed, or tell all of it `again`. */
export async function followGuidance(again = false): Promise<void> {
  const now = JSON.stringify(await guidance());
  if (now === told && !again) return;
  told = now;
  const message: BackgroundMessage = { type: 'guidance-changed', again };
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, message)));
}
