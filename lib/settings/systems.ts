import type { SystemDescription } from '../sites';
import { readSettings } from './store';
import type { SystemSettings } from './types';

/** The descriptions that are switched on. */
export const describedBy = ({ descriptions, off }: SystemSettings): SystemDescription[] =>
  descriptions.filter(({ id }) => !off.includes(id));

/**
 * The descriptions of systems that somebody brought along and that are switched on.
 * @throws Dexie errors when the settings cannot be read.
 */
export const readDescriptions = async (): Promise<SystemDescription[]> => describedBy((await readSettings()).systems);
