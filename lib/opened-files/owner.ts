import { askFrame } from '../browser';
import { type BackgroundMessage, type FileOwner, type OwnerAnswer, ownerAnswerOf } from '../messages';
import { firstAnswer, isShownIn, type Origin, tabsOf } from '../origin';
import { nameInAddress, oneTimeSign, withoutFragment } from '../reach';
import { ownerGone } from './left';

/** A file that takes the place of the page with its link is shown soon after the click. */
const REMEMBERED_MS = 60_000;

/**
 * Whose the files are that the officer opened by their links lately, by tab and address: their page may be gone when they
 * are shown. Two documents may link to one address: the last click counts, also while its document is not decided.
 */
const clicked = new Map<string, { owner: OwnerAnswer }>();

const linkIn = (tabId: number, url: string): string => `${tabId} ${withoutFragment(url)}`;

export function rememberClick(url: string, owner: OwnerAnswer, { tabId }: Origin): void {
  const link = linkIn(tabId, url);
  const entry = { owner };
  clicked.set(link, entry);
  setTimeout(() => clicked.get(link) === entry && clicked.delete(link), REMEMBERED_MS);
}

/** Whose file the link to it is that was clicked last in a tab or its opener; null when none was, or nobody knows yet. */
function clickedOwner(url: string, origin: Origin): FileOwner | null {
  const entries = tabsOf(origin).map((tabId) => clicked.get(linkIn(tabId, url)));
  const owner = entries.find((entry) => entry !== undefined)?.owner ?? null;
  return owner === 'later' ? null : owner;
}

/** The opened document that links to a file or shows it by its address. */
export const linkingOwner = (url: string, origin: Origin): Promise<OwnerAnswer | null> =>
  firstAnswer(tabsOf(origin), [{ type: 'owner-of', url }], ownerAnswerOf);

/** The document in whose place a file stands, or with which it goes away, under the file's own name. */
function goneOwner(url: string, origin: Origin, leaving: boolean): FileOwner | null {
  const owner = ownerGone(origin, leaving);
  if (!owner || owner.withheld) return owner;
  const others = origin.tab.url ? [origin.tab.url] : [];
  const once = /^https?:/u.test(url) && oneTimeSign(url, others) !== null;
  return { ...owner, name: nameInAddress(url), once };
}

/** Whether the frame that spoke of a file still shows it. */
async function stillShown(url: string, origin: Origin): Promise<boolean> {
  const message: BackgroundMessage = { type: 'where' };
  const frameUrl = await askFrame<string>(origin.tabId, origin.frameId, message);
  return frameUrl !== null && isShownIn(url, { ...origin, frameUrl });
}

/**
 * The opened document that a shown file belongs to: the one that shows its address, else the one whose link was
 * clicked, else the one whose place in the frame it took, else one that stands opened beside it, unless another that is
 * not to be kept stands there too. A tab that the officer opened by hand has an opener as well, so only of a tab that is
 * nothing but the file is the opener's document taken. Beside a file that is gone, or `leaving`, another page may stand
 * by now.
 */
export async function ownerOf(url: string, origin: Origin, leaving = false): Promise<OwnerAnswer | null> {
  const exact = await linkingOwner(url, origin);
  if (exact) return exact;
  const remembered = clickedOwner(url, origin);
  if (remembered) return remembered;
  const before = goneOwner(url, origin, leaving);
  if (before || leaving) return before;
  const beside: BackgroundMessage[] = [
    { type: 'owner-here', url, of: 'other' },
    { type: 'owner-here', url, of: 'ordinary' },
  ];
  const owner = await firstAnswer(origin.isTab ? tabsOf(origin) : [origin.tabId], beside, ownerAnswerOf);
  return owner && (await stillShown(url, origin)) ? owner : null;
}
