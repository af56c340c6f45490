import type { UnitProposal } from '../../lib/duty';
import type { SettingsPatch, StoredSettings } from '../../lib/settings/types';
import type { WallMoment } from '../../lib/time/types';
import type { DataServices } from './data/services';
import type { SystemServices } from './systems/services';

export type OptionsState =
  | { kind: 'loading' }
  /** The settings cannot be read; `code` is for the people who help. */
  | { kind: 'error'; code: string }
  | { kind: 'ready'; stored: StoredSettings };

export type Saved = { outcome: 'done' } | { outcome: 'failed'; code: string };

/** What became of a notification that was asked for: made; blocked by the browser; not even that is known. */
export type Tried = 'shown' | 'denied' | 'failed';

/** Everything that the options page needs from the extension around it. */
export interface OptionsServices {
  now(): WallMoment;
  /** Calls the listener with each new state until the returned function is called. */
  watch(listener: (state: OptionsState) => void): () => void;
  save(patch: SettingsPatch): Promise<Saved>;
  data: DataServices;
  /** Who the officer may be, as an open page says; null when none does, or when it was said already. */
  proposal(): Promise<UnitProposal | null>;
  systems: SystemServices;
  /** Shows a notification for no other reason than to see whether one appears. */
  tryNotification(): Promise<Tried>;
}
