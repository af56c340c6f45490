import type { OptionsServices, Saved } from '../../components/options';
import { browser, now } from '../browser';
import type { PageMessage } from '../messages';
import { type SettingsPatch, watchSettings, writeSettings } from '../settings';

/** A name for what went wrong that a person can pass on. */
const codeOf = (error: unknown): string => `DB/${error instanceof Error ? error.name : String(error)}`;

async function save(patch: SettingsPatch): Promise<Saved> {
  try {
    await writeSettings(patch);
  } catch (error) {
    console.error(error);
    return { outcome: 'failed', code: codeOf(error) };
  }
  // What is stored holds; a background that does not answer reads it at its next start.
  const message: PageMessage = { type: 'checklist-changed' };
  await browser.runtime.sendMessage(message).catch((error: unknown) => console.warn(error));
  return { outcome: 'done' };
}

/** What the options page stands on: the settings in IndexedDB, and the background that goes by them. */
export const createOptionsServices = (): OptionsServices => ({
  now,
  save,
  watch: (listener) =>
    watchSettings(
      (stored) => listener({ kind: 'ready', stored }),
      (error) => listener({ kind: 'error', code: codeOf(error) }),
    ),
});
