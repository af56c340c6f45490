import type { PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FailureReason } from '..';
import type { Annotations } from './drawing';
import { type ReadPdf, readFile } from './read-file';

/** A PDF's text, or why there is none. */
export type PdfResult = ReadPdf | { state: 'no-text' } | { state: 'failed'; reason: FailureReason };

const MOST_PAGES = 500;
const LONGEST_MS = 60_000;

async function readLoading(loading: PDFDocumentLoadingTask, annotations: Annotations): Promise<PdfResult> {
  try {
    const file = await loading.promise;
    return file.numPages > MOST_PAGES ? { state: 'failed', reason: 'too-large' } : await readFile(file, annotations);
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    return { state: 'failed', reason: encrypted ? 'encrypted' : 'broken' };
  }
}

/**
 * Reads an opening PDF within bounds of 500 pages and a minute, then lets it go.
 * @param begun when the reading of its bytes began (`performance.now`): the minute is counted from there
 * @param abandon called when time is up: what still works on the file must be stopped.
 */
export async function readBounded(
  loading: PDFDocumentLoadingTask,
  annotations: Annotations,
  begun: number,
  abandon: () => void,
): Promise<PdfResult> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<PdfResult>((resolve) => {
    timer = setTimeout(
      () => {
        resolve({ state: 'failed', reason: 'too-large' });
        abandon();
      },
      begun + LONGEST_MS - performance.now(),
    );
  });
  const result = await Promise.race([readLoading(loading, annotations), late]);
  clearTimeout(timer);
  // A worker that hangs never answers the wish to end, so this is not waited for.
  loading.destroy().catch(() => undefined);
  annotations.end();
  return result;
}
