import type { FileTold } from '../messages';
import type { SystemDescription } from './description';
import { fileOfLink, type SeenFile } from './detail';
import { addressOf } from './frames';
import { offer } from './offer';
import { framed, type Opened } from './opened';
import { ownBytes } from './own-bytes';
import type { Tell } from './told';

/** A file that a script of the page opens is shown within this time, or it was handed out in a way that nobody sees. */
const SHOWN_MS = 8_000;

const MIDDLE = 1;

/** What a frame of another host shows is taken for a file only where its address says so, or the document links to it. */
const FILE = /\.(?:pdf|docx?|xlsx?|odt|ods|rtf|zip|txt)$/iu;

/** Files of an opened document as the officer opens them by their links, and those that other hosts show beside it. */
export class FileLinks {
  /** Files on hosts that are not allowed: when one is, they are offered again. */
  readonly #elsewhere = new Map<string, () => void>();
  readonly #told = new Set<string>();

  constructor(
    private readonly page: Document,
    private readonly tell: Tell,
    private readonly standing: () => { system: SystemDescription | null; opened: readonly Opened[] },
    private readonly once: (url: string) => boolean,
    private readonly signal: AbortSignal,
  ) {
    const clicked = (event: MouseEvent) => {
      // What a script clicks, the officer did not open.
      if (event.isTrusted && event.target instanceof Element) this.#clicked(event.target);
    };
    page.addEventListener('click', clicked, { capture: true, signal });
    const middle = (event: MouseEvent) => {
      if (event.button === MIDDLE) clicked(event);
    };
    page.addEventListener('auxclick', middle, { capture: true, signal });
  }

  /** More hosts were allowed. */
  offerAgain(): void {
    const waiting = [...this.#elsewhere.values()];
    this.#elsewhere.clear();
    for (const again of waiting) again();
  }

  /** Looks for files in frames of other hosts, where perhaps no reader may stand. */
  read(): void {
    const { opened } = this.standing();
    const own = opened.filter(({ owner }) => owner && !owner.withheld);
    if (!own.length) return;
    const foreign = framed(this.page).filter(
      (url) => url.startsWith('http') && new URL(url).host !== addressOf(this.page).host,
    );
    for (const url of foreign) {
      const linked = own.some(({ detail }) => detail.files.some(({ address }) => address === url));
      if (this.#told.has(url) || !(linked || FILE.test(new URL(url).pathname))) continue;
      this.#told.add(url);
      void offer(() => this.tell({ type: 'file', way: 'elsewhere', url }), this.signal);
    }
  }

  #clicked(target: Element): void {
    const { system, opened } = this.standing();
    const files = system ? opened.map((each) => ({ each, file: fileOfLink(target, each.detail, system.detail) })) : [];
    const found = files.find(({ file }) => file !== null);
    if (found?.file?.address) this.#offer(found.each, found.file.address);
    else if (found?.file) this.#missed(found.each, found.file);
  }

  #offer(opened: Opened, url: string): void {
    const blob = url.startsWith('blob:') ? ownBytes(url, this.page) : null;
    const told = offer(async () => {
      const owner = opened.ownerOf(url, this.once(url));
      return this.tell({ type: 'file', way: 'link', url, owner, bytes: await blob });
    }, this.signal);
    void told.then((answer) => {
      if (answer === ('elsewhere' satisfies FileTold)) this.#elsewhere.set(url, () => this.#offer(opened, url));
    });
  }

  #missed({ owner }: Opened, { name }: SeenFile): void {
    if (!owner || owner.withheld || !name) return;
    const { keys } = owner.document;
    setTimeout(() => void offer(() => this.tell({ type: 'file-missed', keys, name }), this.signal), SHOWN_MS);
  }
}
