import type { SystemDescription } from '../description';
import { surroundings } from '../frames';
import { findSystem, isAddressed } from '../recognise';
import type { Sliced } from '../slices';
import common from './system.json';

/** What all systems that nobody described are taken to have in common. */
const COMMON = common as SystemDescription;

/** Of a description that somebody brought along nothing more is asked: its selectors may be slow. */
const STRICT: SystemDescription = { ...COMMON };

/** By a system's description, how its pages are read by labels: what it calls its lists and states holds there too. */
const byLabels = new WeakMap<SystemDescription, SystemDescription>();

function labelled(system: SystemDescription): SystemDescription {
  const { id, name, lists, detail } = COMMON;
  const known = byLabels.get(system) ?? {
    ...{ ...system, id, name, lists, detail },
    headings: [...system.headings, ...COMMON.headings],
    statuses: { ...COMMON.statuses, ...system.statuses },
  };
  byLabels.set(system, known);
  return known;
}

/** True for a system of which somebody knows more than its page shows: a level that is not read may stand there. */
export const isStrict = (system: SystemDescription): boolean => isCommon(system) && system !== COMMON;

/**
 * A described system as it is read on a page: by its labels where nothing stands of what the description names. A
 * description that was guessed, or that the system has outgrown, does not silence the page.
 * @param ours the description comes with Nhắc Hạn
 */
export function readable(page: Document, system: SystemDescription, ours: boolean): SystemDescription {
  const named = [...system.lists.map(({ rows }) => rows), ...system.detail.roots];
  if (named.some((selector) => page.querySelector(selector) !== null)) return system;
  return ours ? labelled(system) : STRICT;
}

/** True for the description by which systems are read that nobody described. */
export const isCommon = ({ id }: Pick<SystemDescription, 'id'>): boolean => id === COMMON.id;

/**
 * How a page is read that belongs to no described system; null where a description knows a page around it, or the
 * address of one of them.
 */
export function* commonSystem(
  page: Document,
  described: readonly SystemDescription[],
): Sliced<SystemDescription | null> {
  for (const around of surroundings(page)) {
    if (isAddressed(around, described)) return null;
    if (around !== page && (yield* findSystem(around, described))) return null;
  }
  return COMMON;
}
