import { browser } from '../browser';
import type { CallOf, CommandCall, CommandResult } from '../commands';
import { openDiagnosis } from '../diagnosis';
import { readCalendar, writeSettings } from '../settings';
import { database, noticeDifferences, noticeMissed, noticeUnread, undo } from '../tasks';
import type { CHANGES } from './changes';
import { giveFile, openDropPage } from './files';
import { openFile } from './open-file';
import { openInSystem } from './open-in-system';
import type { PERMISSIONS } from './permissions';
import { changed, DONE, either, NOTHING, UNDOABLE } from './results';
import { tabBeside } from './tab-beside';
import type { ChecklistWatch } from './watch';

/** When a command was given, epoch milliseconds, and the state of the checklist that the popup shows. */
export interface Circumstances {
  at: number;
  watch: ChecklistWatch;
}

type Act<Id extends CommandCall['id']> = (call: CallOf<Id>, on: Circumstances) => Promise<CommandResult>;
type Others = Exclude<CommandCall['id'], keyof typeof CHANGES | keyof typeof PERMISSIONS>;

/** What the commands do that neither change the checklist nor ask for a permission. */
export const ACTS: { readonly [Id in Others]: Act<Id> } = {
  'task.openInSystem': ({ taskId }) => openInSystem(taskId),
  'task.openFile': openFile,
  'document.noticed': async ({ documentId }, { at }) => either(await noticeDifferences(documentId, at), UNDOABLE),
  'file.seen': async ({ documentId, file }, { at }) => either(await noticeUnread(documentId, file, at), UNDOABLE),
  'missed.noticed': async ({ host }, { at }) => either(await noticeMissed(host, at), UNDOABLE),
  undo: async (_, { at }) => {
    const label = await undo(await readCalendar(), at);
    return label === null ? NOTHING : changed(1, { outcome: 'undone', label });
  },
  'others.show': async ({ documentId }, { watch }) => {
    watch.showOthers(documentId);
    return DONE;
  },
  'list.more': async ({ group }, { watch }) => {
    watch.more(group);
    return DONE;
  },
  'file.choose': async (call) => {
    await openDropPage(call);
    return DONE;
  },
  'file.give': async (call) => ({ outcome: 'given', name: call.file.name, file: await giveFile(call, call.file) }),
  'unit.is': async ({ proposal }) => {
    await writeSettings({ unit: proposal });
    return changed(1, DONE);
  },
  'unit.isNot': async () => {
    await writeSettings({ unit: { declined: true } });
    return DONE;
  },
  'storage.retry': async (_, { watch }) => {
    database.close({ disableAutoOpen: false });
    watch.restart();
    return DONE;
  },
  'recovery.open': async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('/recovery.html') });
    return DONE;
  },
  'diagnosis.open': async () => {
    await openDiagnosis(await tabBeside());
    return DONE;
  },
  'options.open': async () => {
    await browser.runtime.openOptionsPage();
    return DONE;
  },
  'error.copy': async ({ code }) => {
    await navigator.clipboard.writeText(code);
    return DONE;
  },
};
