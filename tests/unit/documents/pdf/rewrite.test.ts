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
    object(number, `/Type /Font /Subtype /TrueType /FontDescriptor 5 0 R ${more}`);
  const descendant = object(3, '/Type /Font /Subtype /CIDFontType2 /FontDescriptor 5 0 R');
  const whole = (more: string): string =>
    object(2, `/Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [3 0 R] ${more}`);
  const descriptor = object(5, '/Type /FontDescriptor /FontFile2 6 0 R');
  const WORDS = '/ToUnicode 9 0 R';

  /** Is the descriptor without its file then? */
  const isLeftOut = (file: string): boolean => {
    const bytes = raw(file);
    return latin(unname(bytes, [], findFontFiles(bytes, []))).includes('/FontFilez');
  };

  it.each<[string, string, boolean]>([
    ['that says what its letters are', simple(1, WORDS), true],
    ['that does not', simple(1, '/Encoding /WinAnsiEncoding'), false],
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
    expect(isLeftOut(fonts + descriptor)).toBe(isOut);
    expect(isLeftOut(descriptor + fonts)).toBe(isOut);
  });

  it('of another kind is needed: its widths may be of another size', () =>
    expect(isLeftOut(simple(1, WORDS) + descriptor.replace('FontFile2', 'FontFile3'))).toBe(false));

  it('is not looked for without end', () => {
    const begun = performance.now();
    expect(isLeftOut(simple(1, WORDS) + descriptor.repeat(100_000))).toBe(false);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });

  it('is left out, and the words of its font are read all the same', async () => {
    const map =
      '/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <41> <0110> endbfchar endcmap';
    const font =
      '/Type /Font /Subtype /TrueType /BaseFont /A /FirstChar 65 /LastChar 65 /Widths [700] /FontDescriptor 80 0 R /ToUnicode 82 0 R';
    const file = latin(tinyPdf([{ content: show('AA', 85, 700) }]))
      .replace(
        '3 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
        `3 0 obj\n<< ${font} >>`,
      )
      .replace(
        'xref\n0',
        `80 0 obj\n<< /Type /FontDescriptor /FontName /A /Flags 4 /FontFile2 81 0 R >>\nendobj\n81 0 obj\n<< /Length 4 >>\nstream\nnone\nendstream\nendobj\n82 0 obj\n<< /Length ${map.length} >>\nstream\n${map}\nendstream\nendobj\nxref\n0`,
      );
    expect(await readPdf(raw(file), null)).toMatchObject({ state: 'read', text: 'ĐĐ' });
  });
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
    const anew = latin(unname(bytes.slice(), packedObjects(bytes) ?? [], findContents));
    expect(anew.slice(0, bytes.length)).toBe(latin(bytes));
    expect(anew.slice(bytes.length)).toMatch(new RegExp(`^\\n${number} 0 obj\\n<< /Type /Page .*/Contentz \\d+ 0 R`));
  });

  it('stay as they are where the file does not say what it points to', () => {
    const bytes = raw(latin(file()).replace('startxref', 'startxxxx'));
    expect(unname(bytes, packedObjects(bytes) ?? [], findContents)).toBe(bytes);
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

  it('are none in a file that packs none', () => expect(packedObjects(tinyPdf([PAGE]))).toEqual([]));
});
