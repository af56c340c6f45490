import type { BackgroundMessage, ListedAs } from '../messages';
import type { SystemDescription } from './description';
import { addressOf } from './frames';
import { readListing } from './list-name';
import { areasOf, ListMemory, readRows, type SeenRow, SWAP_MS } from './rows';
import { keysOf, mayLeave } from './seen';
import type { Teller } from './told';

/** A message holds so many documents at most: a list of thousands is told in several. */
const IN_ONE_MESSAGE = 500;

const shares = (some: readonly string[], others: readonly string[]) => some.some((key) => others.includes(key));

/** Of several rows of one document, the one in which it waits for the officer. */
const waitsFirst = (rows: readonly SeenRow[]): SeenRow | undefined =>
  rows.find(({ listing, sighting }) => listing.waiting && sighting.document.role !== 'information') ?? rows[0];

/** Reads the lists of one frame. */
export class ListReader {
  #rows: SeenRow[] = [];
  #shown: string | null = null;
  /** By the list's rows, then by what holds them. */
  readonly #memories = new Map<string, WeakMap<Node, ListMemory>>();

  constructor(
    private readonly page: Document,
    private readonly teller: Teller,
    private readonly readAfter: (ms: number) => void,
  ) {}

  read(system: SystemDescription | null): void {
    this.#rows = [];
    if (!system) return;
    const { host, pathname } = addressOf(this.page);
    const shown = readListing(this.page, system);
    if (shown.name !== this.#shown) this.readAfter(SWAP_MS);
    this.#shown = shown.name;
    for (const list of system.lists) {
      const rows = areasOf(this.page, list, system, shown).flatMap((area) =>
        readRows(area, list, system, this.#memory(list.rows, area.owner), host),
      );
      this.#rows.push(...rows);
      this.#withhold(list.rows, rows);
      this.#tell(rows, system.id, pathname);
    }
  }

  /** In which list of this frame a document stands. Its own keys count before those that several may share. */
  answer(asked: Extract<BackgroundMessage, { type: 'listing-of' }>): ListedAs | undefined {
    const { keys: asking, screenKeys } = asked;
    const own = this.#rows.filter(({ sighting }) => shares(keysOf(sighting), asking));
    const found = own.length ? own : this.#rows.filter(({ sighting }) => shares(sighting.screenKeys, screenKeys));
    const row = waitsFirst(found);
    if (!row) return undefined;
    const withheld = found.find(({ sighting }) => !mayLeave(sighting))?.sighting.secrecy;
    const { secrecy, document } = row.sighting;
    const keys = keysOf(row.sighting);
    const said = withheld || !keys.length ? null : { ...document, keys };
    const known = { listing: row.listing, role: document.role, keys, document: said };
    if (found.every(({ sighting }) => shares(keysOf(sighting), known.keys)))
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

  #withhold(place: string, rows: readonly SeenRow[]): void {
    const sightings = rows.map(({ sighting }) => sighting);
    this.teller.withhold(
      'list',
      place,
      sightings.filter((sighting) => !mayLeave(sighting)),
      rows.length > 0,
    );
  }

  #tell(rows: readonly SeenRow[], system: string, path: string): void {
    const met = new Map<string, number>();
    const news = rows.flatMap(({ listing, sighting }) => {
      const keys = keysOf(sighting);
      const [key] = keys;
      if (key === undefined || !listing.waiting || !mayLeave(sighting) || sighting.document.role === 'information')
        return [];
      const nth = (met.get(key) ?? 0) + 1;
      met.set(key, nth);
      const document = { ...sighting.document, keys };
      return [{ slot: `listed ${nth} ${key}`, said: JSON.stringify([listing, document]), listing, document }];
    });
    const fresh = this.teller.fresh(news);
    for (const name of new Set(fresh.map(({ listing }) => listing.name))) {
      const group = fresh.filter(({ listing }) => listing.name === name);
      for (let at = 0; at < group.length; at += IN_ONE_MESSAGE) {
        const part = group.slice(at, at + IN_ONE_MESSAGE);
        const documents = part.map(({ document }) => document);
        void this.teller.say(part, { type: 'listed', system, path, listing: { name, waiting: true }, documents });
      }
    }
  }
}
