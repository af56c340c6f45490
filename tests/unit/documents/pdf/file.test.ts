import '../../../../scripts/lib/pdf-shims';
import { getDocument, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { isPdf, type PdfResult, READING, readBounded } from '../../../../lib/documents/pdf';
import { PICTURE, show, signature, type TinyPage, tinyPdf } from './support/tiny-pdf';

const readBytes = (data: Uint8Array): Promise<PdfResult> =>
  readBounded(getDocument({ ...READING, data }), () => undefined);
const readPages = (...pages: TinyPage[]): Promise<PdfResult> => readBytes(tinyPdf(pages));

const words = show('Send the report to the office before 15/11/2026, and keep a copy of it.', 85, 700);

describe('a file', () => {
  test('gives its text, blocks and pages', async () => {
    const read = await readPages({ content: words }, { content: show('Second page.', 85, 700) });
    expect(read).toMatchObject({
      state: 'read',
      text: 'Send the report to the office before 15/11/2026, and keep a copy of it.\n\nSecond page.',
      pages: [0, 73],
      unreadPages: [],
    });
  });

  test('is seen as its pages are turned', async () => {
    const read = await readPages({ content: 'BT /F1 12 Tf 0 1 -1 0 100 85 Tm (Turned by the page) Tj ET', rotate: 90 });
    expect(read).toMatchObject({ state: 'read', text: 'Turned by the page' });
  });

  test('takes number and day out of signature fields', async () => {
    const content = show('So:', 100, 700) + show('/UBND-VP', 170, 700) + show('Dear all,', 85, 600);
    const read = await readPages({ content, annotations: [signature('35', 130, 696)] });
    expect(read).toMatchObject({ state: 'read', text: 'So: 35/UBND-VP\n\nDear all,' });
  });
});

describe('scans', () => {
  test('a file of pictures has no text, also with a number stamped over it', async () => {
    expect(await readPages({ content: PICTURE })).toEqual({ state: 'no-text' });
    expect(await readPages({ content: PICTURE + show('35', 130, 700) })).toEqual({ state: 'no-text' });
  });

  test('pictures among pages of text are told by number, empty pages are not', async () => {
    const read = await readPages(
      { content: words },
      { content: PICTURE },
      { content: '' },
      { content: show('End.', 85, 700) },
    );
    expect(read).toMatchObject({ state: 'read', unreadPages: [2] });
  });
});

describe('what cannot be read', () => {
  afterEach(() => void vi.useRealTimers());

  test('a login page in place of the file', () => {
    expect(isPdf(new TextEncoder().encode('<!doctype html><title>Đăng nhập</title>'))).toBe(false);
    expect(isPdf(tinyPdf([{ content: words }]))).toBe(true);
  });

  test('a file that is cut off', async () => {
    expect(await readBytes(tinyPdf([{ content: words }]).slice(0, 60))).toEqual({ state: 'failed', reason: 'broken' });
  });

  /** A file that is opening, without one behind it. */
  const opening = (promise: Promise<unknown>): PDFDocumentLoadingTask =>
    ({ promise, destroy: () => Promise.resolve() }) as unknown as PDFDocumentLoadingTask;

  test('a file with a password', async () => {
    const locked = Object.assign(new Error('No password given'), { name: 'PasswordException' });
    expect(await readBounded(opening(Promise.reject(locked)), () => undefined)).toEqual({
      state: 'failed',
      reason: 'encrypted',
    });
  });

  test('a file of more than 500 pages', async () => {
    expect(await readBounded(opening(Promise.resolve({ numPages: 501 })), () => undefined)).toEqual({
      state: 'failed',
      reason: 'too-large',
    });
  });

  test('a file that takes more than a minute is given up', async () => {
    vi.useFakeTimers();
    const abandon = vi.fn();
    const reading = readBounded(opening(new Promise(() => undefined)), abandon);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await reading).toEqual({ state: 'failed', reason: 'too-large' });
    expect(abandon).toHaveBeenCalledOnce();
  });
});
