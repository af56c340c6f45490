import type { BackgroundMessage, FileOwner, ListedAs, ReaderMessage } from '../messages';
import type { SystemDescription } from './description';
import { readDetail, type SeenDetail } from './detail';
import { readListing } from './list-name';
import { recognise } from './recognise';
import { RowMemory, readRows, type SeenRow } from './rows';
import type { Sighting } from './seen';
import { watchPage } from './watch';

/** How a reader speaks to the background. It never speaks to the page or to the system. */
export type Tell = (message: ReaderMessage) => Promise<unknown>;

const shares = (some: readonly string[], others: readonly string[]) => some.some((key) => others.includes(key));

const mayLeave = ({ secrecy }: Sighting): boolean => secrecy === 'ordinary' || secrecy === 'absent';

/** Reads one frame of a page, again after each change, and tells only what is new. */
export class PageReader {
  #rows: SeenRow[] = [];
  #detail: SeenDetail | null = null;
  /** Whether the opened document may leave the page; undecided until the lists on the screen were asked. */
  #owner: FileOwner | null = null;
  #told = new Map<string, string>();
  readonly #memory = new RowMemory();

  constructor(
    private readonly page: Document,
    private readonly tell: Tell,
  ) {}

  start(signal: AbortSignal): void {
    watchPage(this.page, () => void this.#read(), signal);
  }

  /** Answers the background's questions; undefined when this frame has nothing to say, so that others may. */
  answer(message: BackgroundMessage): ListedAs | FileOwner | undefined {
    if (message.type === 'listing-of') return this.#listingOf(message.keys);
    if (message.type === 'owner-of') return this.#ownerOf(message.url, message.exact);
    return undefined;
  }

  async #read(): Promise<void> {
    const system = recognise(this.page);
    if (!system) return;
    this.#readLists(system);
    await this.#readDetail(system);
  }

  #readLists(system: SystemDescription): void {
    const { pathname } = this.page.location;
    const shown = readListing(this.page, system);
    this.#rows = [];
    for (const list of system.lists) {
      const outgoing = list.direction === 'outgoing';
      const listing = outgoing ? { ...shown, waiting: false } : shown;
      const rows = readRows(this.page, list, system, listing, this.#memory);
      this.#rows.push(...rows);
      const sightings = rows.map(({ sighting }) => sighting);
      this.#withhold(
        'list',
        list.rows,
        sightings.filter((sighting) => !mayLeave(sighting)),
      );
      const waiting = rows.filter((row) => row.listing.waiting && mayLeave(row.sighting));
      const documents = waiting.flatMap(({ sighting: { document } }) =>
        document && document.role !== 'information' ? [document] : [],
      );
      const [first] = waiting;
      if (first && documents.length)
        this.#tellNews('listed', {
          type: 'listed',
          system: system.id,
          path: pathname,
          listing: first.listing,
          documents,
        });
    }
  }

  async #readDetail(system: SystemDescription): Promise<void> {
    const { host, pathname } = this.page.location;
    const detail = readDetail(this.page, system, host);
    if (!detail?.document) {
      this.#detail = null;
      this.#owner = null;
      return;
    }
    this.#detail = detail;
    const listed = (await this.tell({ type: 'find-listing', keys: detail.screenKeys })) as ListedAs | null;
    if (this.#detail !== detail) return;
    const { document } = detail;
    const levels = [detail.secrecy, listed?.secrecy ?? 'absent'];
    const strictest = levels.includes('secret') ? 'secret' : levels.includes('unknown') ? 'unknown' : 'ordinary';
    if (strictest !== 'ordinary') {
      this.#owner = { withheld: true };
      this.#withhold('detail', 'detail', [{ ...detail, secrecy: strictest }]);
      return;
    }
    const keys = [...new Set([...document.keys, ...(listed?.keys ?? [])])];
    const role = document.role === 'unknown' ? (listed?.role ?? 'unknown') : document.role;
    const seen = { ...document, keys, role };
    const listing = listed?.listing ?? null;
    this.#owner = { withheld: false, name: '', document: seen, listing };
    this.#tellNews('opened', { type: 'opened', system: system.id, path: pathname, listing, document: seen });
  }

  #withhold(of: 'list' | 'detail', place: string, sightings: Sighting[]): void {
    const slot = `withheld ${place}`;
    const keys = [...new Set(sightings.flatMap(({ document }) => document?.keys ?? []))];
    const unknown = sightings.filter(({ secrecy }) => secrecy === 'unknown').length;
    if (keys.length || unknown || this.#told.has(slot)) this.#tellNews(slot, { type: 'withheld', of, keys, unknown });
  }

  /** Says something once, and again only when it has become something else. */
  #tellNews(slot: string, message: ReaderMessage): void {
    const said = JSON.stringify(message);
    if (this.#told.get(slot) === said) return;
    this.#told.set(slot, said);
    this.tell(message).catch(() => this.#told.delete(slot));
  }

  #listingOf(keys: string[]): ListedAs | undefined {
    const row = this.#rows.find(({ sighting }) => shares(sighting.screenKeys, keys));
    if (!row) return undefined;
    const { document, secrecy } = row.sighting;
    return { secrecy, listing: row.listing, role: document?.role ?? 'unknown', keys: document?.keys ?? [] };
  }

  #ownerOf(url: string, exact: boolean): FileOwner | undefined {
    if (!this.#detail || !this.#owner) return undefined;
    const frames = [...this.page.querySelectorAll<HTMLIFrameElement>('iframe[src], embed[src]')].map(({ src }) => src);
    const file = this.#detail.files.find(({ address }) => address === url);
    if (exact && !file && !frames.includes(url)) return undefined;
    const named = new URL(url).searchParams.get('file');
    const name = file?.name ?? named ?? decodeURIComponent(url.split('/').pop() ?? url);
    return this.#owner.withheld ? this.#owner : { ...this.#owner, name };
  }
}
