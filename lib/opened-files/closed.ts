import { browser } from '../browser';
import type { FileVerdict, ReaderMessage } from '../messages';
import type { Origin } from '../origin';
import { forgetOffered, isOffered, noteOffered, takeOffered } from './offered';
import { verdictOn } from './read';
import { takeFile } from './take';

/**
 * The browser does not wait for the last word of a tab that stands still when it is closed, as on a slow computer: what
 * its page was about to offer is taken up without it.
 */
function closed(tabId: number): void {
  for (const { url, at, origin } of takeOffered(tabId)) {
    const said = { type: 'file', way: 'frame', url, at, framePath: '', bytes: null, leaving: true } as const;
    takeFile(said, { ...origin, at: Date.now() }).catch(console.error);
  }
  // A listener that stays would wake the worker at each tab that is closed.
  if (!isOffered()) browser.tabs.onRemoved.removeListener(closed);
}

/** Says whether a file that a frame shows may be handed over. */
export async function answerOffer(
  { url, at }: Extract<ReaderMessage, { type: 'file-shown' }>,
  origin: Origin,
): Promise<FileVerdict> {
  if (at !== undefined) {
    noteOffered({ url, at, origin });
    if (!browser.tabs.onRemoved.hasListener(closed)) browser.tabs.onRemoved.addListener(closed);
  }
  const verdict = await verdictOn(url, origin);
  if (verdict === 'leave') forgetOffered(origin);
  return verdict;
}
