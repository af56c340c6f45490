import { version } from '../browser';
import { levelMayLeave } from '../documents';
import { concernsOfficer, findFileTarget, noteMissed } from '../intake';
import { type BackgroundMessage, listedAsOf, type ReaderMessage } from '../messages';
import { behindBlob, firstAnswer, type Origin, tabsOf } from '../origin';
import { addressKey } from '../reach';
import { readSettings } from '../settings';
import { isWithheld } from '../withheld';
import { takeShown } from './begun';
import { fail } from './jobs';
import { takeUndecided } from './left';

/** What a script of the page opens is shown or handed out within this time after the click. */
const SHOWN_MS = 8_000;

interface Undecided {
  keys: readonly string[];
  screenKeys: readonly string[];
}

/**
 * Says that a file of a document was opened of which it was never decided whether it may be kept: on the document where
 * it stands in the checklist, else only that there was one on this host. `from`: the file's opaque key. Nothing is said
 * of what a list shows as secret, or as no affair of the officer.
 */
async function missUndecided({ keys, screenKeys }: Undecided, from: string | null, origin: Origin): Promise<void> {
  const { files, unit } = await readSettings();
  if (files.read === 'never') return;
  const question: BackgroundMessage = { type: 'listing-of', keys: [...keys], screenKeys: [...screenKeys] };
  const listed = await firstAnswer(tabsOf(origin), [question], listedAsOf);
  const all = [...keys, ...(listed?.keys ?? [])];
  if ((await isWithheld(all)) || (listed && !levelMayLeave(listed.secrecy))) return;
  const met = listed?.document && { document: listed.document, listing: listed.listing };
  if (met && !concernsOfficer(met, unit.information === 'tasks')) return;
  const target = await findFileTarget(all, version());
  if (target)
    await fail(
      { id: '', place: '', target, name: '', loose: false, instead: null, from, isBlob: false, frame: null },
      { reason: 'too-early' },
    );
  else {
    // Where the officer finds the way back is said by a list; the file's own path is not kept.
    const { host, origin: site } = new URL(behindBlob(origin.frameUrl));
    await noteMissed({ host, address: `${site}/` }, Date.now());
  }
}

/** A file took the place of a document that was not decided yet. Resolves with false when there was none. */
export async function missReplaced(url: string, origin: Origin): Promise<boolean> {
  const left = takeUndecided(origin);
  if (!left) return false;
  await missUndecided(left, /^https?:/u.test(url) ? addressKey(url) : null, origin);
  return true;
}

/** The officer opened a file in a way that nobody could follow; unless one is shown after all, this is said. */
export async function missFile(
  { keys, name, at }: Extract<ReaderMessage, { type: 'file-missed' }>,
  origin: Origin,
): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SHOWN_MS));
  if (name === null) return missUndecided({ keys, screenKeys: [] }, null, origin);
  const target = await findFileTarget(keys, version());
  if (!target || (await readSettings()).files.read === 'never' || takeShown(target.id, at)) return;
  await fail(
    { id: '', place: '', target, name, loose: false, instead: null, from: null, isBlob: false, frame: null },
    { reason: 'no-address' },
  );
}
