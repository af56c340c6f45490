import { type Origin, tabsOf } from '../origin';
import { addressKey } from '../reach';

/** A file that came back by a form may be shown, or offered again, long after its page is gone. */
const REMEMBERED_MS = 10 * 60_000;

/** Opaque keys of the addresses to which pages that are gone sent forms by POST, by tab, in this worker's memory alone. */
const sent = new Map<number, string[]>();

export function noteSent(keys: readonly string[], { tabId }: Origin): void {
  sent.set(tabId, [...(sent.get(tabId) ?? []), ...keys]);
  const forget = () => sent.set(tabId, (sent.get(tabId) ?? []).slice(keys.length));
  setTimeout(forget, REMEMBERED_MS);
}

/** Whether a page that is gone, of any frame of the tab or of the one that opened it, has sent a form there. */
export const wasSent = (url: string, origin: Origin): boolean =>
  tabsOf(origin).some((tabId) => sent.get(tabId)?.includes(addressKey(url)));
