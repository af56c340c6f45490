import '../../../../scripts/lib/pdf-shims';
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

const withoutFile = (bytes: Uint8Array): Uint8Array => unname(bytes, [], findFontFiles(bytes, []));
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
  ['simple, whole', simple('TimesNewRomanPSMT'), false],
  ['simple, whole, with an encoding', simple('ArialMT', { encoding: '/WinAnsiEncoding', flags: 32 }), false],
  ['simple, of a part, described as whole', simple('ABCDEF+Arial', { described: 'Arial' }), false],
  ['simple, whole, described as a part', simple('Arial', { described: 'ABCDEF+Arial' }), false],
  ['simple, of signs', simple('ABCDEF+Wingdings'), false],
  ['of two bytes, of a part', many('ABCDEF+Some'), true],
  ['of two bytes, of a part of a known font', many('ABCDEF+TimesNewRomanPSMT'), true],
  ['of two bytes, whole, known', many('TimesNewRomanPSMT'), false],
  ['of two bytes, whole, known by another name', many('Calibri'), false],
  ['of two bytes, whole', many('Some'), false],
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
