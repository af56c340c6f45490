import '../../../../scripts/lib/pdf-shims';
import type { PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type PdfResult, readPdf } from '../../../../lib/documents/pdf';
import { Annotations } from '../../../../lib/documents/pdf/drawing';
import { readBounded } from '../../../../lib/documents/pdf/open-file';
import { PICTURE, show, signature, type TinyPage, tinyPdf } from './support/tiny-pdf';

const readPages = (...pages: TinyPage[]): Promise<PdfResult> => readPdf(tinyPdf(pages), null);

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

describe('a damaged page', () => {
  const damaged = (...kids: number[]): Uint8Array => {
    const file = String.fromCharCode(
      ...tinyPdf([{ content: words }, { content: words }, { content: show('Last page.', 85, 500) }]),
    );
    const list = /\/Kids \[(\d+) 0 R (\d+) 0 R (\d+) 0 R\]/u.exec(file)?.slice(1) ?? [];
    // A number of the same length, so that nothing moves.
    const other = kids.reduce(
      (text, at) => text.replace(`${list[at]} 0 R`, `${'0'.padStart(list[at]?.length ?? 1, '0')} 0 R`),
      file,
    );
    return Uint8Array.from(other, (letter) => letter.charCodeAt(0));
  };

  // pdf.js gives up the pages behind one that is not there.
  test('is said to be unread, and those before it are read', async () => {
    const read = await readPdf(damaged(1), null);
    expect(read).toMatchObject({ state: 'read', unreadPages: [2] });
    expect(read.state === 'read' && read.text).toContain('15/11/2026');
  });

  test('in place of every page is a broken file', async () => {
    expect(await readPdf(damaged(0, 1, 2), null)).toEqual({ state: 'failed', reason: 'broken' });
  });
});

describe('scans', () => {
  test('a file of pictures has no text, also with a number stamped over it', async () => {
    expect(await readPages({ content: PICTURE })).toEqual({ state: 'no-text' });
    expect(await readPages({ content: PICTURE + show('35', 130, 700) })).toEqual({ state: 'no-text' });
  });

  test('a secrecy stamp over a scan is read all the same', async () => {
    // The letter with its mark as a character of its own in the font's encoding.
    const marked = '<< /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [1 /uni1EAC] >>';
    const read = await readPages({ content: PICTURE + show('M\u0001T', 130, 700), encoding: marked });
    expect(read).toMatchObject({ state: 'read', text: 'MẬT', unreadPages: [1] });
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

  test('a file that is cut off', async () => {
    expect(await readPdf(tinyPdf([{ content: words }]).slice(0, 60), null)).toEqual({
      state: 'failed',
      reason: 'truncated',
    });
  });

  /** A file that is opening, without one behind it. */
  const opening = (promise: Promise<unknown>): PDFDocumentLoadingTask =>
    ({ promise, destroy: () => Promise.resolve() }) as unknown as PDFDocumentLoadingTask;

  const NO_NOTES = new Annotations(null);

  test('a file with a password', async () => {
    const locked = Object.assign(new Error('No password given'), { name: 'PasswordException' });
    expect(await readBounded(opening(Promise.reject(locked)), NO_NOTES, performance.now(), () => undefined)).toEqual({
      state: 'failed',
      reason: 'encrypted',
    });
  });

  test('a file of more than 500 pages', async () => {
    expect(
      await readBounded(opening(Promise.resolve({ numPages: 501 })), NO_NOTES, performance.now(), () => undefined),
    ).toEqual({
      state: 'failed',
      reason: 'too-large',
    });
  });

  test('a file that takes more than a minute is given up, whatever of it our own passes took', async () => {
    vi.useFakeTimers();
    const abandon = vi.fn();
    const reading = readBounded(opening(new Promise(() => undefined)), NO_NOTES, performance.now() - 40_000, abandon);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await reading).toEqual({ state: 'failed', reason: 'too-large' });
    expect(abandon).toHaveBeenCalledOnce();
  });
});
