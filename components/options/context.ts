import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { DEFAULTS } from '../../lib/settings';
import type { Settings, SettingsPatch } from '../../lib/settings/types';
import type { WallMoment } from '../../lib/time/types';
import { type Words, words } from '../../locales';

/** What every section of the options page may use. */
export interface OptionsView {
  words: Words;
  settings: Settings;
  now: WallMoment;
  /** Stores at once and says so; what is not in the patch stays as it is. */
  save(patch: SettingsPatch): void;
}

const OptionsContext = createContext<OptionsView>({
  words: words(),
  settings: DEFAULTS,
  now: '1970-01-01T00:00',
  save: () => undefined,
});

export const OptionsProvider = OptionsContext.Provider;
export const useOptions = (): OptionsView => useContext(OptionsContext);
