import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UnitProposal } from '../../lib/duty';
import type { Settings, SettingsPatch } from '../../lib/settings/types';
import type { WallMoment } from '../../lib/time/types';
import type { Words } from '../../locales';
import type { DataServices } from './data/services';
import type { Tried } from './services';
import type { SystemServices } from './systems/services';

/** What every section of the options page may use. */
export interface OptionsView {
  words: Words;
  settings: Settings;
  now: WallMoment;
  data: DataServices;
  /** Who the officer may be, as an open page says; null when none does, or when it was said already. */
  proposal(): Promise<UnitProposal | null>;
  /** Null beside a database that cannot be opened. */
  systems: SystemServices | null;
  /** Stores at once and says so; what is not in the patch stays as it is. */
  save(patch: SettingsPatch): void;
  /** Null where no notification can be tried: beside a database that cannot be opened. */
  tryNotification: (() => Promise<Tried>) | null;
}

const OptionsContext = createContext<OptionsView | null>(null);

export const OptionsProvider = OptionsContext.Provider;

/** @throws outside the options page */
export function useOptions(): OptionsView {
  const view = useContext(OptionsContext);
  if (!view) throw new Error('only sections of the options page have its view');
  return view;
}
