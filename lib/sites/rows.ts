import type { Listing, SeenSecrecy } from '../documents';
import type { ListDescription, ListKind, SystemDescription } from './description';
import { readPlacedDirections } from './directions';
import { Columns } from './fields';
import { isVisible } from './frames';
import { listingAs, listingOf } from './list-name';
import { Looks } from './looks';
import { readSecrecy, readSighting, type Sighting } from './seen';
import { GaveUp, type Sliced } from './slices';

/** A row of a list on the screen. */
export interface SeenRow {
  sighting: Sighting;
  /** The list in which the row stands. */
  listing: Listing;
}

/** A slow server's next list comes at the latest this long after the menu has marked it. */
export const SWAP_MS = 10_000;

/** No list of an office shows more at once. */
const MOST_ROWS = 20_000;

const sameListing = (one: Listing, other: Listing): boolean =>
  one.name === other.name && one.waiting === other.waiting && one.information === other.information;

/** What is kept of a reading of a list: none of its rows themselves, which a page that redraws itself throws away. */
interface Remembered {
  /** The list's name on the screen, and since when it stands there. */
  name: string | null;
  namedAt: number;
  looks: readonly string[];
  seen: readonly SeenRow[];
}

/** What one reading of a list has found. */
interface Placed extends Remembered {
  elements: readonly Element[];
  /** False while it is open to which list the rows belong. */
  sure: boolean;
}

const NOTHING: Remembered = { name: null, namedAt: Number.NEGATIVE_INFINITY, looks: [], seen: [] };

/**
 * Tells rows of the list that is shown from those of the list before it: a menu marks the next list at once, and its
 * rows come later. Until then the old rows, also when they are drawn again, must not count as rows of the next list.
 * What was read of a row is known again by what it looks like: a list redrawn every few seconds costs a comparison.
 */
export class ListMemory {
  /** The list in which a row was first seen looking like this. */
  readonly #first = new WeakMap<Element, { look: string; listing: Listing }>();
  /** What stood on the screen at the last whole reading. */
  #last: Remembered = NOTHING;

  /** The list of each row, and what was read of it, by `read` where it was not read before. Nothing is kept yet. */
  *place(
    rows: readonly Element[],
    shown: Listing,
    now: number,
    read: (row: Element) => Sighting,
    lookOf: (row: Element) => string,
  ): Sliced<Placed> {
    const last = this.#last;
    const looks: string[] = [];
    for (const row of rows) {
      const look = lookOf(row);
      const before = last.looks[looks.length];
      looks.push(before === look ? before : look);
      yield;
    }
    const namedAt = shown.name === last.name ? last.namedAt : now;
    const known = looks.every((look, index) => look === last.looks[index]) ? null : yield* this.#byLook();
    const swapping = now - namedAt < SWAP_MS && (!known || looks.every((look) => known.has(look)));
    const seen: SeenRow[] = [];
    for (const [index, row] of rows.entries()) {
      let look = looks[index] ?? '';
      let before = known ? known.get(look) : last.seen[index];
      if (!before) {
        // It may have changed since it was looked at.
        look = looks[index] = lookOf(row);
        before = known?.get(look);
      }
      const first = this.#first.get(row);
      const listing = first?.look === look ? first.listing : swapping && before ? before.listing : shown;
      if (before && sameListing(before.listing, listing)) {
        seen.push(before);
        continue;
      }
      seen.push({ sighting: before?.sighting ?? read(row), listing });
      yield;
    }
    return { name: shown.name, namedAt, elements: rows, looks, seen, sure: !swapping };
  }

  /** Keeps what a reading has found that came to its end. */
  keep(placed: Placed): void {
    const { elements, sure, ...last } = placed;
    const { looks, seen } = last;
    this.#last = last;
    if (!sure) return;
    for (const [index, row] of elements.entries()) {
      const look = looks[index] ?? '';
      const listing = seen[index]?.listing;
      if (listing && this.#first.get(row)?.look !== look) this.#first.set(row, { look, listing });
    }
  }

  *#byLook(): Sliced<Map<string, SeenRow>> {
    const known = new Map<string, SeenRow>();
    for (const [index, row] of this.#last.seen.entries()) {
      known.set(this.#last.looks[index] ?? '', row);
      yield;
    }
    return known;
  }
}

/** How the rows of a list are read. */
interface RowReader {
  /** What a row looks like, with what stands over it: rows that look the same read the same. */
  look(row: Element): string;
  read(row: Element): Sighting;
  /** The level alone, which is asked of every row before it is known that they show one. */
  level(row: Element): SeenSecrecy;
}

/** Rows that stand together, how they are read, and the list in which they stand. */
export interface Area extends RowReader {
  /** Names the list among those of the system. */
  place: string;
  owner: Node;
  rows: readonly Element[];
  shown: Listing;
  /** What the list's documents are, whatever its name says. */
  kind: ListKind | null;
}

function describedReader(list: ListDescription, system: SystemDescription, host: string): RowReader {
  const { fields, dueLabel, marks = null } = list;
  const columns = list.columns ? new Columns(list.columns) : null;
  const looks = new Looks(list, columns);
  return {
    look: (row) => looks.of(row),
    level: (row) => readSecrecy(row, fields, columns),
    read(element) {
      const directions = readPlacedDirections(element, list.directions ?? [], columns);
      return readSighting({ element, fields, columns, dueLabel, marks, system, host, directions });
    },
  };
}

/** The visible rows of a list, apart where it stands several times on a page, each time with a name of its own. */
export function* areasOf(
  page: Document,
  list: ListDescription,
  system: SystemDescription,
  shown: Listing,
  host: string,
): Sliced<Area[]> {
  const all = page.querySelectorAll(list.rows);
  if (all.length > MOST_ROWS) throw new GaveUp('too-large');
  const { name } = list;
  const owned = new Map<Node, Element[]>(name ? [] : [[page, []]]);
  for (const row of all) {
    if (isVisible(row)) {
      const owner = (name && row.closest(name.around)) ?? page;
      const rows = owned.get(owner) ?? [];
      owned.set(owner, rows);
      rows.push(row);
    }
    yield;
  }
  return [...owned].map(([owner, rows]) => {
    const heading = name && owner instanceof Element ? owner.querySelector(name.select) : null;
    const listing = (heading && listingOf(heading, system)) ?? shown;
    const reader = describedReader(list, system, host);
    return { ...reader, place: list.rows, owner, rows, shown: listing, kind: list.kind ?? null };
  });
}

/** The rows of an area, and how to keep that they were read. */
interface ReadRows {
  rows: readonly SeenRow[];
  keep(): void;
}

/** What of a list is on the page now. */
export function* readRows(area: Area, memory: ListMemory): Sliced<ReadRows> {
  const { rows, shown, kind } = area;
  const reading = (row: Element) => area.read(row);
  const placed = yield* memory.place(rows, shown, performance.now(), reading, (row) => area.look(row));
  let levels = false;
  for (const row of rows) {
    levels = area.level(row) !== 'absent';
    if (levels) break;
    yield;
  }
  const seen = placed.seen.map((row) => {
    const { sighting, listing } = row;
    const status = sighting.status ?? 'waiting';
    const own = kind ?? kindOf(listing);
    return asSeen(row, status === 'waiting' ? own : status, levels && sighting.secrecy === 'absent');
  });
  return { rows: seen, keep: () => memory.keep(placed) };
}

/** A row, always the same for the same: what was said of it is known again by it. */
const made = new WeakMap<SeenRow, SeenRow[]>();

/** What the list of a row is to the officer. */
const kindOf = ({ waiting, information }: Listing): ListKind =>
  waiting ? 'waiting' : information ? 'information' : 'finished';

const KINDS: readonly ListKind[] = ['waiting', 'information', 'finished', 'outgoing'];

/**
 * A row as its list, its own state and the other rows make it.
 * @param missing a level that the other rows show and this one does not is a described field that cannot be read
 */
function asSeen(row: SeenRow, kind: ListKind, missing: boolean): SeenRow {
  const listing = listingAs(row.listing.name, kind);
  if (sameListing(row.listing, listing) && !missing) return row;
  const known = made.get(row) ?? [];
  made.set(row, known);
  const which = KINDS.indexOf(kind) * 2 + (missing ? 1 : 0);
  known[which] ??= { listing, sighting: missing ? { ...row.sighting, secrecy: 'missing' } : row.sighting };
  return known[which];
}
