import { liveQuery } from 'dexie';
import * as v from 'valibot';
import { database } from '../tasks';
import { isRecord, settingsOf } from './read';
import { schemas } from './schema';
import type { Settings, SettingsPatch, StoredSettings } from './types';

const ID = 'settings';

const asRecord = (value: unknown): Record<string, unknown> => (isRecord(value) ? { ...value } : {});

/**
 * The stored settings, with everything of them that this version cannot use.
 * @throws Dexie errors when the database cannot be opened or read.
 */
export const readStoredSettings = async (): Promise<StoredSettings> =>
  settingsOf((await database.settings.get(ID))?.values);

/**
 * The settings that hold.
 * @throws Dexie errors when the database cannot be opened or read.
 */
export const readSettings = async (): Promise<Settings> => (await readStoredSettings()).settings;

/**
 * Stores some values and leaves all others as they are stored, also those that this version cannot use.
 * @throws ValiError when a value is none that its schema takes, Dexie errors when it cannot be written.
 */
export async function writeSettings(patch: SettingsPatch): Promise<void> {
  await database.transaction('rw', database.settings, async () => {
    const values = asRecord((await database.settings.get(ID))?.values);
    for (const [group, changes] of Object.entries(patch)) {
      const own = new Map<string, v.GenericSchema>(Object.entries(schemas[group as keyof Settings]));
      const checked = Object.entries(changes).map(([name, value]) => [
        name,
        v.parse(own.get(name) ?? v.never(), value),
      ]);
      values[group] = { ...asRecord(values[group]), ...Object.fromEntries(checked) };
    }
    await database.settings.put({ id: ID, values });
  });
}

/**
 * Calls back with the stored settings, and again after each change from whatever page or worker, until the returned
 * function is called.
 */
export function watchSettings(
  listener: (stored: StoredSettings) => void,
  failed: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(readStoredSettings).subscribe({ next: listener, error: failed });
  return () => subscription.unsubscribe();
}
