import type { OptionsServices, Saved, Tried } from '../../components/options';
import { proposedUnit } from '../account';
import { lookForRoom } from '../archive';
import { browser, now, wakeBackground } from '../browser';
import type { PageMessage } from '../messages';
import { type SettingsPatch, watchSettings, writeSettings } from '../settings';
import { codeOf } from '../tasks';
import { createDataServices } from './data';
import { createSystemServices } from './systems';

async function save(patch: SettingsPatch): Promise<Saved> {
  try {
    await lookForRoom();
    await writeSettings(patch);
  } catch (error) {
    console.error(error);
    return { outcome: 'failed', code: await codeOf(error) };
  }
  // What is stored holds, and the next change need not wait.
  void wakeBackground();
  return { outcome: 'done' };
}

/** Only the background makes notifications. */
async function tryNotification(): Promise<Tried> {
  const message: PageMessage = { type: 'notification-test' };
  try {
    return (await browser.runtime.sendMessage(message)) === false ? 'denied' : 'shown';
  } catch (error) {
    console.error(error);
    return 'failed';
  }
}

/** What the options page stands on: the settings in IndexedDB, and the background that goes by them. */
export const createOptionsServices = (): OptionsServices => ({
  now,
  save,
  data: createDataServices(),
  proposal: proposedUnit,
  systems: createSystemServices(),
  tryNotification,
  watch: (listener) =>
    watchSettings(
      (stored) => listener({ kind: 'ready', stored }),
      async (error) => listener({ kind: 'error', code: await codeOf(error) }),
    ),
});

export { attempt } from './attempt';
export { createDataServices } from './data';
export { saveFile } from './save-file';
