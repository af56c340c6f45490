import { browser } from '../browser';
import type { ReaderMessage } from '../messages';
import type { Origin } from '../origin';

/** A file that fills the frame that offers it. */
export interface Offered {
  url: string;
  /** When it was opened, epoch milliseconds. */
  at: number;
  origin: Origin;
}

/** Its page asks every half a second: one that is silent for so long has given up, also on a slow computer. */
const SILENT_MS = 15_000;

/**
 * The files that were begun to be offered and of which nothing more was heard, in this worker's memory alone, which lives
 * longer than they are kept.
 */
const offered = new Map<string, { one: Offered; timer: ReturnType<typeof setTimeout> }>();

let takeUp: (one: Offered) => void = () => undefined;

/** Sets who takes up what the pages of a closed tab were about to offer. */
export function followClosed(by: (one: Offered) => void): void {
  takeUp = by;
}

const frameOf = ({ tabId, frameId }: Origin): string => `${tabId} ${frameId}`;

/**
 * The browser does not wait for the last word of a tab that stands still when it is closed, as on a slow computer: what
 * its page was about to offer is taken up without it.
 */
function closed(tabId: number): void {
  const own = [...offered.values()].filter(({ one }) => one.origin.tabId === tabId);
  for (const { one } of own) {
    forgetOffered(one.origin);
    takeUp(one);
  }
}

/** A page asks whether its file may be handed over. */
export function noteOffered(one: Offered): void {
  clearTimeout(offered.get(frameOf(one.origin))?.timer);
  const timer = setTimeout(() => forgetOffered(one.origin), SILENT_MS);
  offered.set(frameOf(one.origin), { one, timer });
  if (!browser.tabs.onRemoved.hasListener(closed)) browser.tabs.onRemoved.addListener(closed);
}

/** It was handed over or told of, or is not to be read. */
export function forgetOffered(origin: Origin): void {
  clearTimeout(offered.get(frameOf(origin))?.timer);
  offered.delete(frameOf(origin));
  // A listener that stays would wake the worker at each tab that is closed.
  if (!offered.size) browser.tabs.onRemoved.removeListener(closed);
}

/** A frame speaks: it hands its file over, goes on waiting, or shows another page by now. To be called before any wait. */
export function noteHeard({ type }: ReaderMessage, origin: Origin): void {
  const one = offered.get(frameOf(origin))?.one;
  if (!one) return;
  if (type === 'file' || origin.frameUrl !== one.origin.frameUrl) forgetOffered(origin);
  else noteOffered(one);
}
