import { boundedFiles, type SeenDocument, strictestSecrecy } from '../documents';
import type { BackgroundMessage, FileAddress, Found, OwnerAnswer, ReaderMessage } from '../messages';
import type { SystemDescription } from './description';
import { readDetails, type SeenDetail } from './detail';
import { addressOf } from './frames';
import { commonDetails, type DocumentTable, isCommon } from './generic';
import { isOnce } from './once';
import { identityOf, Opened } from './opened';
import type { PostForms } from './post-forms';
import { allKeysOf, mayLeave } from './seen';
import { atOnce, type Sliced } from './slices';
import type { Teller } from './told';

/** An answer that did not come is asked for again after this time. */
const ASK_AGAIN_MS = 2_000;
/** What must be read in one turn is given up after this time: no page of an office shows a document so large. */
const AT_ONCE_MS = 250;
/** A click, or a page that goes away, waits no longer than this for a look at the page, where it was read before. */
const LOOK_MS = 40;
/** A page that goes away is never read again: on a slow computer that hangs just then, its only look takes long. */
const LAST_LOOK_MS = 1_000;

/** What is compared to know whether something has changed. A body is long, and compared as it stands. */
const looksOf = ({ body = '', ...rest }: { body?: string }): string => `${JSON.stringify(rest)}${body}`;

const slotOf = (document: SeenDocument): string => `opened ${document.keys[0]}`;

/** Reads the opened documents of one frame and decides of each whether it may leave the page. */
export class DetailReader {
  #opened: Opened[] = [];
  /** It was read as it is shown: what stood then stands for a look that takes too long. */
  #wasRead = false;

  /** @param decided is called when a document may be kept: what hangs on that is looked at */
  constructor(
    private readonly page: Document,
    private readonly teller: Teller,
    private readonly readAfter: (ms: number) => void,
    readonly forms: PostForms,
    private readonly decided: () => void,
  ) {}

  /** True for an address that must not be asked for again. */
  isOnce(url: string): boolean {
    return this.forms.made(url) || isOnce(url, this.page);
  }

  /** The documents that stand opened here. */
  get opened(): readonly Opened[] {
    return this.#opened;
  }

  /**
   * @param changed whether the page has changed since the reading began: then what was read may be of two documents
   * @param shown false where the page is hidden: nothing is known of it then
   * @param tables see `commonDetails`
   */
  *read(
    system: SystemDescription | null,
    changed: () => boolean,
    shown: boolean,
    tables?: readonly DocumentTable[],
  ): Sliced<void> {
    let details = yield* this.#details(system, tables);
    const before = this.#opened;
    // Where nothing stood before either, the next reading, which follows, is soon enough.
    if (changed() && details.length + before.length) details = atOnce(this.#details(system), AT_ONCE_MS);
    this.#wasRead = shown;
    this.#stand(details);
    if (!details.length) {
      this.#left(before, 'it');
      this.teller.withhold('detail', 'detail', []);
    }
    if (system) for (const opened of this.#opened) void this.#decide(opened, system);
  }

  /**
   * Looks at what stands opened now; nothing is decided by it.
   * @returns whether it was said that what stood here is gone
   */
  look(system: SystemDescription | null): boolean {
    const before = this.#opened;
    this.#see(system, this.#wasRead ? LOOK_MS : AT_ONCE_MS);
    return this.#opened.length === 0 && this.#left(before, 'it');
  }

  /** False when it took too long or failed, as a reading will tell: what stood at the last one stands for it. */
  #see(system: SystemDescription | null, mostMs: number): boolean {
    try {
      this.#stand(atOnce(this.#details(system), mostMs));
      return true;
    } catch {
      return false;
    }
  }

  #stand(details: readonly SeenDetail[]): void {
    const now = performance.now();
    const before = this.#opened;
    this.#opened = details.map((detail, index) => {
      const looks = looksOf(detail);
      return before.find((opened) => opened.looks === looks) ?? new Opened(detail, looks, before[index], now);
    });
    this.#closed(before);
  }

  /** What stands opened no more is said again when it is opened again: the officer may have removed it meanwhile. */
  #closed(before: readonly Opened[]): void {
    const standing = new Set(this.#opened.map(({ detail }) => identityOf(detail)));
    for (const { owner, detail } of before)
      if (owner && !owner.withheld && !standing.has(identityOf(detail))) this.teller.forget(slotOf(owner.document));
  }

  /** Everything is read and said as if it were opened now. */
  forget(): void {
    this.#opened = [];
  }

  /**
   * The page goes away, perhaps to make room for a file of what it shows; false when it shows nothing that has one.
   * @param acted somebody has done something here: it is no page that only leads on to a file
   * @param isRead nothing has changed since it was read
   */
  leave(system: SystemDescription | null, acted: boolean | undefined, isRead: boolean | undefined): boolean {
    const before = this.#opened;
    const isKnown = this.#wasRead && isRead;
    // What nobody described is recognised by a reading alone.
    const isSeen = (this.#wasRead || system || !acted) && this.#see(system, isKnown ? LOOK_MS : LAST_LOOK_MS);
    if (this.#opened.length) return this.#left(this.#opened, 'page');
    // It may have shown a document that nobody has seen.
    return isSeen || isKnown ? this.#left(before, 'it') : this.#sayLeft([], [], 'later');
  }

  #details(system: SystemDescription | null, tables?: readonly DocumentTable[]): Sliced<SeenDetail[]> {
    const { host } = addressOf(this.page);
    return system && isCommon(system)
      ? commonDetails(this.page, system, host, tables)
      : readDetails(this.page, system, host);
  }

  /** Whose a shown file is: the document's that shows this very address, or any that stands opened here. */
  answer(message: Extract<BackgroundMessage, { type: 'owner-of' | 'owner-here' }>): OwnerAnswer | undefined {
    const now = performance.now();
    const { url } = message;
    const once = () => this.isOnce(url);
    if (message.type === 'owner-of')
      return this.#opened.find((opened) => opened.shows(url, this.page))?.ownerOf(url, once());
    const answers = this.#opened.filter((opened) => opened.counts(now)).map((opened) => opened.ownerOf(url, once()));
    const ordinary = (answer: OwnerAnswer) => answer !== 'later' && !answer.withheld;
    return answers.find((answer) => ordinary(answer) === (message.of === 'ordinary'));
  }

  /** Where a file of an opened document stands, unless its address works only once. */
  addressOf({ keys, from }: Extract<BackgroundMessage, { type: 'address-of' }>): FileAddress | undefined {
    const opened = this.#opened.filter((each) => each.isKept(keys));
    const address = opened.map((each) => each.addressOf(from, this.page)).find(Boolean);
    return address && !this.isOnce(address) ? { address } : undefined;
  }

  /**
   * Says of the one document that stood here what is needed to know whose a file is that is shown next. One that goes
   * while its page stays is said only while it is not decided: files beside it were its own before.
   * @returns whether it was said
   */
  #left(opened: readonly Opened[], gone: 'it' | 'page'): boolean {
    const [only, other] = opened;
    if (!only || other || only.owner?.withheld || (only.owner && gone === 'it')) return false;
    const { detail } = only;
    if (!only.owner && !mayLeave(detail)) {
      this.teller.withhold('detail', 'detail', [detail]);
      return false;
    }
    const keys = only.owner?.document.keys ?? allKeysOf(detail);
    return keys.length > 0 && this.#sayLeft(keys, detail.screenKeys, only.owner ?? 'later');
  }

  #sayLeft(keys: string[], screenKeys: string[], owner: OwnerAnswer): true {
    void this.teller.tell({ type: 'left', keys, screenKeys, owner }).catch(() => null);
    return true;
  }

  async #decide(opened: Opened, system: SystemDescription): Promise<void> {
    if (opened.owner || opened.asked) return;
    const wait = opened.waitMs(performance.now());
    if (wait > 0) return this.readAfter(wait);
    const { detail } = opened;
    opened.asked = true;
    const question: ReaderMessage = { type: 'find-listing', keys: allKeysOf(detail), screenKeys: detail.screenKeys };
    const found = (await this.teller.tell(question).catch(() => null)) as Found | null | undefined;
    opened.asked = false;
    // It has changed meanwhile, or nobody answered.
    if (!this.#opened.includes(opened)) return;
    if (!found) return this.readAfter(ASK_AGAIN_MS);
    const level = strictestSecrecy(detail.secrecy, found.listed?.secrecy ?? 'absent');
    opened.decide(level, found.listed);
    if (level !== 'ordinary') {
      // Its row, which may say no level, has keys of its own.
      const keys = [...allKeysOf(detail), ...(found.listed?.keys ?? [])];
      const document = { ...detail.document, keys };
      return this.teller.withhold('detail', 'detail', [{ ...detail, document, secrecy: level }]);
    }
    this.#tell(opened, system.id);
    this.decided();
  }

  #tell({ owner, detail }: Opened, system: string): void {
    if (!owner || owner.withheld) return;
    const { document, listing } = owner;
    const files = boundedFiles(
      detail.files.flatMap(({ name, address }) => (address?.startsWith('http') ? [{ name, url: address }] : [])),
    );
    const path = addressOf(this.page).pathname;
    const body = detail.body === undefined ? {} : { body: detail.body };
    const said = { listing, document, files, ...body };
    const news = [{ slot: slotOf(document), said: looksOf(said) }];
    if (this.teller.fresh(news).length) void this.teller.say(news, { type: 'opened', system, path, ...said });
  }
}
