import type { FileOwner, ReaderMessage } from '../../lib/messages';
import { type Origin, tabsOf } from './origin';

type Left = Extract<ReaderMessage, { type: 'left' }>;

/** What takes a document's place is shown soon. In the same frame nothing else can; beside it something else may. */
const SAME_FRAME_MS = 60_000;
const SAME_TAB_MS = 10_000;
/** The frames of a page that is closed say so one right after the other; who asks for them needs some time. */
const TOGETHER_MS = 2_000;

interface Gone {
  frameId: number;
  at: number;
  said: Left;
}

/** The document that went last from each tab's page, in this worker's memory alone. */
const gone = new Map<number, Gone>();

export function noteLeft(said: Left, { tabId, frameId }: Origin): void {
  const entry = { frameId, at: Date.now(), said };
  gone.set(tabId, entry);
  setTimeout(() => gone.get(tabId) === entry && gone.delete(tabId), SAME_FRAME_MS);
}

/**
 * Whose a file is that took its document's place in the same frame, or goes away together with its document, if that was
 * decided; with the addresses to which its page sent forms, as opaque keys.
 */
export function ownerGone(
  { tabId, frameId }: Origin,
  leaving: boolean,
): { owner: FileOwner; posted: readonly string[] } | null {
  const entry = gone.get(tabId);
  const counts = entry && (entry.frameId === frameId || (leaving && Date.now() - entry.at < TOGETHER_MS));
  if (!counts || entry.said.owner === 'later') return null;
  return { owner: entry.said.owner, posted: entry.said.posted };
}

/**
 * Takes the document that went from a file's frame, or just now from its tab, before it was decided; null when none did.
 * It is missed once.
 */
export function takeUndecided(origin: Origin): Pick<Left, 'keys' | 'screenKeys'> | null {
  for (const tabId of tabsOf(origin)) {
    const entry = gone.get(tabId);
    const same = tabId === origin.tabId && entry?.frameId === origin.frameId;
    if (entry?.said.owner !== 'later' || !(same || Date.now() - entry.at < SAME_TAB_MS)) continue;
    gone.delete(tabId);
    return entry.said;
  }
  return null;
}
