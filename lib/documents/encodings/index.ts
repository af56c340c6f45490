import { CONVERTERS, isUnicode, type Legacy, legacyOf } from './recognise';

import { isSyllable } from './syllables';

export { decodeText, utf16Of } from './decode';
export type { Legacy } from './recognise';
export { legacyOf } from './recognise';

/** ".VnTime", "VnArialH", "VNI-Times"; in a PDF behind a tag of six letters. */
const FONTS: readonly [name: RegExp, legacy: Legacy][] = [
  [/^(?:[A-Z]{6}\+)?\.?vn(?=[a-z])(?!i[-_ ])/i, 'tcvn3'],
  [/^(?:[A-Z]{6}\+)?vni(?:[-_ ]|$)/i, 'vni'],
];
/** Fonts that show small letters as capitals, since TCVN3 has no capitals with tones. */
const CAPITALS = /^(?:[A-Z]{6}\+)?\.?[Vv][Nn][A-Za-z0-9 -]{0,40}H\b/;

const WORD = /\p{L}{1,40}/gu;
/** A word in capitals whose letters with tones came out small: "MậT", "ủY"; not "Uỷ". */
const HALF_CAPITALS = /^\P{L}*(?:[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*|\p{Ll}[^a-z]*[A-Z][^a-z]*)$/u;
const raised = (word: string): string => (HALF_CAPITALS.test(word) ? word.toUpperCase() : word);
/** A secrecy stamp in a font of capitals, of which nothing but its small letters is left. */
const STAMP = /^[ \t]*(?:(?:tuyệt|tối)[ \t]+)?mật[ \t]*$/gimu;

/** In PDFs the code of "ư" may come out as a hyphen, which it is in Latin-1: "tr-íc". */
const HYPHENED = /[a-z\u00a1-\u00fe\u03bc]{1,4}-[a-z\u00a1-\u00fe\u03bc]{0,5}/g;
const unhyphened = (word: string): string => {
  const letter = word.replace('-', '\u00ad');
  return isSyllable(CONVERTERS.tcvn3(letter)) ? letter : word;
};

/** Is a font of the old encodings, whose text is one byte a letter? */
export const isLegacyFont = (fontName: string): boolean => FONTS.some(([name]) => name.test(fontName));

/** Converts text of a known encoding; pieces that are Unicode stay. */
export function convertLegacy(text: string, legacy: Legacy): string {
  if (legacy === 'vni') return isUnicode(text) ? text : CONVERTERS.vni(text);
  const whole = text.replace(HYPHENED, unhyphened);
  if (isUnicode(whole)) return text;
  return CONVERTERS.tcvn3(whole)
    .replace(WORD, raised)
    .replace(STAMP, (stamp) => stamp.toUpperCase());
}

/**
 * Text in the letters of Unicode, when it was written for a font of the old encodings TCVN3 (ABC) or VNI; any other
 * text as it is. Text that holds letters of Unicode's own is never converted, whatever its font.
 * @param fontName the font's name as the file has it; null when it is unknown: then the words must tell, and a few
 *   words say nothing.
 */
export function fromLegacy(text: string, fontName: string | null): string {
  const byFont = fontName === null ? undefined : FONTS.find(([name]) => name.test(fontName))?.[1];
  const legacy = byFont ?? legacyOf(text);
  const converted = legacy ? convertLegacy(text, legacy) : text;
  return fontName !== null && CAPITALS.test(fontName) ? converted.toUpperCase() : converted;
}
