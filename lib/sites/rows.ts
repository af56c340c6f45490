import type { Listing } from '../documents';
import type { ListDescription, SystemDescription } from './description';
import { readSecrecy, readSighting, type Sighting } from './seen';

/** A row of a list on the screen. */
export interface SeenRow {
  sighting: Sighting;
  /** The list in which the row stood when it was first seen looking like this. */
  listing: Listing;
}

/** What was seen before: a list redrawn every few seconds costs a comparison, not a reading. */
export class RowMemory {
  /** Rows that look the same read the same. */
  readonly sightings = new Map<string, Sighting>();
  /**
   * A menu marks the next list at once and its rows come later: until then the old rows must not count as rows of
   * the next list, so a row keeps the list in which it was first seen.
   */
  readonly places = new WeakMap<Element, { appearance: string; listing: Listing }>();
}

const appearanceOf = (row: Element): string => {
  const attributes = [...row.attributes].map(({ name, value }) => `${name}=${value}`).join('\u0001');
  return `${attributes}\u0002${row.textContent}`;
};

function placeOf(row: Element, appearance: string, shown: Listing, { places }: RowMemory): Listing {
  const known = places.get(row);
  if (known?.appearance === appearance) return known.listing;
  places.set(row, { appearance, listing: shown });
  return shown;
}

/** What of a list is on the page now: the visible rows. */
export function readRows(
  page: Document,
  list: ListDescription,
  system: SystemDescription,
  shown: Listing,
  memory: RowMemory,
): SeenRow[] {
  const { fields, dueLabel } = list;
  const { host } = page.location;
  const rows = [...page.querySelectorAll(list.rows)].filter((row) => row.checkVisibility());
  const levelStands = rows.some((row) => readSecrecy(row, fields) !== 'absent');
  return rows.map((row) => {
    const appearance = appearanceOf(row);
    const listing = placeOf(row, appearance, shown, memory);
    const key = `${levelStands}\u0003${appearance}`;
    const known = memory.sightings.get(key);
    if (known) return { sighting: known, listing };
    const sighting = readSighting({ element: row, fields, dueLabel, system, host, directions: [] });
    // A level that the other rows show and this one does not is a described field that cannot be read.
    if (levelStands && sighting.secrecy === 'absent') sighting.secrecy = 'unknown';
    memory.sightings.set(key, sighting);
    return { sighting, listing };
  });
}
