import '../../../../scripts/lib/pdf-shims';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { readPdf } from '../../../../lib/documents/pdf';
import { findFontFiles, unname } from '../../../../lib/documents/pdf/rewrite';
import { fontPdf, type TinyFont } from './support/font-pdf';

/** What pdf.js reads of the page: letters, places and widths. */
async function itemsOf(data: Uint8Array): Promise<unknown[]> {
  const loading = getDocument({ data, disableFontFace: true, useSystemFonts: false, verbosity: 0 });
  const { items } = await (await (await loading.promise).getPage(1)).getTextContent();
  await loading.destroy();
  return items.map((item) => ('str' in item ? [item.str, item.transform, item.width, item.height] : item));
}

const withoutFile = (bytes: Uint8Array): Uint8Array => unname(bytes, findFontFiles([{ number: null, bytes }]));
const isLeftOut = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes).includes('/FontFilez');

/** A decomposed letter, a ligature and a space among others; 74 says nothing. */
const LETTERS = { 3: '0020', 36: '0111', 37: '006503020301', 38: '006600660069', 65: '1ea1' };
const CODES = [36, 37, 3, 38, 65, 74, 40];
const WORDS = /^đế\sffiạ/u;

const simple = (name: string, more: Partial<TinyFont> = {}): TinyFont => ({
  name,
  many: false,
  letters: LETTERS,
  ...more,
});
const many = (name: string, more: Partial<TinyFont> = {}): TinyFont => ({ ...simple(name, more), many: true });

test.each<[string, TinyFont, boolean]>([
  ['simple, of a part', simple('ABCDEF+Some'), true],
  ['simple, of a part, with an encoding', simple('ABCDEF+Some', { encoding: '/WinAnsiEncoding', flags: 32 }), true],
  ['simple, of a part of a known font', simple('ABCDEF+TimesNewRomanPSMT'), true],
  ['simple, whole', simple('TimesNewRomanPSMT'), true],
  ['simple, whole, with an encoding', simple('ArialMT', { encoding: '/WinAnsiEncoding', flags: 32 }), true],
  ['simple, of a part, described as whole', simple('ABCDEF+Arial', { described: 'Arial' }), true],
  ['simple, whole, described as a part', simple('Arial', { described: 'ABCDEF+Arial' }), true],
  ['simple, named with signs of their own', simple('Times#20New#20Roman,Bold'), true],
  ['simple, named in another script', simple('#CB#CE#CC#E5', { encoding: '/WinAnsiEncoding', flags: 32 }), false],
  ['simple, of signs', simple('ABCDEF+Wingdings'), false],
  ['simple, of signs, named with signs of their own', simple('Web#44ings,Ding#20bats'), false],
  ['of two bytes, of a part', many('ABCDEF+Some'), true],
  ['of two bytes, of a part of a known font', many('ABCDEF+TimesNewRomanPSMT'), true],
  ['of two bytes, whole, with widths of many letters', many('Some', { letterCount: 9_000 }), true],
  ['of two bytes, whole, described by a known name', many('Some', { described: 'ArialMT' }), false],
  ['of two bytes, whole, known, described by another', many('ArialMT', { described: 'Some' }), false],
  ['of two bytes, whole, known, named with signs of their own', many('Times#20New#20Roman,Bold'), false],
  ['of two bytes, whole, known', many('TimesNewRomanPSMT'), false],
  ['of two bytes, whole, known by another name', many('Calibri'), false],
  ['of two bytes, whole', many('Some'), true],
  ['of two bytes, of signs', many('ABCDEF+Symbol'), false],
  ['of two bytes, written downwards', many('ABCDEF+Some', { encoding: '/Identity-V' }), false],
  ['with a size of its own', simple('ABCDEF+Some', { more: '/FontMatrix [0.002 0 0 0.002 0 0]' }), false],
])('a font reads the same without its file: %s', async (_, font, isOut) => {
  const bytes = fontPdf(font, CODES);
  const before = await itemsOf(bytes.slice());
  const changed = withoutFile(bytes.slice());
  expect(isLeftOut(changed)).toBe(isOut);
  expect(await itemsOf(changed)).toEqual(before);
  const read = await readPdf(bytes, null);
  expect(read.state === 'read' ? read.text.normalize('NFC') : read.state).toMatch(WORDS);
});

test.each<[string, TinyFont, boolean]>([
  ['and nothing else does', simple('ABCDEF+Some', { letters: {} }), false],
  ['but its encoding does', simple('ABCDEF+Some', { letters: {}, encoding: '/WinAnsiEncoding' }), true],
  ['of two bytes', many('ABCDEF+Some', { letters: {} }), true],
])('a font whose table says nothing reads the same without its file: %s', async (_, font, isOut) => {
  const bytes = fontPdf(font, [72, 146, 153, 105]);
  const before = await itemsOf(bytes.slice());
  const changed = withoutFile(bytes.slice());
  expect(isLeftOut(changed)).toBe(isOut);
  expect(await itemsOf(changed)).toEqual(before);
});

/** All that the dictionary of a font may say, with each other. */
const forms = [false, true].flatMap((isMany) =>
  ['ABCDEF+Some', 'Some', 'ABCDEF+ArialMT', 'ArialMT', 'SymbolMT'].flatMap((name) =>
    (isMany
      ? ['/Identity-H', '/Identity-V', '/UniGB-UCS2-H']
      : ['', '/WinAnsiEncoding', '/MacRomanEncoding', '<< /Differences [65 /zero /one] >>']
    ).flatMap((encoding) =>
      [LETTERS, {}, null].flatMap((letters) =>
        [4, 32].map((flags): TinyFont => ({ name, many: isMany, encoding, letters, flags })),
      ),
    ),
  ),
);

test('a font of whatever form reads the same without its file', async () => {
  let leftOut = 0;
  for (const font of forms) {
    const bytes = fontPdf(font, [...CODES, 146, 153, 200, 255]);
    const changed = withoutFile(bytes.slice());
    if (!isLeftOut(changed)) continue;
    leftOut += 1;
    expect(await itemsOf(changed), JSON.stringify(font)).toEqual(await itemsOf(bytes.slice()));
  }
  expect(leftOut).toBeGreaterThan(forms.length / 3);
});

/** The names in a table of pdf.js's own, of fonts that it knows. */
function namesIn(table: string): string[] {
  const source = readFileSync(createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.mjs'), 'utf8');
  const from = source.indexOf(`const ${table} =`);
  const rows = source.slice(from, source.indexOf('\n});', from)).matchAll(/^ *t(?:\.(\w+)|\["([^"]+)"\]) =/gm);
  return [...rows].map(([, short, long]) => short ?? long ?? '');
}

test.each([
  ['getStdFontMap', 70],
  ['getNonStdFontMap', 40],
])('of the fonts that pdf.js knows (%s) none of two bytes goes without its file', (table, atLeast) => {
  const names = namesIn(table);
  expect(names.length).toBeGreaterThan(atLeast);
  for (const name of names) expect(isLeftOut(withoutFile(fontPdf(many(name), CODES))), name).toBe(false);
});
