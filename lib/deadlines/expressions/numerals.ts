import { anyOf } from '../pattern';

const VALUES: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

/** The numbers from one to nine in words. */
export const ONES: readonly string[] = Object.keys(VALUES);
const ONE = anyOf(ONES);

/** A number from one to ninety-nine in words. */
export const NUMBER_WORDS = `(?:mười ${ONE}|mười|${ONE} mươi ${ONE}|${ONE} mươi|${ONE})`;

/** The value of a number in words or figures, null when it is none. */
export function numberOf(text: string): number | null {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const words = text.split(' ');
  const [first = '', second = '', third = ''] = words;
  if (first === 'mười') return 10 + (second ? (VALUES[second] ?? 0) : 0);
  const tens = VALUES[first];
  if (tens === undefined) return null;
  if (second === 'mươi') return tens * 10 + (third ? (VALUES[third] ?? 0) : 0);
  return words.length === 1 ? tens : null;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, l: 1, ll: 2, lll: 3, lv: 4 };

/** A quarter's number: Roman, Arabic or in words. */
export const QUARTER = `(?:iv|iii|ii|i|lll|ll|l|lv|[1-4]|0[1-4]|${anyOf(['một', 'hai', 'ba', 'bốn', 'tư'])})`;
export const quarterOf = (text: string): number | null => ROMAN[text] ?? numberOf(text);

/** A figure that OCR may have read as a letter (text is lower case: l, i, | for 1; o for 0). */
export const FIGURE = '[0-9lio|]';

const FIGURES = /^[0-9]+$/;

/** The number that figures mean, with their OCR slips mended; null when no true figure is among them. */
export function mended(text: string): number | null {
  if (FIGURES.test(text)) return Number(text);
  const plain = text.replace(/[li|]/g, '1').replace(/o/g, '0');
  return FIGURES.test(plain) ? Number(plain) : null;
}

export const isMended = (text: string): boolean => /[lio|]/.test(text);

/** A year as written: two figures are 20xx. */
export const yearOf = (value: number): number => (value < 100 ? 2000 + value : value);
