import type { OptionsServices, Saved } from '../../components/options';
import { now } from '../browser';
import { type SettingsPatch, watchSettings, writeSettings } from '../settings';
import { codeOf } from './code';
import { createDataServices } from './data';
import { wakeBackground } from './wake';

async function save(patch: SettingsPatch): Promise<Saved> {
  try {
    await writeSettings(patch);
  } catch (error) {
    console.error(error);
    return { outcome: 'failed', code: codeOf(error) };
  }
  await wakeBackground();
  return { outcome: 'done' };
}

/** What the options page stands on: the settings in IndexedDB, and the background that goes by them. */
export const createOptionsServices = (): OptionsServices => ({
  now,
  save,
  data: createDataServices(),
  watch: (listener) =>
    watchSettings(
      (stored) => listener({ kind: 'ready', stored }),
      (error) => listener({ kind: 'error', code: codeOf(error) }),
    ),
});

export { attempt } from './attempt';
export { codeOf } from './code';
export { createDataServices } from './data';
export { saveFile } from './save-file';
export { wakeBackground } from './wake';
