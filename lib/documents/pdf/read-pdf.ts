// The legacy build: the modern one calls functions that Chromium before the newest lacks (platform/FACTS §5).
import { getDocument, PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isCutOff } from './cut-off';
import { Annotations, findContents, namesAnnotations } from './drawing';
import { type PdfResult, readBounded } from './open-file';
import { isDamaged } from './packed';
import { findFontFiles, type Part, packedObjects, unname } from './rewrite';
import { signingTime } from './signing-time';
import { Turns } from './turns';

let shared: { port: Worker; worker: PDFWorker } | undefined;

/** One worker for all files: starting one for each costs three times the reading (measured). */
function workerAt(address: string): PDFWorker {
  if (!shared || shared.worker.destroyed) {
    const port = new Worker(address, { type: 'module' });
    shared = { port, worker: PDFWorker.create({ port, verbosity: VerbosityLevel.ERRORS }) };
  }
  return shared.worker;
}

/** A worker that is ended takes with it all that it works on: it works on one file at a time. */
const turns = new Turns();

/** Ends a worker that does not come back; the next file gets a new one. */
function endWorker(): void {
  shared?.port.terminate();
  shared?.worker.destroy();
  shared = undefined;
}

/**
 * How files are opened: nothing in them is run or fetched, no font is loaded for display and no picture unpacked: a
 * scanned page costs a fortieth (measured), and what a picture may do to its decoder is not tried.
 */
const READING = {
  maxImageSize: 0,
  disableFontFace: true,
  useSystemFonts: false,
  stopAtErrors: false,
  enableXfa: false,
  verbosity: VerbosityLevel.ERRORS,
} as const;

/** A file as it is read: its text without the files of its fonts, and its annotations without their pages. */
function partedOf(bytes: Uint8Array): { text: Uint8Array; notes: Uint8Array | null } {
  const packed = packedObjects(bytes);
  const parts: Part[] = [{ number: null, bytes }, ...(packed ?? [])];
  const fonts = packed ? findFontFiles(parts) : [];
  const notes = namesAnnotations(parts) ? unname(bytes.slice(), [...fonts, ...findContents(parts)]) : null;
  return { text: unname(bytes, fonts), notes };
}

async function readInTurn(bytes: Uint8Array, workerAddress: string | null): Promise<PdfResult> {
  const worker = workerAddress === null ? {} : { worker: workerAt(workerAddress) };
  const open = (data: Uint8Array) => getDocument({ ...READING, ...worker, data });
  const begun = performance.now();
  // Before pdf.js takes the bytes over.
  const signedAt = signingTime(bytes);
  const damaged = isDamaged(bytes);
  const { text, notes } = partedOf(bytes);
  const annotations = new Annotations(notes && (() => open(notes)));
  const result = await readBounded(open(text), annotations, begun, endWorker);
  // Text that cannot be unpacked is not the same as none.
  if (result.state === 'no-text' && damaged) return { state: 'failed', reason: 'broken' };
  return result.state === 'read' ? { ...result, signedAt, ...(damaged ? { damaged } : {}) } : result;
}

/**
 * Reads a PDF's text layer: sentences, table rows with their headers, where the pages begin, when it was signed. Files
 * are read one after the other.
 * @param workerAddress address of pdf.js's worker inside the package; null in Node, where pdf.js works in this thread.
 * @throws FileFault too-large when it is packed to swell
 */
export async function readPdf(bytes: Uint8Array, workerAddress: string | null): Promise<PdfResult> {
  if (isCutOff(bytes)) return { state: 'failed', reason: 'truncated' };
  return turns.take(() => readInTurn(bytes, workerAddress));
}
