import { askOffscreen, sendToFrames } from '../../lib/browser';
import type { FileResult } from '../../lib/documents/files';
import { forget, noteWithheld, recordFile, recordMeetings, type Spot } from '../../lib/intake';
import {
  type BackgroundMessage,
  type FileVerdict,
  type Found,
  listedAsOf,
  type OffscreenMessage,
  type OwnerAnswer,
  ownerAnswerOf,
  type ReaderMessage,
  type Told,
} from '../../lib/messages';
import { tick } from '../../lib/reminders';
import { readCalendar } from '../../lib/settings';
import { isWithheld, withhold } from './withheld';

/** Where a reader's message comes from, as the browser says, not as the reader does. */
export interface Origin {
  tabId: number;
  tab: { openerTabId?: number | undefined; url?: string | undefined };
  frameUrl: string;
  /** It fills its tab, and is no frame on a page. */
  isTab: boolean;
}

const circumstances = async () => ({ at: Date.now(), calendar: await readCalendar() });

/**
 * The host that a reading comes from, and the page by which the officer finds the way back: the one that fills the tab.
 * A session token may stand in the path after a semicolon; it is never kept.
 */
function spotOf({ frameUrl, tab }: Origin, path: string): Spot {
  const { host, origin } = new URL(frameUrl);
  const whole = tab.url ? new URL(tab.url) : null;
  const shown = whole?.host === host ? whole.pathname : path;
  return { host, address: `${origin}${shown.split(';')[0]}` };
}

const withoutFragment = (url: string): string => url.split('#')[0] ?? url;

/** A frame speaks of the file that it shows, as the browser says, and of no other. */
const isShownIn = (url: string, { frameUrl }: Origin): boolean => withoutFragment(url) === withoutFragment(frameUrl);

/** The tabs on which a frame's document may be listed or opened: its own, else the one that opened it. */
const tabsOf = ({ tabId, tab }: Origin): number[] => [tabId, tab.openerTabId].filter((id) => id !== undefined);

async function firstAnswer<Answer>(
  tabIds: readonly number[],
  messages: readonly BackgroundMessage[],
  check: (answer: unknown) => Answer | null,
): Promise<Answer | null> {
  for (const id of tabIds)
    for (const message of messages) {
      const answer = check(await sendToFrames(id, message));
      if (answer) return answer;
    }
  return null;
}

/**
 * The opened document that a shown file belongs to: the one that shows its address, else one that stands opened
 * beside it, unless another that is not to be kept stands there too. A tab that the officer opened by hand has an
 * opener as well, so only of a tab that is nothing but the file is the opener's document taken.
 */
async function ownerOf(url: string, origin: Origin): Promise<OwnerAnswer | null> {
  const exact: BackgroundMessage[] = [{ type: 'owner-of', url }];
  const beside: BackgroundMessage[] = [
    { type: 'owner-here', url, of: 'other' },
    { type: 'owner-here', url, of: 'ordinary' },
  ];
  return (
    (await firstAnswer(tabsOf(origin), exact, ownerAnswerOf)) ??
    (await firstAnswer(origin.isTab ? tabsOf(origin) : [origin.tabId], beside, ownerAnswerOf))
  );
}

async function verdictOn(url: string, origin: Origin): Promise<FileVerdict> {
  const owner = await ownerOf(url, origin);
  if (!owner || owner === 'later') return 'wait';
  return owner.withheld ? 'leave' : 'read';
}

/** Resolves with false when the file's document is not decided any more: it must be offered again. */
async function readFile(url: string, bytes: string | null, origin: Origin): Promise<boolean> {
  const before = await ownerOf(url, origin);
  if (!before || before === 'later') return false;
  if (before.withheld) return true;
  const { document, listing, name } = before;
  const request: OffscreenMessage = { type: 'read-file', name, source: bytes === null ? { url } : { bytes } };
  const result = await askOffscreen<FileResult | 'stamped'>(request);
  if (result === 'stamped') {
    withhold(document.keys);
    await forget(document.keys);
    return true;
  }
  // Reading takes its time: meanwhile the document may have turned out to be secret, or have been closed.
  const after = await ownerOf(url, origin);
  if ((after && after !== 'later' && after.withheld) || isWithheld(document.keys)) return true;
  const spot = spotOf(origin, new URL(origin.frameUrl).pathname);
  await recordFile({ document, listing, opened: true }, { name, result }, spot, await circumstances());
  return true;
}

async function findListing(keys: string[], screenKeys: string[], origin: Origin): Promise<Found> {
  const listed = await firstAnswer(tabsOf(origin), [{ type: 'listing-of', keys, screenKeys }], listedAsOf);
  if (!isWithheld([...keys, ...(listed?.keys ?? [])])) return { listed };
  return { listed: { listing: null, role: 'unknown', keys: [], ...listed, document: null, secrecy: 'secret' } };
}

/** Does what a reader may ask, and nothing else. Resolves with the answer to its question. */
export async function answerReader(said: ReaderMessage, origin: Origin): Promise<Found | FileVerdict | Told | null> {
  switch (said.type) {
    case 'find-listing':
      return findListing(said.keys, said.screenKeys, origin);
    case 'file-shown':
      if (!isShownIn(said.url, origin)) return 'leave';
      return verdictOn(said.url, origin);
    case 'listed': {
      const documents = said.documents.filter(({ keys }) => !isWithheld(keys));
      const meetings = documents.map((document) => ({ document, listing: said.listing, opened: false }));
      await recordMeetings(meetings, spotOf(origin, said.path), await circumstances());
      break;
    }
    case 'opened': {
      const meeting = { document: said.document, listing: said.listing, opened: true };
      await recordMeetings([meeting], spotOf(origin, said.path), await circumstances());
      break;
    }
    case 'withheld':
      withhold(said.secret);
      await forget(said.keys);
      await noteWithheld(spotOf(origin, new URL(origin.frameUrl).pathname), said.of, said.unknown, Date.now());
      break;
    case 'file':
      if (!isShownIn(said.url, origin)) return null;
      if (!(await readFile(said.url, said.bytes, origin))) return null;
      break;
  }
  await tick();
  return 'kept';
}
