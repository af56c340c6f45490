import type { FileOwner, ReaderMessage } from '../../lib/messages';
import { type Origin, tabsOf } from './origin';

type Left = Extract<ReaderMessage, { type: 'left' }>;

/** What takes a document's place is shown soon. In the same frame nothing else can; beside it something else may. */
const SAME_FRAME_MS = 60_000;
const SAME_TAB_MS = 10_000;
/** The frames of a page that is closed say so one right after the other; who asks for them needs some time. */
export const TOGETHER_MS = 2_000;

interface Gone {
  frameId: number;
  at: number;
  said: Left;
  /** Another page stood in its frame since: what is shown there now took that one's place. */
  isFollowed: boolean;
}

/** The document that went last from each tab's page, in this worker's memory alone. */
const gone = new Map<number, Gone>();

export function noteLeft(said: Left, { tabId, frameId }: Origin): void {
  // Where nobody knows what stood there, that says nothing of a document beside it.
  const before = gone.get(tabId);
  if (!said.keys.length && before && before.frameId !== frameId) return;
  const entry = { frameId, at: Date.now(), said, isFollowed: false };
  gone.set(tabId, entry);
  setTimeout(() => gone.get(tabId) === entry && gone.delete(tabId), SAME_FRAME_MS);
}

/** A page went away that no file could hang on. */
export function noteFollowed({ tabId, frameId }: Origin): void {
  const entry = gone.get(tabId);
  if (entry?.frameId === frameId) entry.isFollowed = true;
}

const isReplaced = (entry: Gone, frameId: number): boolean => entry.frameId === frameId && !entry.isFollowed;

/**
 * Whose a file is that took its document's place in the same frame, or goes away together with its document, if that was
 * decided.
 */
export function ownerGone({ tabId, frameId }: Origin, leaving: boolean): FileOwner | null {
  const entry = gone.get(tabId);
  const counts = entry && (isReplaced(entry, frameId) || (leaving && Date.now() - entry.at < TOGETHER_MS));
  return !counts || entry.said.owner === 'later' ? null : entry.said.owner;
}

/**
 * Takes the document that went from a file's frame, or just now from its tab, before it was decided; null when none did.
 * It is missed once.
 */
export function takeUndecided(origin: Origin): Pick<Left, 'keys' | 'screenKeys'> | null {
  for (const tabId of tabsOf(origin)) {
    const entry = gone.get(tabId);
    if (entry?.said.owner !== 'later') continue;
    const same = tabId === origin.tabId && isReplaced(entry, origin.frameId);
    if (!same && Date.now() - entry.at >= SAME_TAB_MS) continue;
    gone.delete(tabId);
    return entry.said;
  }
  return null;
}
