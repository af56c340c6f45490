import { askOffscreen, sendToFrames } from '../../lib/browser';
import { type FileResult, forget, noteWithheld, recordFile, recordMeetings, type Spot } from '../../lib/intake';
import type {
  BackgroundMessage,
  FileOwner,
  FileVerdict,
  ListedAs,
  OffscreenMessage,
  ReaderMessage,
} from '../../lib/messages';
import { tick } from '../../lib/reminders';
import { officeCalendar } from '../../lib/time';

const calendar = officeCalendar();

/** Where a reader's message comes from, as the browser says, not as the reader does. */
export interface Origin {
  tabId: number;
  tab: { openerTabId?: number | undefined };
  frameUrl: string;
}

const circumstances = () => ({ at: Date.now(), calendar });

/** A session token may stand in the path after a semicolon; it is never kept. */
function spotOf(frameUrl: string, path: string): Spot {
  const { host, origin } = new URL(frameUrl);
  return { host, address: `${origin}${path.split(';')[0]}` };
}

const ask = <Answer>(tabId: number, message: BackgroundMessage) => sendToFrames<Answer>(tabId, message);

/** The opened document that a shown file belongs to: in its own tab, else in the one that opened it. */
async function ownerOf(url: string, { tabId, tab }: Origin): Promise<FileOwner | null> {
  for (const exact of [true, false]) {
    for (const id of [tabId, tab.openerTabId]) {
      const owner = id === undefined ? null : await ask<FileOwner>(id, { type: 'owner-of', url, exact });
      if (owner) return owner;
    }
  }
  return null;
}

async function verdictOn(url: string, origin: Origin): Promise<FileVerdict> {
  const owner = await ownerOf(url, origin);
  if (!owner) return 'wait';
  return owner.withheld ? 'leave' : 'read';
}

async function readFile(url: string, bytes: string | null, origin: Origin): Promise<void> {
  const owner = await ownerOf(url, origin);
  if (!owner || owner.withheld) return;
  const source = bytes === null ? { url } : { bytes };
  const request: OffscreenMessage = { type: 'read-pdf', source };
  const result = await askOffscreen<FileResult | 'stamped'>(request);
  if (result === 'stamped') return forget(owner.document.keys);
  const { document, listing, name } = owner;
  const meeting = { document, listing, opened: true };
  await recordFile(
    meeting,
    { name, result },
    spotOf(origin.frameUrl, new URL(origin.frameUrl).pathname),
    circumstances(),
  );
}

/** Does what a reader may ask, and nothing else. Resolves with the answer to its question, null where it asks none. */
export async function answerReader(said: ReaderMessage, origin: Origin): Promise<ListedAs | FileVerdict | null> {
  switch (said.type) {
    case 'find-listing':
      return ask<ListedAs>(origin.tabId, { type: 'listing-of', keys: said.keys });
    case 'file-shown':
      return verdictOn(said.url, origin);
    case 'listed': {
      const meetings = said.documents.map((document) => ({ document, listing: said.listing, opened: false }));
      await recordMeetings(meetings, spotOf(origin.frameUrl, said.path), circumstances());
      break;
    }
    case 'opened': {
      const meeting = { document: said.document, listing: said.listing, opened: true };
      await recordMeetings([meeting], spotOf(origin.frameUrl, said.path), circumstances());
      break;
    }
    case 'withheld':
      await forget(said.keys);
      await noteWithheld(spotOf(origin.frameUrl, new URL(origin.frameUrl).pathname), said.of, said.unknown, Date.now());
      break;
    case 'file':
      await readFile(said.url, said.bytes, origin);
      break;
  }
  await tick();
  return null;
}
