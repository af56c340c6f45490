import { askFrame, isAllowed } from '../browser';
import { type BackgroundMessage, type FileOwner, handedOf, type ReaderMessage } from '../messages';
import { firstAnswer, type Origin, tabsOf } from '../origin';
import { type FileSource, withoutFragment } from '../reach';
import { takeHanded } from './handed';
import type { Fault } from './jobs';
import { TOGETHER_MS } from './left';
import { wasSent } from './posted';

export type FileMessage = Extract<ReaderMessage, { type: 'file' }>;
export type Kept = Extract<FileOwner, { withheld: false }>;

/** Whether any page of the tab sends forms there by POST, or did before it went, also another than the document's. */
const wasPosted = async (url: string, origin: Origin): Promise<boolean> =>
  (await firstAnswer(tabsOf(origin), [{ type: 'posted', url }], (answer) => answer === true || null)) ??
  wasSent(url, origin);

/** The file by its address, or why it must not be asked for. */
async function byAddress(url: string, origin: Origin, { once }: Kept): Promise<FileSource | Fault> {
  // A blob lives in its page alone, which has not handed it over.
  if (url.startsWith('blob:')) return { reason: 'gone' };
  if (!(await isAllowed(url))) return { reason: 'other-host', host: new URL(url).host };
  return once || (await wasPosted(url, origin)) ? { reason: 'one-time' } : { url };
}

/** What the cache holds of a file to which the page in this frame links: what was downloaded stands there. */
async function cached(url: string, origin: Origin): Promise<string | null> {
  const question: BackgroundMessage = { type: 'cached', url };
  return takeHanded(handedOf(await askFrame(origin.tabId, origin.frameId, question)), origin);
}

/** A file that an opened document links to: as the cache holds it, else by its address. */
export async function sourceOfListed(url: string, origin: Origin, owner: Kept): Promise<FileSource | Fault> {
  const bytes = await cached(url, origin);
  return bytes === null ? byAddress(url, origin, owner) : { bytes };
}

/** What a viewer shows counts when nothing better is to be had. */
async function sourceShown(
  { url, shown }: Extract<FileMessage, { way: 'viewer' }>,
  origin: Origin,
  owner: Kept,
): Promise<FileSource | Fault> {
  // The viewer's own address leads to the viewer, not to the file.
  const isViewer = withoutFragment(url) === withoutFragment(origin.frameUrl);
  const source = isViewer ? ({ reason: 'no-address' } as const) : await byAddress(url, origin, owner);
  return 'reason' in source && shown ? { shown } : source;
}

/** Where an opened file is had from, without a request where that is possible, or why it is not had at all. */
export async function sourceOf(said: FileMessage, origin: Origin, owner: Kept): Promise<FileSource | Fault> {
  // Another frame of the page may have sent a form for it, and says so as it goes away.
  if (said.leaving) await new Promise((resolve) => setTimeout(resolve, TOGETHER_MS));
  const bytes = 'bytes' in said ? takeHanded(said.bytes, origin) : null;
  if (bytes !== null) return { bytes };
  if (said.way === 'viewer') return sourceShown(said, origin, owner);
  const isDownload = said.way === 'link' && said.url.startsWith('http') && !said.leaving;
  return isDownload ? sourceOfListed(said.url, origin, owner) : byAddress(said.url, origin, owner);
}
