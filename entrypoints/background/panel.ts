import { browser, injectPanel, now } from '../../lib/browser';
import type { FileReading } from '../../lib/documents';
import type { BackgroundMessage } from '../../lib/messages';
import { ownerOf, wasShownIn } from '../../lib/opened-files';
import type { Origin } from '../../lib/origin';
import { keepLook, lookOf, type PanelAnswer, type PanelLook, panelContent } from '../../lib/panel';
import { addressKey, shownByViewer } from '../../lib/reach';
import { readCalendar, readLanguage } from '../../lib/settings';
import { database } from '../../lib/tasks';
import { isWithheld } from '../../lib/withheld';

/** The address of the file that a frame shows, as the browser says. */
const fileIn = ({ frameUrl }: Origin): string => shownByViewer(frameUrl) ?? frameUrl;

/** What names a file to us and to nobody else. */
const nameOf = (url: string): string => addressKey(url);

/** The tabs with a panel, as far as this worker knows; a panel asks again by itself when it comes into sight. */
const tabs = new Set<number>();

/** What the panel beside the file in this frame shows; null while nothing is known of the file. */
export async function panelIn(origin: Origin): Promise<PanelAnswer | null> {
  const url = fileIn(origin);
  const owner = await ownerOf(url, origin);
  if (!owner || owner === 'later') return null;
  if (owner.withheld || (await isWithheld(owner.document.keys))) return 'gone';
  const document = await database.documents.where('keys').anyOf(owner.document.keys).first();
  if (!document) return 'gone';
  const key = nameOf(url);
  // A blob has no address that would be kept: it is known by its name.
  const isShown = ({ from, name }: FileReading) =>
    url.startsWith('blob:') ? name === owner.name : (from?.includes(key) ?? false);
  const file = document.files.find(isShown) ?? document.files.find(({ name }) => wasShownIn(origin, document.id, name));
  if (!file) return null;
  const tasks = await database.tasks.where('documentId').equals(document.id).toArray();
  const view = { language: await readLanguage(), now: now(), calendar: await readCalendar() };
  return panelContent(file, tasks, await lookOf(key), view);
}

/** Puts the panel beside a file that was read, in the frame that shows it. */
export async function showPanel(origin: Origin): Promise<void> {
  const content = await panelIn(origin);
  if (!content || content === 'gone' || content.look === 'closed') return;
  tabs.add(origin.tabId);
  await injectPanel(origin.tabId, origin.frameId);
}

/** Remembers how the officer left the panel in this frame. */
export const leavePanel = (look: PanelLook, origin: Origin): Promise<void> => keepLook(nameOf(fileIn(origin)), look);

/** The checklist has changed, or a document is not to be kept: every panel asks again what it may show. */
export function refreshPanels(): void {
  const message: BackgroundMessage = { type: 'panel-again' };
  for (const id of tabs) browser.tabs.sendMessage(id, message).catch(() => tabs.delete(id));
}
