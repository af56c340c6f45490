import type { SystemDescription } from './description';
import { SYSTEMS } from './systems';

const pathFits = (system: SystemDescription, path: string): boolean =>
  system.recognise.paths.some((part) => path.toLowerCase().includes(part));

/** The system that a page belongs to: its address fits, or an element that only this system has stands on it. */
export function recognise(page: Document): SystemDescription | null {
  const standsOn = (system: SystemDescription) =>
    system.recognise.elements.some((selector) => page.querySelector(selector) !== null);
  return SYSTEMS.find(standsOn) ?? null;
}

/** The name of the system with an id, null where nobody described it. */
export const systemName = (id: string): string | null => SYSTEMS.find((system) => system.id === id)?.name ?? null;

/** The name of the system that an address looks like, for the popup before it may look at the page; null when none. */
export function recogniseAddress(address: string): string | null {
  const { pathname } = new URL(address);
  return SYSTEMS.find((system) => pathFits(system, pathname))?.name ?? null;
}
