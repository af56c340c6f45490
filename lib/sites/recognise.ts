import { foldLabel } from '../text';
import type { Sign, SystemDescription } from './description';
import { folded } from './fields';
import { addressOf, surroundings } from './frames';
import { atOnce, type Sliced } from './slices';
import { SYSTEMS } from './systems';

const hostFits = (host: string, pattern: string): boolean =>
  pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;

/** True when an address is as the system's addresses are; of hosts and paths, what is not named does not matter. */
function addressFits({ recognise: { hosts, paths } }: SystemDescription, { hostname, pathname }: URL): boolean {
  const path = pathname.toLowerCase();
  const onHost = !hosts.length || hosts.some((pattern) => hostFits(hostname, pattern));
  const onPath = !paths.length || paths.some((part) => path.includes(part));
  return hosts.length + paths.length > 0 && onHost && onPath;
}

const says = (element: Element, { words }: Sign): boolean =>
  !words || folded(words).includes(foldLabel(element.textContent ?? ''));

function stands(page: Document, sign: Sign): boolean {
  if (!sign.words) return page.querySelector(sign.select) !== null;
  return [...page.querySelectorAll(sign.select)].some((element) => says(element, sign));
}

/** The element by which a system is known on a page, null where none stands there, and whether the address fits. */
export function signOf(page: Document, system: SystemDescription): { sign: Sign | null; addressFits: boolean } {
  const fits = addressFits(system, addressOf(page));
  const sign = system.recognise.signs.find((each) => (fits || !each.addressed) && stands(page, each));
  return { sign: sign ?? null, addressFits: fits };
}

/** True when an element by which the system is known stands on the page. */
export const standsOn = (page: Document, system: SystemDescription): boolean => signOf(page, system).sign !== null;

/** The system in one of whose frames a page without signs stands. */
function recogniseFrame(page: Document, systems: readonly SystemDescription[]): SystemDescription | null {
  for (const around of surroundings(page).slice(1)) {
    const frames = [...around.querySelectorAll<HTMLIFrameElement>('iframe, frame')];
    const frame = frames.find(({ contentDocument }) => contentDocument === page);
    if (frame === undefined) return null;
    const system = systems.find((each) => {
      const selector = each.recognise.frames;
      return selector !== undefined && frame.matches(selector) && standsOn(around, each);
    });
    return system ?? null;
  }
  return null;
}

/** The first of some systems of which a sign stands on a page wherever it is: all are looked for in one walk over it. */
function standingOn(page: Document, systems: readonly SystemDescription[]): SystemDescription | null {
  const signs = systems.flatMap((system) =>
    system.recognise.signs.flatMap((sign) => (sign.addressed ? [] : { system, sign })),
  );
  const elements = signs.length ? [...page.querySelectorAll(signs.map(({ sign }) => sign.select).join())] : [];
  const isHere = ({ sign }: { sign: Sign }) =>
    elements.some((element) => element.matches(sign.select) && says(element, sign));
  return signs.find(isHere)?.system ?? null;
}

/**
 * The system that a page belongs to: an element by which it is known stands on it, or around its frame. Those whose
 * addresses fit come first: each sign that is not there costs a walk over the page.
 */
export function* findSystem(page: Document, systems: readonly SystemDescription[]): Sliced<SystemDescription | null> {
  const address = addressOf(page);
  const fitting = systems.filter((system) => addressFits(system, address));
  const others = systems.filter((system) => !fitting.includes(system));
  for (const system of fitting) {
    if (standsOn(page, system)) return system;
    yield;
  }
  return standingOn(page, others) ?? recogniseFrame(page, systems);
}

/** The same in one turn. */
export const recognise = (page: Document, systems: readonly SystemDescription[] = SYSTEMS): SystemDescription | null =>
  atOnce(findSystem(page, systems));

/** True for a page at an address as a described system's are. */
export const isAddressed = (page: Document, systems: readonly SystemDescription[]): boolean =>
  systems.some((system) => addressFits(system, addressOf(page)));

/** The name of the system with an id, null where nobody described it. */
export const systemName = (id: string, systems: readonly SystemDescription[] = SYSTEMS): string | null =>
  systems.find((system) => system.id === id)?.name ?? null;

/** The name of the system that an address looks like, for the popup before it may look at the page; null when none. */
export function recogniseAddress(address: string, systems: readonly SystemDescription[] = SYSTEMS): string | null {
  const url = new URL(address);
  return systems.find((system) => addressFits(system, url))?.name ?? null;
}
