import type { FileTold } from '../messages';
import type { Origin } from '../origin';
import { missReplaced } from './missed';
import { forgetOffered } from './offered';
import { linkingOwner } from './owner';
import { readFile } from './read';
import type { FileMessage } from './sources';

/** As long as a page itself would offer its file … */
const ASK_AGAIN_MS = 500;
const ASKS = 40;
/** … and longer while its document stands opened and is not decided: a slow computer needs its time for that. */
const MOST_ASKS = 4 * ASKS;

/**
 * Takes up an opened file. A page that goes away cannot offer it again: then its document, which may be told or decided
 * in another frame or tab, is waited for here. Resolves with null when the page must offer it again.
 */
export async function takeFile(said: FileMessage, origin: Origin): Promise<FileTold | null> {
  forgetOffered(origin);
  const told = await readFile(said, origin);
  if (told !== null || !said.leaving) return told;
  // Whose it is was to be decided by the page that goes away.
  const decides = said.way === 'link' && said.owner === 'later';
  const mayBeDecided = async () => (await linkingOwner(said.url, origin)) === 'later';
  for (let asked = 1; !decides && (asked < ASKS || (asked < MOST_ASKS && (await mayBeDecided()))); asked += 1) {
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    const later = await readFile(said, origin);
    if (later !== null) return later;
  }
  await missReplaced(said.url, origin);
  return 'kept';
}
