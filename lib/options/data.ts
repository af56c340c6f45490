import type { DataServices } from '../../components/options';
import { listCopies, removeCopy } from '../archive';
import { compare, importContent, readExport, restoreCopy, takeBack, wipe, writeExport } from '../backup';
import {
  browser,
  eraseOwnStorage,
  forgetSession,
  grantedOrigins,
  mayEraseOwnStorage,
  now,
  version,
  wakeBackground,
  withdrawOrigins,
} from '../browser';
import { readClosed, readHistory, reopenTask } from '../tasks';
import { dateOf } from '../time';
import { attempt } from './attempt';
import { saveFile } from './save-file';

/** So many closed tasks are listed. */
const CLOSED_SHOWN = 50;

/** The sites that the officer allowed, the words of notifications that stand, and what is kept in memory. */
async function forgetBrowserState(): Promise<void> {
  await withdrawOrigins(await grantedOrigins());
  const standing = Object.keys(await browser.notifications.getAll());
  await Promise.all(standing.map((id) => browser.notifications.clear(id)));
  await forgetSession();
}

/** What the pages can do with all of the data at once. */
export const createDataServices = (): DataServices => ({
  exportAll: () =>
    attempt(async () => {
      saveFile(await writeExport(Date.now(), version()), `nhac-han-${dateOf(now())}.json`);
      return { outcome: 'done' };
    }),
  preview: (file) =>
    attempt(async () => {
      const content = await readExport(file);
      if ('fault' in content) return { outcome: 'refused', fault: content.fault };
      return { outcome: 'ready', content, differences: await compare(content.tables) };
    }),
  importContent: (content, mode) =>
    attempt(async () => {
      const before = await importContent(content, mode, Date.now(), version());
      await wakeBackground('replaced');
      return { outcome: 'done', before };
    }),
  takeBack: (before) =>
    attempt(async () => {
      const fault = await takeBack(before);
      await wakeBackground('replaced');
      return fault ? { outcome: 'refused', fault } : { outcome: 'done' };
    }),
  copies: listCopies,
  removeCopy: (name) =>
    attempt(async () => {
      await removeCopy(name);
      return { outcome: 'done' };
    }),
  closed: () => readClosed(CLOSED_SHOWN),
  reopen: (taskId) =>
    attempt(async () => {
      await reopenTask(taskId, Date.now());
      await wakeBackground();
      return { outcome: 'done' };
    }),
  history: readHistory,
  restore: (name) =>
    attempt(async () => {
      const fault = await restoreCopy(name, Date.now(), version());
      await wakeBackground('replaced');
      return fault ? { outcome: 'refused', fault } : { outcome: 'done' };
    }),
  wipe: () => {
    const asked = mayEraseOwnStorage();
    return attempt(async () => {
      const thorough = await asked;
      await wipe();
      if (thorough) await eraseOwnStorage();
      await forgetBrowserState();
      await wakeBackground();
      return { outcome: 'done', thorough };
    });
  },
});
