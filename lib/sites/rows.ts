import type { Listing } from '../documents';
import type { ListDescription, SystemDescription } from './description';
import { isVisible } from './frames';
import { readSecrecy, readSighting, type Sighting } from './seen';

/** A row of a list on the screen. */
export interface SeenRow {
  sighting: Sighting;
  /** The list in which the row stands. */
  listing: Listing;
}

/** A slow server's next list comes at the latest this long after the menu has marked it. */
export const SWAP_MS = 10_000;

/** What a row looks like: rows that look the same read the same. */
const appearanceOf = (row: Element): string => {
  const attributes = [...row.attributes].map(({ name, value }) => `${name}=${value}`).join('\u0001');
  return `${attributes}\u0002${row.textContent}`;
};

/**
 * Tells rows of the list that is shown from those of the list before it: a menu marks the next list at once, and its
 * rows come later. Until then the old rows, also when they are drawn again, must not count as rows of the next list.
 */
export class ListMemory {
  /** The list in which a row was first seen looking like this. */
  readonly #first = new WeakMap<Element, { appearance: string; listing: Listing }>();
  /** What stood on the screen at the last reading. */
  #last = new Map<string, Listing>();
  #named: string | null = null;
  #namedAt = Number.NEGATIVE_INFINITY;
  /** What was read of rows that look like this: a list redrawn every few seconds costs a comparison, not a reading. */
  #sightings = new Map<string, Sighting>();

  /** The list of each row, and what was read of it, by `read` where it was not read before. */
  place(rows: readonly Element[], shown: Listing, now: number, read: (row: Element) => Sighting): SeenRow[] {
    if (shown.name !== this.#named) {
      this.#named = shown.name;
      this.#namedAt = now;
    }
    const looks = rows.map(appearanceOf);
    const swapping = now - this.#namedAt < SWAP_MS && looks.every((look) => this.#last.has(look));
    const before = this.#sightings;
    this.#sightings = new Map();
    const seen = rows.map((row, index): SeenRow => {
      const look = looks[index] ?? '';
      const listing = this.#listingOf(row, look, (swapping && this.#last.get(look)) || shown, !swapping);
      const sighting = before.get(look) ?? read(row);
      this.#sightings.set(look, sighting);
      return { sighting, listing };
    });
    this.#last = new Map(seen.map(({ listing }, index) => [looks[index] ?? '', listing]));
    return seen;
  }

  #listingOf(row: Element, appearance: string, listing: Listing, sure: boolean): Listing {
    const first = this.#first.get(row);
    if (first?.appearance === appearance) return first.listing;
    if (sure) this.#first.set(row, { appearance, listing });
    return listing;
  }
}

/** What of a list is on the page now: the visible rows. */
export function readRows(
  page: Document,
  list: ListDescription,
  system: SystemDescription,
  shown: Listing,
  memory: ListMemory,
  host: string,
): SeenRow[] {
  const { fields, dueLabel, marks } = list;
  const rows = [...page.querySelectorAll(list.rows)].filter(isVisible);
  const seen = memory.place(rows, shown, performance.now(), (element) =>
    readSighting({ element, fields, dueLabel, marks, system, host, directions: [] }),
  );
  if (!rows.some((row) => readSecrecy(row, fields) !== 'absent')) return seen;
  // A level that the other rows show and this one does not is a described field that cannot be read.
  return seen.map((row) =>
    row.sighting.secrecy === 'absent' ? { ...row, sighting: { ...row.sighting, secrecy: 'missing' } } : row,
  );
}
