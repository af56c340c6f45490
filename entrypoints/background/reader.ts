import { blobInViewer } from '../../lib/browser';
import { circumstances, noteWithheld, recordMeetings } from '../../lib/intake';
import {
  type FileTold,
  type FileVerdict,
  type Found,
  listedAsOf,
  type ReaderMessage,
  type Told,
} from '../../lib/messages';
import {
  answerOffer,
  forgetStamped,
  keepPiece,
  missFile,
  noteFollowed,
  noteLeft,
  noteSent,
  readListed,
  takeFile,
} from '../../lib/opened-files';
import { behindBlob, firstAnswer, isShownIn, type Origin, spotOf, tabsOf } from '../../lib/origin';
import type { PanelAnswer } from '../../lib/panel';
import { tick } from '../../lib/reminders';
import type { Guidance } from '../../lib/sites';
import { isWithheld, leftOutOn, withhold, withoutWithheld } from '../../lib/withheld';
import { guidance } from './guidance';
import { leavePanel, panelIn, refreshPanels, showPanel } from './panel';
import { markTrouble } from './trouble';

async function findListing(keys: string[], screenKeys: string[], origin: Origin): Promise<Found> {
  const listed = await firstAnswer(tabsOf(origin), [{ type: 'listing-of', keys, screenKeys }], listedAsOf);
  if (!(await isWithheld([...keys, ...(listed?.keys ?? [])]))) return { listed };
  return { listed: { listing: null, role: 'unknown', keys: [], ...listed, document: null, secrecy: 'secret' } };
}

/** Remembers how many documents were not read; of a list on its pages together. */
async function noteLeftOut(said: Extract<ReaderMessage, { type: 'withheld' }>, origin: Origin): Promise<void> {
  const { list, shown } = said;
  const spot = spotOf(origin, new URL(behindBlob(origin.frameUrl)).pathname);
  const now = Date.now();
  if (said.of === 'detail') return noteWithheld(spot, null, said, now);
  const secret = new Set(said.secret);
  const here = { ...said, keys: said.keys.filter((key) => !secret.has(key)) };
  await noteWithheld(spot, list, await leftOutOn(`${spot.host} ${list}`, shown, here, now), now);
}

/** Does what a reader may ask, and nothing else. Resolves with the answer to its question. */
export async function answerReader(
  said: ReaderMessage,
  origin: Origin,
): Promise<Found | FileVerdict | FileTold | PanelAnswer | Guidance | Told | string | null> {
  switch (said.type) {
    case 'find-listing':
      return findListing(said.keys, said.screenKeys, origin);
    case 'guidance':
      return guidance();
    case 'panel':
      return panelIn(origin);
    case 'panel-left':
      await leavePanel(said.look, origin);
      return 'kept';
    case 'gave-up':
      await markTrouble(origin.tabId, said.reason);
      return null;
    case 'file-shown':
      return answerOffer(said, origin);
    case 'viewer-blob':
      return isShownIn(said.url, origin) ? blobInViewer(origin.tabId, origin.frameId) : null;
    case 'listed': {
      const when = await circumstances();
      // What is said to be secret meanwhile, in another tab, is asked for last.
      const documents = await withoutWithheld(said.documents);
      const meetings = documents.map((document) => ({ document, listing: said.listing, opened: false }));
      await recordMeetings(meetings, { ...spotOf(origin, said.path), system: said.system }, when);
      break;
    }
    case 'opened': {
      const when = await circumstances();
      const [document] = await withoutWithheld([said.document]);
      if (!document) break;
      const meeting = { document, listing: said.listing, opened: true, body: said.body };
      await recordMeetings([meeting], { ...spotOf(origin, said.path), system: said.system }, when);
      void readListed(said, origin);
      break;
    }
    case 'withheld':
      await withhold(said);
      await noteLeftOut(said, origin);
      break;
    case 'file': {
      const told = await takeFile(said, origin);
      if (told !== 'kept') return told;
      if (said.way === 'frame' || said.way === 'viewer') await showPanel(origin);
      break;
    }
    case 'file-piece':
      return keepPiece(said, origin) ? 'kept' : null;
    case 'left':
      noteLeft(said, origin);
      return 'kept';
    case 'left-bare':
      noteFollowed(origin);
      return 'kept';
    case 'forms-sent':
      noteSent(said.keys, origin);
      return 'kept';
    case 'file-missed':
      await missFile(said, origin);
      break;
    case 'file-stamped':
      if (!(await forgetStamped(said.url, origin))) return null;
      break;
  }
  await tick();
  // A list says nothing of a file that stands open, and changes often.
  if (said.type !== 'listed') refreshPanels();
  return 'kept';
}
