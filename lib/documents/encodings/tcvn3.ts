/**
 * TCVN3 (TCVN 5712:1993, VN3; "ABC"): one byte a letter, read here as the letters of Latin-1 that have these codes.
 * Capitals with tones have no codes: fonts of capitals (".VnTimeH") show small letters large.
 */
const LEGACY = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦';
const UNICODE = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';

const letters = [...UNICODE];
const TABLE: ReadonlyMap<string, string> = new Map(
  [...LEGACY].map((letter, at): [string, string] => [letter, letters[at] ?? letter]),
);

/** Converts text written in TCVN3, whatever it is. The code of "à" is a micro sign, which PDFs give as the Greek letter. */
export const fromTcvn3 = (text: string): string =>
  text.replaceAll('\u03bc', '\u00b5').replace(/[\u00a1-\u00fe]/g, (letter) => TABLE.get(letter) ?? letter);
