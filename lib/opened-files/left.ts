import type { FileOwner, ReaderMessage } from '../messages';
import { type Origin, tabsOf } from '../origin';

type Left = Extract<ReaderMessage, { type: 'left' }>;

/** What takes a document's place is shown soon. In the same frame nothing else can; beside it something else may. */
const SAME_FRAME_MS = 60_000;
const SAME_TAB_MS = 10_000;
/** The frames of a page that is closed say so one right after the other; who asks for them needs some time. */
export const TOGETHER_MS = 2_000;

interface Gone {
  frameId: number;
  /** When it was said, epoch milliseconds. */
  at: number;
  said: Left;
  /** Another page stood in its frame since: what is shown there now took that one's place. */
  isFollowed: boolean;
}

/** The document that went last from each tab's page, in this worker's memory alone. */
const gone = new Map<number, Gone>();

export function noteLeft(said: Left, { tabId, frameId, at }: Origin): void {
  // Where nobody knows what stood there, that says nothing of a document beside it.
  const before = gone.get(tabId);
  if (!said.keys.length && before && before.frameId !== frameId) return;
  const entry = { frameId, at, said, isFollowed: false };
  gone.set(tabId, entry);
  setTimeout(() => gone.get(tabId) === entry && gone.delete(tabId), SAME_FRAME_MS);
}

/** A page went away that no file could hang on. */
export function noteFollowed({ tabId, frameId }: Origin): void {
  const entry = gone.get(tabId);
  if (entry?.frameId === frameId) entry.isFollowed = true;
}

/**
 * How long the document had been gone when a file was told of: a file that is still asked about when the next document
 * goes is not that one's.
 */
const sinceOf = (entry: Gone, { at }: Origin): number => at - entry.at;

const isReplaced = (entry: Gone, origin: Origin): boolean =>
  entry.frameId === origin.frameId && !entry.isFollowed && sinceOf(entry, origin) >= 0;

/**
 * Whose a file is that took its document's place in the same frame, or goes away together with its document, if that was
 * decided.
 */
export function ownerGone(origin: Origin, leaving: boolean): FileOwner | null {
  const entry = gone.get(origin.tabId);
  const isTogether = (one: Gone) => leaving && Math.abs(sinceOf(one, origin)) < TOGETHER_MS;
  const counts = entry && (isReplaced(entry, origin) || isTogether(entry));
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
    const since = sinceOf(entry, origin);
    const same = tabId === origin.tabId && isReplaced(entry, origin);
    if (!same && (since <= -TOGETHER_MS || since >= SAME_TAB_MS)) continue;
    gone.delete(tabId);
    return entry.said;
  }
  return null;
}
