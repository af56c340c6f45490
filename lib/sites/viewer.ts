import { digest, hasSecrecyStamp } from '../documents';
import type { FileVerdict, Told } from '../messages';
import { type ShownText, shownByViewer } from '../reach';
import { framePath } from './frames';
import { offer } from './offer';
import { handOver, ownBytes, viewerBytes } from './own-bytes';
import { seenText } from './place';
import type { Tell } from './told';

/** pdf.js's viewer, in its own page or built into another (web/pdf_viewer: PDFViewer, PDFPageView, TextLayerBuilder). */
const PAGE = '.pdfViewer .page[data-page-number]';
const DRAWN = `${PAGE}[data-loaded] .textLayer`;
const TEXT_LAYER = '.textLayer';
/** Looked for first: by one class alone the browser finds in a large page three times as fast (measured). */
const VIEWER = '.pdfViewer';

const KEPT: Told = 'kept';

/** The spans of a drawn page as lines: a line break stands where the viewer has put one. */
function textOf(layer: Element): string {
  const pieces = [...layer.querySelectorAll('br, span[role=presentation], span:not(:has(*))')];
  return pieces.map((piece) => (piece.tagName === 'BR' ? '\n' : (piece.textContent ?? ''))).join('');
}

/** The text of the pages that the viewer has drawn so far. */
function shownText(page: Document): ShownText | null {
  const shown: ShownText = { text: '', pages: [], unreadPages: [] };
  for (const [index, each] of [...page.querySelectorAll(PAGE)].entries()) {
    const layer = each.querySelector(TEXT_LAYER);
    const text = layer ? textOf(layer).normalize('NFC').trim() : '';
    shown.pages.push(shown.text.length);
    if (text) shown.text += `${text}\n\n`;
    else shown.unreadPages.push(index + 1);
  }
  return seenText(page.body) && shown.text ? shown : null;
}

/** The words of the first page, as far as they are drawn. */
const beginning = (page: Document): string =>
  page.querySelector(`.pdfViewer [data-page-number="1"] ${TEXT_LAYER}`)?.textContent ?? '';

/** So much of the first page tells files apart: number and subject stand there. */
const TOLD_APART = 400;

/** The first words that are drawn: a viewer may begin at another page than the first. */
function firstWords(page: Document): string {
  const drawn = page.querySelector(`${PAGE} ${TEXT_LAYER}:not(:empty)`);
  return (beginning(page) || (drawn?.textContent ?? '')).normalize('NFC').slice(0, TOLD_APART);
}

/** Watches for a viewer on a page and offers each file that it shows, once. */
export class ViewerReader {
  #offered: string | null = null;
  /** How the offered file begins: a viewer that stands in a page shows one after the other at one address. */
  #begins = '';
  /** The same as it is told, opaque: once for each file, since its page may still be being drawn. */
  #told: string | null = null;

  constructor(
    private readonly page: Document,
    private readonly tell: Tell,
    private readonly signal: AbortSignal,
  ) {}

  /** Has this page shown a file? */
  get hasShown(): boolean {
    return this.#offered !== null;
  }

  read(): void {
    if (!this.page.querySelector(VIEWER) || !this.page.querySelector(DRAWN)) return;
    const url = shownByViewer(this.page.location.href) ?? this.page.location.href;
    const isAnother = this.#isAnother();
    if (url === this.#offered && !isAnother) return;
    this.#offered = url;
    this.#told = null;
    const leave = async () =>
      this.#stamped(shownText(this.page), url) ??
      this.tell({ ...this.#found(url), bytes: null, shown: null, leaving: true });
    void offer({ ask: () => this.#offer(url), leave }, { page: this.page, signal: this.signal });
  }

  /**
   * True when the first page has other words than before. Pages are drawn in pieces, and those that are far from the
   * screen are emptied.
   */
  #isAnother(): boolean {
    const [before, now] = [this.#begins, beginning(this.page)];
    if (now.length > before.length || !before.startsWith(now)) this.#begins = now;
    return before !== '' && !now.startsWith(before) && !before.startsWith(now);
  }

  async #offer(url: string): Promise<unknown> {
    const verdict = (await this.tell({ type: 'file-shown', url })) as FileVerdict | null;
    if (verdict === 'leave') return KEPT;
    if (verdict !== 'read') return null;
    const shown = shownText(this.page);
    const stamped = this.#stamped(shown, url);
    if (stamped) return stamped;
    const bytes = await handOver(await this.#bytes(url), this.tell);
    return this.tell({ ...this.#found(url), bytes, shown });
  }

  /** Secrecy before anything else: of the text of a stamped page not even a digest leaves this one. */
  #stamped(shown: ShownText | null, url: string): Promise<unknown> | null {
    return shown && hasSecrecyStamp(shown.text) ? this.tell({ type: 'file-stamped', url }) : null;
  }

  /** True for the address of the page itself, which names no file. */
  #isPages(url: string): boolean {
    return url === this.page.location.href;
  }

  #found(url: string) {
    if (this.#isPages(url)) this.#told ??= digest('begins', firstWords(this.page));
    const begins = this.#told;
    return { type: 'file', way: 'viewer', url, begins, framePath: framePath(this.page.defaultView) } as const;
  }

  async #bytes(url: string): Promise<Blob | null> {
    if (url.startsWith('blob:')) return ownBytes(url, this.page);
    const held = (await this.tell({ type: 'viewer-blob', url })) as string | null;
    // What the cache holds of a page with a viewer in it is the page.
    return viewerBytes(this.#isPages(url) ? null : url, held);
  }
}
