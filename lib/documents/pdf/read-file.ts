import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { WallMoment } from '../../time';
import { FileFault, hasSecrecyStamp } from '..';
import { convertLegacy, legacyOf } from '../encodings';
import { composeText } from './compose';
import { type Annotations, annotationItems, hasAnnotationText, isPicture } from './drawing';
import { type PageSpans, pageSpans, type TextItem } from './page';
import type { PdfText } from './parts';

/** What a PDF says. */
export interface ReadPdf extends PdfText {
  state: 'read';
  /** Pages, from 1, that are pictures of text (scans, letters made curves) or damaged. */
  unreadPages: number[];
  /** When it was signed digitally; absent until that was looked for. */
  signedAt?: WallMoment | null;
  /** Some of its text is damaged, and nobody knows on which page. */
  damaged?: true;
}

/** A page with fewer letters may be a scan with a stamp over it: then its drawing is looked at. */
const FEW_LETTERS = 300;

/** Old programs wrote letters of TCVN3 and VNI into PDFs as they are; a page of them is told by its words. */
function inUnicode<Item extends TextItem>(items: readonly Item[]): readonly Item[] {
  const legacy = legacyOf(items.map(({ str }) => str).join(' '));
  return legacy ? items.map((item) => ({ ...item, str: convertLegacy(item.str, legacy) })) : items;
}

async function readPage(page: PDFPageProxy, annotations: Annotations): Promise<{ spans: PageSpans; unread: boolean }> {
  const { items } = await page.getTextContent();
  const texts = inUnicode(items.filter((item): item is typeof item & TextItem => 'str' in item));
  const { transform: view, width, height } = page.getViewport({ scale: 1 });
  const letters = texts.reduce((sum, { str }) => sum + str.trim().length, 0);
  const bare = await annotations.of(page);
  const noted = hasAnnotationText(await bare.getAnnotations());
  const notes = noted ? annotationItems(await bare.getOperatorList()) : [];
  const spans = pageSpans({ items: texts, view, width, height }, notes);
  const unread = letters < FEW_LETTERS && isPicture(await page.getOperatorList(), width * height, letters);
  bare.cleanup();
  page.cleanup();
  return { spans, unread };
}

/** What stands for a page that cannot be read: those before it are, and mostly those behind it. */
const BROKEN: PageSpans = { width: 0, height: 0, spans: [], aside: [] };

/** A page that is damaged is said to be unread; a password or a file that is gone ends the reading. */
function asBroken(error: unknown): { spans: PageSpans; unread: boolean } {
  if (error instanceof Error && /^(?:Password|AbortException|WorkerTermination)/u.test(error.name)) throw error;
  return { spans: BROKEN, unread: true };
}

/** Reads all pages of an opened file; `no-text` when none has text, or all are pictures. */
export async function readFile(
  file: PDFDocumentProxy,
  annotations: Annotations,
): Promise<ReadPdf | { state: 'no-text' }> {
  const pages: PageSpans[] = [];
  const unreadPages: number[] = [];
  let broken = 0;
  for (let number = 1; number <= file.numPages; number += 1) {
    const { spans, unread } = await file
      .getPage(number)
      .then((page) => readPage(page, annotations))
      .catch(asBroken);
    pages.push(spans);
    if (unread) unreadPages.push(number);
    broken += spans === BROKEN ? 1 : 0;
  }
  if (broken > 0 && broken === pages.length) throw new FileFault('broken');
  const content = composeText(pages);
  // A secrecy stamp printed over a scan must reach who looks for one.
  const scanned = unreadPages.length === pages.length && !hasSecrecyStamp(content.text);
  if (content.text === '' || scanned) return { state: 'no-text' };
  return { state: 'read', ...content, unreadPages };
}
