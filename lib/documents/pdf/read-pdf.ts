// The legacy build: the modern one calls functions that Chromium before the newest lacks (platform/FACTS §5).
import { getDocument, PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type TextPiece, textOfPieces } from './page-text';

/** A PDF's text, or why there is none. */
export type PdfResult =
  | { state: 'read'; text: string }
  | { state: 'no-text' }
  | { state: 'failed'; reason: 'not-a-pdf' | 'encrypted' | 'broken' };

const MAGIC = '%PDF-';

/** The header stands in the first kilobyte (ISO 32000-1, annex H.3.4.1). A login page in place of the file has none. */
const isPdf = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes(MAGIC);

let shared: PDFWorker | undefined;

/** One worker for all files: starting one for each costs three times the reading (measured). */
function workerAt(address: string): PDFWorker {
  if (!shared || shared.destroyed) {
    const port = new Worker(address, { type: 'module' });
    shared = PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS });
  }
  return shared;
}

/**
 * Reads a PDF's text layer in content order, pages apart by a blank line. Nothing in the file is run.
 * @param workerAddress address of pdf.js's worker inside the package.
 */
export async function readPdf(bytes: Uint8Array, workerAddress: string): Promise<PdfResult> {
  if (!isPdf(bytes)) return { state: 'failed', reason: 'not-a-pdf' };
  const loading = getDocument({
    data: bytes,
    worker: workerAt(workerAddress),
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const file = await loading.promise;
    const pages: string[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(textOfPieces(items.filter((item): item is typeof item & TextPiece => 'str' in item)));
      page.cleanup();
    }
    const text = pages.join('\n\n').trim();
    return text ? { state: 'read', text } : { state: 'no-text' };
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    return { state: 'failed', reason: encrypted ? 'encrypted' : 'broken' };
  } finally {
    await loading.destroy();
  }
}
