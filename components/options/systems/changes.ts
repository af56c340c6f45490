import type { SystemSettings } from '../../../lib/settings/types';
import type { SystemDescription } from '../../../lib/sites';

/** The settings with a description, in place of the one of its id; it is switched on. */
export function withDescription({ descriptions, off }: SystemSettings, description: SystemDescription): SystemSettings {
  const at = descriptions.findIndex(({ id }) => id === description.id);
  return {
    descriptions: at < 0 ? [...descriptions, description] : descriptions.with(at, description),
    off: off.filter((id) => id !== description.id),
  };
}

/** The settings without the description of an id. */
export const withoutDescription = ({ descriptions, off }: SystemSettings, id: string): SystemSettings => ({
  descriptions: descriptions.filter((other) => other.id !== id),
  off: off.filter((other) => other !== id),
});

/** The settings with the description of an id switched on or off. */
export const switched = ({ descriptions, off }: SystemSettings, id: string, on: boolean): SystemSettings => ({
  descriptions,
  off: on ? off.filter((other) => other !== id) : [...off, id],
});
