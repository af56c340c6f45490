import { bounded } from '../documents';
import type { BackgroundMessage, ListedAs } from '../messages';
import { areasOn } from './areas';
import type { SystemDescription } from './description';
import { addressOf } from './frames';
import { type DocumentTable, findTables, isCommon } from './generic';
import { readListing } from './list-name';
import { ListMemory, readRows, type SeenRow, SWAP_MS } from './rows';
import { allKeysOf, mayLeave } from './seen';
import { atOnce, type Sliced } from './slices';
import type { Teller } from './told';

/** A message holds so many documents at most: to write a list of thousands into one would hold the page's thread. */
const IN_ONE_MESSAGE = 200;

const shares = (some: readonly string[], others: readonly string[]) => some.some((key) => others.includes(key));

/** Of several rows of one document, the one in which it waits for the officer. */
const waitsFirst = (rows: readonly SeenRow[]): SeenRow | undefined =>
  rows.find(({ listing, sighting }) => listing.waiting && sighting.document.role !== 'information') ?? rows[0];

const same = (some: readonly SeenRow[], others: readonly SeenRow[] | undefined): boolean =>
  some.length === others?.length && some.every((row, index) => row === others[index]);

/** Whether a row's document waits for the officer and may leave the page. */
function isWanted({ listing, sighting }: SeenRow, information: boolean): boolean {
  const waits = information
    ? listing.waiting || listing.information === true
    : listing.waiting && sighting.document.role !== 'information';
  return waits && mayLeave(sighting);
}

/** Whether a row states a deadline of a document that nothing names: it cannot be taken up, and that is said. */
export const isUnnamed = (row: SeenRow, information = false): boolean =>
  row.sighting.document.due !== null && !allKeysOf(row.sighting).length && isWanted(row, information);

/**
 * What a row says of a document that waits for the officer and may leave the page; null when it is none.
 * @param information what was received for information is wanted too
 */
export function newsOf(row: SeenRow, information = false) {
  const { listing, sighting } = row;
  const keys = allKeysOf(sighting);
  const [key] = keys;
  if (key === undefined || !isWanted(row, information)) return null;
  const document = bounded({ ...sighting.document, keys });
  return { key, said: JSON.stringify([listing, document]), listing, document };
}

/** Reads the lists of one frame. */
export class ListReader {
  #found: ReadonlyMap<string, readonly SeenRow[]> = new Map();
  #shown: string | null = null;
  /** By the list's rows, then by what holds them. */
  readonly #memories = new Map<string, WeakMap<Node, ListMemory>>();
  /** The rows of each list of which everything was said, and how often saying had failed by then. */
  readonly #said = new Map<string, { rows: readonly SeenRow[]; failures: number }>();
  #news = new WeakMap<SeenRow, ReturnType<typeof newsOf>>();
  #information = false;

  constructor(
    private readonly page: Document,
    private readonly teller: Teller,
    private readonly readAfter: (ms: number) => void,
  ) {}

  /**
   * Gives the tables of official documents in which it looked, where labels say what they are.
   * @param changed whether the page has changed since the reading began: another list may be shown by now
   */
  *read(system: SystemDescription | null, changed: () => boolean): Sliced<readonly DocumentTable[]> {
    if (!system) {
      this.#found = new Map();
      return [];
    }
    const tables = isCommon(system) ? yield* findTables(this.page) : [];
    const { host, pathname } = addressOf(this.page);
    const shown = yield* readListing(this.page, system);
    const found = [];
    for (const [place, areas] of yield* areasOn(this.page, system, shown, host, tables)) {
      const kept = [];
      for (const area of areas) kept.push(yield* readRows(area, this.#memory(place, area.owner)));
      found.push({ place, rows: kept.flatMap(({ rows }) => rows), kept });
    }
    if (changed() && atOnce(readListing(this.page, system)).name !== shown.name) {
      this.readAfter(0);
      return tables;
    }
    if (shown.name !== this.#shown) this.readAfter(SWAP_MS);
    this.#shown = shown.name;
    this.#found = new Map(found.map(({ place, rows }) => [place, rows]));
    for (const { kept } of found) for (const { keep } of kept) keep();
    for (const { place, rows } of found) yield* this.#say(place, rows, system.id, pathname);
    return tables;
  }

  /** All rows at the last reading. */
  get rows(): readonly SeenRow[] {
    return [...this.#found.values()].flat();
  }

  /** The rows of each list at the last reading. */
  get found(): ReadonlyMap<string, readonly SeenRow[]> {
    return this.#found;
  }

  /** Lists are read otherwise from now on: what was read of their rows before does not count. */
  forget(): void {
    this.#memories.clear();
    this.#said.clear();
    this.#news = new WeakMap();
  }

  /** Whether documents that were received for information are told of; false when that is so already. */
  includeInformation(include: boolean): boolean {
    const changed = include !== this.#information;
    this.#information = include;
    return changed;
  }

  /** In which list of this frame a document stands. Its own keys count before those that several may share. */
  answer(asked: Extract<BackgroundMessage, { type: 'listing-of' }>): ListedAs | undefined {
    const { keys: asking, screenKeys } = asked;
    const { rows } = this;
    const own = rows.filter(({ sighting }) => shares(allKeysOf(sighting), asking));
    const found = own.length ? own : rows.filter(({ sighting }) => shares(sighting.screenKeys, screenKeys));
    const row = waitsFirst(found);
    if (!row) return undefined;
    const withheld = found.find(({ sighting }) => !mayLeave(sighting))?.sighting.secrecy;
    const { secrecy, document } = row.sighting;
    const keys = allKeysOf(row.sighting);
    const said = withheld || !keys.length ? null : { ...document, keys };
    const known = { listing: row.listing, role: document.role, keys, document: said };
    if (found.every(({ sighting }) => shares(allKeysOf(sighting), known.keys)))
      return { secrecy: withheld ?? secrecy, ...known };
    // Several documents of one number and day: none is taken for the opened one, whose own level must then be in words.
    return { secrecy: withheld ? 'missing' : 'absent', listing: null, role: 'unknown', keys: [], document: null };
  }

  #memory(list: string, owner: Node): ListMemory {
    const owners = this.#memories.get(list) ?? new WeakMap<Node, ListMemory>();
    this.#memories.set(list, owners);
    const memory = owners.get(owner) ?? new ListMemory();
    owners.set(owner, memory);
    return memory;
  }

  /** Says what is not to be kept, then what waits. A list that was redrawn without a change is not gone over again. */
  *#say(place: string, rows: readonly SeenRow[], system: string, path: string): Sliced<void> {
    const { failures } = this.teller;
    const before = this.#said.get(place);
    if (same(rows, before?.rows) && before?.failures === failures) return;
    const sightings = rows.map(({ sighting }) => sighting);
    const withheld = sightings.filter((sighting) => !mayLeave(sighting));
    const [first] = rows;
    const name = first ? first.listing.name : this.#shown;
    const unnamed = rows.filter((row) => isUnnamed(row, this.#information)).length;
    const list = `${place} ${name ?? ''}`;
    this.teller.withhold('list', place, withheld, { list, rows: sightings, unnamed });
    yield;
    yield* this.#tell(rows, system, path);
    this.#said.set(place, { rows, failures });
  }

  *#tell(rows: readonly SeenRow[], system: string, path: string): Sliced<void> {
    const met = new Map<string, number>();
    const fresh = [];
    for (const row of rows) {
      const news = this.#newsOf(row);
      if (news) {
        const nth = (met.get(news.key) ?? 0) + 1;
        met.set(news.key, nth);
        fresh.push(...this.teller.fresh([{ ...news, slot: `listed ${nth} ${news.key}` }]));
      }
      yield;
    }
    const lists = new Map(fresh.map(({ listing }) => [JSON.stringify(listing), listing] as const));
    for (const [list, listing] of lists) {
      const group = fresh.filter((each) => JSON.stringify(each.listing) === list);
      for (let at = 0; at < group.length; at += IN_ONE_MESSAGE) {
        const part = group.slice(at, at + IN_ONE_MESSAGE);
        const documents = part.map(({ document }) => document);
        void this.teller.say(part, { type: 'listed', system, path, listing, documents });
        yield;
      }
    }
  }

  #newsOf(row: SeenRow): ReturnType<typeof newsOf> {
    const known = this.#news.get(row);
    if (known !== undefined) return known;
    const news = newsOf(row, this.#information);
    this.#news.set(row, news);
    return news;
  }
}
