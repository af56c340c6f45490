import type { Listing } from '../documents';
import type { ListDescription, SystemDescription } from './description';
import { readPlacedDirections } from './directions';
import { Columns } from './fields';
import { isVisible } from './frames';
import { listingOf } from './list-name';
import { readSecrecy, readSighting, type Sighting } from './seen';

/** A row of a list on the screen. */
export interface SeenRow {
  sighting: Sighting;
  /** The list in which the row stands. */
  listing: Listing;
}

/** A slow server's next list comes at the latest this long after the menu has marked it. */
export const SWAP_MS = 10_000;

/** What a row looks like, below which headers: rows that look the same read the same. */
const appearanceOf = (row: Element, columns: Columns | null): string => {
  const attributes = [...row.attributes].map(({ name, value }) => `${name}=${value}`).join('\u0001');
  return `${attributes}\u0002${row.textContent}\u0002${columns?.signature(row) ?? ''}`;
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
  place(
    rows: readonly Element[],
    shown: Listing,
    now: number,
    read: (row: Element) => Sighting,
    columns: Columns | null = null,
  ): SeenRow[] {
    if (shown.name !== this.#named) {
      this.#named = shown.name;
      this.#namedAt = now;
    }
    const looks = rows.map((row) => appearanceOf(row, columns));
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

/** Rows that stand together, and the list in which they do. */
export interface Area {
  owner: Node;
  rows: readonly Element[];
  shown: Listing;
}

/** The visible rows of a list, apart where it stands several times on a page, each time with a name of its own. */
export function areasOf(page: Document, list: ListDescription, system: SystemDescription, shown: Listing): Area[] {
  const rows = [...page.querySelectorAll(list.rows)].filter(isVisible);
  const { name } = list;
  if (!name) return [{ owner: page, rows, shown }];
  return [...new Set(rows.map((row) => row.closest(name.around) ?? page))].map((owner) => {
    const heading = owner.querySelector(name.select);
    return {
      owner,
      rows: rows.filter((row) => (row.closest(name.around) ?? page) === owner),
      shown: (heading && listingOf(heading, system)) ?? shown,
    };
  });
}

/** What of a list is on the page now. */
export function readRows(
  { rows, shown }: Area,
  list: ListDescription,
  system: SystemDescription,
  memory: ListMemory,
  host: string,
): SeenRow[] {
  const { fields, dueLabel, marks = null, kind } = list;
  const columns = list.columns ? new Columns(list.columns) : null;
  const read = (element: Element) => {
    const directions = readPlacedDirections(element, list.directions ?? [], columns);
    return readSighting({ element, fields, columns, dueLabel, marks, system, host, directions });
  };
  const seen = memory.place(rows, shown, performance.now(), read, columns).map(({ sighting, listing }) => {
    const waits = (kind ? kind === 'waiting' : listing.waiting) && (sighting.status ?? 'waiting') === 'waiting';
    return { sighting, listing: { ...listing, waiting: waits } };
  });
  if (!rows.some((row) => readSecrecy(row, fields, columns) !== 'absent')) return seen;
  // A level that the other rows show and this one does not is a described field that cannot be read.
  return seen.map((row) =>
    row.sighting.secrecy === 'absent' ? { ...row, sighting: { ...row.sighting, secrecy: 'missing' } } : row,
  );
}
