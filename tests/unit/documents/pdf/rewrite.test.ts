import '../../../../scripts/lib/pdf-shims';
import { zlibSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { readPdf } from '../../../../lib/documents/pdf';
import { findContents } from '../../../../lib/documents/pdf/drawing';
import { findFontFiles, packedObjects, unname } from '../../../../lib/documents/pdf/rewrite';
import { packedPdf, updatedPdf } from './support/packed-pdf';
import { show, signature, tinyPdf } from './support/tiny-pdf';

const raw = (words: string): Uint8Array => Uint8Array.from(words, (letter) => letter.charCodeAt(0));
const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

describe('the file of a font', () => {
  const object = (number: number, body: string): string => `${number} 0 obj\n<< ${body} >>\nendobj\n`;
  const simple = (number: number, more: string): string =>
    object(number, `/Type /Font /Subtype /TrueType /BaseFont /ABCDEF+A /FontDescriptor 5 0 R ${more}`);
  const descendant = object(3, '/Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+A /FontDescriptor 5 0 R');
  const whole = (more: string): string =>
    object(2, `/Type /Font /Subtype /Type0 /BaseFont /ABCDEF+A /Encoding /Identity-H /DescendantFonts [3 0 R] ${more}`);
  const descriptor = object(5, '/Type /FontDescriptor /FontName /ABCDEF+A /FontFile2 6 0 R');
  const WORDS = '/ToUnicode 9 0 R';
  const MAP = 'begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <41> <0110> endbfchar';
  const TABLE = `9 0 obj\n<< /Length ${MAP.length} >>\nstream\n${MAP}\nendstream\nendobj\n`;

  /** Is the descriptor without its file then? */
  const isLeftOut = (file: string): boolean => {
    const bytes = raw(file);
    return latin(unname(bytes, findFontFiles([{ number: null, bytes }]))).includes('/FontFilez');
  };

  it.each<[string, string, boolean]>([
    ['that says what its letters are', simple(1, WORDS), true],
    ['that says it by its encoding', simple(1, '/Encoding /WinAnsiEncoding'), true],
    ['that does not', simple(1, ''), false],
    ['that says it by a name alone', simple(1, '/ToUnicode /Identity-H'), false],
    ['of many letters that says it above', whole(WORDS) + descendant, true],
    ['of many letters that does not', whole('') + descendant, false],
    ['of many letters that nobody names', descendant, false],
    ['of which one use says it and one does not', simple(1, WORDS) + simple(4, ''), false],
    [
      'of which one use above says it and one does not',
      whole(WORDS) + whole('').replace('2 0', '7 0') + descendant,
      false,
    ],
    ['that nothing describes', '', false],
  ])('%s', (_, fonts, isOut) => {
    expect(isLeftOut(fonts + descriptor + TABLE)).toBe(isOut);
    expect(isLeftOut(TABLE + descriptor + fonts)).toBe(isOut);
  });

  it('of another kind is needed: its widths may be of another size', () =>
    expect(isLeftOut(TABLE + simple(1, WORDS) + descriptor.replace('FontFile2', 'FontFile3'))).toBe(false));

  it('is not looked for without end', () => {
    const begun = performance.now();
    expect(isLeftOut(TABLE + simple(1, WORDS) + descriptor.repeat(100_000))).toBe(false);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });

  it('is needed by none or all of the fonts that one object describes', () => {
    const fonts = (more: string): string =>
      `4 0 obj\n<< /Font << /A << ${more} >> /B << /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+B /FontDescriptor 5 0 R /ToUnicode 9 0 R >> >> >>\nendobj\n`;
    expect(isLeftOut(fonts('') + descriptor + TABLE)).toBe(true);
    const other = '/Type /Font /Subtype /TrueType /BaseFont /ABCDEF+A /FontDescriptor 15 0 R';
    expect(isLeftOut(fonts(other) + descriptor + TABLE)).toBe(false);
    expect(isLeftOut(fonts(other) + descriptor.replace('5 0 obj', '15 0 obj') + TABLE)).toBe(false);
  });

  it('is not left out for what stands in another font of the object', () =>
    expect(
      isLeftOut(
        `4 0 obj\n<< /Font << /A << /Type /Font /Subtype /Type1 /BaseFont /A /ToUnicode 9 0 R >> /B << /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+B /FontDescriptor 5 0 R >> >> >>\nendobj\n${descriptor}${TABLE}`,
      ),
    ).toBe(false));
});

describe('objects that lie packed', () => {
  const PAGE = { content: show('So:', 100, 700) + show('/UBND-VP', 170, 700) };
  const signed = { ...PAGE, annotations: [signature('35', 130, 696)] };
  const file = (): Uint8Array => packedPdf(tinyPdf([signed]));
  const pageOf = (bytes: Uint8Array) =>
    packedObjects(bytes)?.find(({ bytes: body }) => latin(body).includes('/Type /Page '));

  it('are read with what is stamped on their pages', async () =>
    expect(await readPdf(file(), null)).toMatchObject({ state: 'read', text: 'So: 35/UBND-VP' }));

  it('are given anew without what a page points to', () => {
    const bytes = file();
    const number = pageOf(bytes)?.number;
    const anew = latin(unname(bytes.slice(), findContents(packedObjects(bytes) ?? [])));
    expect(anew.slice(0, bytes.length)).toBe(latin(bytes));
    expect(anew.slice(bytes.length)).toMatch(new RegExp(`^\\n${number} 0 obj\\n<< /Type /Page .*/Contentz \\d+ 0 R`));
  });

  it('stay as they are where the file does not say what it points to', () => {
    const bytes = raw(latin(file()).replace('startxref', 'startxxxx'));
    expect(unname(bytes, findContents(packedObjects(bytes) ?? []))).toBe(bytes);
  });

  it('hold no more once an update has replaced them', async () => {
    const page = pageOf(file());
    const updated = updatedPdf(
      file(),
      page?.number ?? 0,
      latin(page?.bytes ?? raw('')).replace(/\/Annots \[[^\]]*\]/u, ''),
    );
    expect(pageOf(updated)).toBeUndefined();
    expect(await readPdf(updated, null)).toMatchObject({ state: 'read', text: 'So: /UBND-VP' });
  });

  test.each([
    ['encrypted', (words: string) => words.replace('/Type /XRef', '/Type /XRef /Encrypt 99 0 R')],
    ['damaged', (words: string) => words.replace(/(\/ObjStm[\s\S]*?stream\n)../u, '$1xx')],
    [
      'packed in another way',
      (words: string) => words.replace('/Type /ObjStm', '/DecodeParms << /Predictor 12 >> /Type /ObjStm'),
    ],
    ['without a beginning', (words: string) => words.replace(/\/First \d+/u, '')],
  ])('are not told where they are %s', (_, change) => expect(packedObjects(raw(change(latin(file()))))).toBeNull());

  it('are not told where they lie one over the other', () => {
    const all = (heads: string): Uint8Array => {
      const data = String.fromCharCode(...zlibSync(raw(`${heads}<< >> << >> `)));
      const dictionary = `/Type /ObjStm /N 2 /First ${heads.length} /Filter /FlateDecode /Length ${data.length}`;
      return raw(`9 0 obj\n<< ${dictionary} >>\nstream\n${data}\nendstream\nendobj\n`);
    };
    expect(packedObjects(all('1 0 2 6 '))).toHaveLength(2);
    expect(packedObjects(all('1 6 2 0 '))).toBeNull();
  });

  test.each<[string, (first: number) => string, number, number]>([
    ['pictures', (first) => `/Subtype /Image /First ${first}`, 0, 1],
    ['more than any file has', (first) => `/First ${first}`, 40 * 1024 * 1024, 1],
    ['more than any file has, before the first', (first) => `/First ${first + 40 * 1024 * 1024}`, 40 * 1024 * 1024, 1],
    ['more than any file has together', (first) => `/First ${first}`, 9 * 1024 * 1024, 4],
    ['more than any file has together, before the first', (first) => `/First ${first + 9_000_000}`, 9_437_184, 4],
  ])('are not told where they are %s', (_, more, spaces, times) => {
    const heads = '1 0 ';
    const body = new Uint8Array(heads.length + spaces + 6).fill(32);
    body.set(raw(heads));
    body.set(raw('<< >> '), heads.length + spaces);
    const data = String.fromCharCode(...zlibSync(body));
    const dictionary = `/Type /ObjStm /N 1 ${more(heads.length)} /Filter /FlateDecode /Length ${data.length}`;
    const file = raw(`9 0 obj\n<< ${dictionary} >>\nstream\n${data}\nendstream\nendobj\n`.repeat(times));
    expect(packedObjects(file)).toBeNull();
  });

  it('are none in a file that packs none', () => expect(packedObjects(tinyPdf([PAGE]))).toEqual([]));
});
