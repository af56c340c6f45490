import type { PDFDocumentLoadingTask, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { Word } from '../ascii-word';
import { dictionariesWith, type Part, type Place } from '../rewrite';
import { WITH_WORDS } from './annotations';

const CONTENTS = new Word('/Contents');
/** A page's, one stream or a list of them (ISO 32000-1, 7.7.3.3); a signature's are bytes in hex, a note's are words. */
const OF_PAGE = /^\s*(?:\d+\s+\d+\s+R\b|\[)/;
const LONGEST = 40;
/** A page has none, a note has (12.5.2). */
const SUBTYPE = /\/Subtype\b/;
const KINDS = [...WITH_WORDS].map((kind) => new Word(`/${kind}`));

const latin = new TextDecoder('latin1');

const namesKind = (bytes: Uint8Array): boolean => KINDS.some((kind) => kind.in(bytes) >= 0);

/** Does a PDF name annotations that may hold words? */
export const namesAnnotations = (parts: readonly Part[]): boolean => parts.some(({ bytes }) => namesKind(bytes));

function isOfPage({ part: { bytes }, at }: Place): boolean {
  const end = at + CONTENTS.length;
  return OF_PAGE.test(latin.decode(bytes.subarray(end, end + LONGEST)));
}

/** Finds what leads from pages to what they show beside their annotations: a letter of each name. */
export const findContents = (parts: readonly Part[]): Place[] =>
  (dictionariesWith(CONTENTS, parts, isOfPage) ?? [])
    .filter(({ own }) => own !== '' && !SUBTYPE.test(own))
    .map(({ part, at }) => ({ part, at: at + CONTENTS.length - 1 }));

/**
 * The pages of a file as their annotations are read from. pdf.js draws these only together with their page, letter by
 * letter, which takes longer than its text (measured): a page that was emptied before takes nothing.
 */
export class Annotations {
  #loading: PDFDocumentLoadingTask | null = null;

  /** @param open opens the file with emptied pages; null when there is none */
  constructor(private readonly open: (() => PDFDocumentLoadingTask) | null) {}

  /** The page with nothing but its annotations, or as it is where that cannot be had. */
  async of(page: PDFPageProxy): Promise<PDFPageProxy> {
    return (await this.#emptied(page.pageNumber).catch(() => null)) ?? page;
  }

  /** Lets the opened file go. */
  end(): void {
    this.#loading?.destroy().catch(() => undefined);
  }

  async #emptied(number: number): Promise<PDFPageProxy | null> {
    if (!this.open) return null;
    this.#loading ??= this.open();
    const file = await this.#loading.promise;
    return file.getPage(number);
  }
}
