import type { FileTold, Handed, Told } from '../messages';
import type { SystemDescription } from './description';
import { fileOfLink, type SeenFile } from './detail';
import { addressOf, framePath } from './frames';
import { type Offer, offer } from './offer';
import { type Frame, framesIn, identityOf, isBlank, isUnseen, type Opened } from './opened';
import { fromCache, handOver, ownBytes } from './own-bytes';
import { keysOf, mayLeave } from './seen';
import { listen } from './shadowed';
import type { Tell } from './told';

const KEPT: Told = 'kept';
const ELSEWHERE: FileTold = 'elsewhere';

const MIDDLE = 1;

/** What a frame of another host shows is taken for a file only where its address says so, or the document links to it. */
const FILE = /\.(?:pdf|docx?|xlsx?|odt|ods|rtf|zip|txt)$/iu;

/** A frame that shows nothing may still be loading: it is looked at so often before it is told of (8 seconds). */
const BLANK_ASKS = 16;

/** Links to what fills a tab. */
const OF_TAB = 'a[target=_blank], a[target=_top]';

/** Files of an opened document as the officer opens them by their links, and those that other hosts show beside it. */
export class FileLinks {
  /** Files on hosts that are not allowed: when one is, they are offered again. */
  readonly #elsewhere = new Map<string, () => void>();
  /** What of a frame was told. */
  readonly #told = new WeakMap<Element, string>();
  /** How often a frame was loaded: with the next document it may show another file at the same address. */
  readonly #loads = new WeakMap<Element, number>();

  constructor(
    readonly page: Document,
    private readonly tell: Tell,
    private readonly standing: () => { system: SystemDescription | null; opened: readonly Opened[] },
    private readonly look: () => ReturnType<FileLinks['standing']>,
    private readonly once: (url: string) => boolean,
    readonly signal: AbortSignal,
  ) {
    const clicked = (event: MouseEvent) => {
      // What a script clicks, the officer did not open.
      if (event.isTrusted && event.target instanceof Element) this.#clicked(event.target, event);
    };
    listen(page, 'click', clicked, signal);
    const middle = (event: MouseEvent) => {
      if (event.button === MIDDLE) clicked(event);
    };
    listen(page, 'auxclick', middle, signal);
    // A frame that shows something else changes nothing on the page around it.
    const loaded = ({ target }: Event) => {
      if (!(target instanceof HTMLIFrameElement || target instanceof HTMLObjectElement)) return;
      this.#loads.set(target, (this.#loads.get(target) ?? 0) + 1);
      // It may be another document's, which is not read yet.
      if (this.standing().opened.length) this.look();
      this.read();
    };
    listen(page, 'load', loaded, signal);
  }

  /** More hosts were allowed. */
  offerAgain(): void {
    const waiting = [...this.#elsewhere.values()];
    this.#elsewhere.clear();
    for (const again of waiting) again();
  }

  /**
   * Hands over what the cache holds of a file of this page's host; null when that is nothing. What a frame itself goes
   * to Chromium keeps under a key that no page has; what a tab goes to, also a new one, it gives to its pages (measured).
   */
  async cached(url: string): Promise<Handed | null> {
    const view = this.page.defaultView;
    const links = this.page.querySelectorAll<HTMLAnchorElement>(OF_TAB);
    return view === view?.top || [...links].some(({ href }) => href === url)
      ? handOver(await fromCache(url), this.tell)
      : null;
  }

  /** Looks for files in frames where perhaps no reader stands, and in those of other hosts. */
  read(): void {
    const { opened } = this.standing();
    const own = opened.filter(({ owner }) => owner && !owner.withheld);
    if (!own.length) return;
    const { host } = addressOf(this.page);
    // The next document may show a frame before it is loaded once.
    const whose = own.map(({ detail }) => identityOf(detail));
    const isFile = (url: string) =>
      FILE.test(new URL(url).pathname) || own.some(({ detail }) => detail.files.some(({ address }) => address === url));
    for (const { url, frame } of framesIn(this.page)) {
      if (!url.startsWith('http') || !isFile(url)) continue;
      const isOther = new URL(url).host !== host;
      if (!(isOther || isUnseen(frame)) || !this.#isNew(frame, `${url} ${whose}`)) continue;
      if (isOther) {
        const ask = () => this.tell({ type: 'file', way: 'elsewhere', url });
        void offer({ ask, leave: ask }, this);
      } else this.#tellOfUnseen(url, frame);
    }
  }

  /** True once for what a frame shows, and again when it shows it anew. */
  #isNew(frame: Element, what: string): boolean {
    // It may be told of before it is loaded.
    const shown = `${this.#loads.get(frame) ?? 1} ${what}`;
    if (this.#told.get(frame) === shown) return false;
    this.#told.set(frame, shown);
    return true;
  }

  /** @param again offers it once more when more hosts are allowed */
  async #tellOf(url: string, again: () => void, ask: Offer['ask'], leave = ask): Promise<void> {
    if ((await offer({ ask, leave }, this)) === ELSEWHERE) this.#elsewhere.set(url, again);
  }

  #tellOfUnseen(url: string, frame: Frame): void {
    let patience = BLANK_ASKS;
    const ask = async () => {
      // Meanwhile it may show a page, whose own reader looks for files.
      if (!isUnseen(frame)) return KEPT;
      if (isBlank(frame) && patience-- > 0) return null;
      const path = frame.contentWindow ? framePath(frame.contentWindow) : null;
      return this.tell({ type: 'file', way: 'unseen', url, framePath: path });
    };
    void this.#tellOf(url, () => this.#tellOfUnseen(url, frame), ask);
  }

  #clicked(target: Element, event: MouseEvent): void {
    // The page may not have been read yet.
    const { system, opened } = this.look();
    const files = system ? opened.map((each) => ({ each, file: fileOfLink(target, each.detail, system.detail) })) : [];
    const found = files.find(({ file }) => file);
    const address = found?.file?.address;
    const leads = () => !event.defaultPrevented && target.closest('a')?.href === address;
    if (found && address) this.#offer(found.each, address, leads);
    else if (found?.file) this.#missed(found.each, found.file);
  }

  /** @param followed whether the browser goes to the address itself */
  #offer(opened: Opened, url: string, followed: () => boolean): void {
    const blob = url.startsWith('blob:') ? ownBytes(url, this.page) : null;
    const at = Date.now();
    const said = () => {
      const owner = opened.ownerOf(url, this.once(url));
      return { type: 'file', way: 'link', url, owner, at, followed: followed() } as const;
    };
    const ask = async () => {
      // The page's own listeners hear of the click after this one: they decide whether the browser follows the link.
      await new Promise((resolve) => setTimeout(resolve));
      // Secrecy before anything else: until the document is decided, its bytes stay here.
      const { owner } = opened;
      const bytes = owner && !owner.withheld ? await handOver(await blob, this.tell) : null;
      return this.tell({ ...said(), bytes });
    };
    const leave = () => this.tell({ ...said(), bytes: null, leaving: true });
    void this.#tellOf(url, () => this.#offer(opened, url, followed), ask, leave);
  }

  #missed(opened: Opened, { name }: SeenFile): void {
    const at = Date.now();
    const say = async (leaving: boolean) => {
      const { owner } = opened;
      if (owner?.withheld) return KEPT;
      if (owner) return this.tell({ type: 'file-missed', keys: owner.document.keys, name, at });
      const keys = leaving && mayLeave(opened.detail) ? keysOf(opened.detail) : [];
      return keys.length ? this.tell({ type: 'file-missed', keys, name: null, at }) : null;
    };
    void offer({ ask: () => say(false), leave: () => say(true) }, this);
  }
}
