import type { OpenTab } from '../../components/diagnosis';
import { browser, isAllowed } from '../browser';

/** Chromium tells since 121 when a tab was used last. */
const lastUsed = (tab: { lastAccessed?: number | undefined }): number => tab.lastAccessed ?? 0;

/** The tabs of allowed hosts, the one that was used last first. Of all others a browser tells no address. */
export async function allowedTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ windowType: 'normal' });
  const seen = tabs.sort((one, other) => lastUsed(other) - lastUsed(one));
  const allowed = await Promise.all(
    seen.map(async ({ id, url }) =>
      id !== undefined && url && /^https?:/u.test(url) && (await isAllowed(url))
        ? [{ id, host: new URL(url).host }]
        : [],
    ),
  );
  return allowed.flat();
}
