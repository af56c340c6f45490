const NAMES = /\/(?:BaseFont|FontName)\s*\/([^\s/<>[\]()]*)/g;
const ESCAPED = /#([\da-f]{2})/gi;

/** The name of a font of which some letters alone are in the file (ISO 32000-1, 9.6.4). */
const TAGGED = /^[A-Z]{6}\+/;
/** Letters of these are known to pdf.js by a part of the name. */
const SIGNS = /symbol|dingbat|wingding/i;
/** pdf.js knows some Chinese fonts by names in an encoding of their own. */
const PLAIN = /^[\x21-\x7e]+$/;
/**
 * How the names begin that pdf.js knows for fonts of every computer (its `getStdFontMap` and `getNonStdFontMap`). Of one
 * of two bytes a letter it takes its own letters for those of the font when there is no file.
 */
const KNOWN =
  /^(?:Arial|Calibri|CenturyGothic|ComicSans|Courier|GillSans|Helvetica|Impact|ItcSymbol|Lucida|MS-|Nuptial|Segoe|Symbol|Times|Trebuchet|ZapfDingbats)/i;

/** A name as pdf.js looks it up (`normalizeFontName`). */
const named = (name: string): string =>
  name
    .replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/[,_]/g, '-')
    .replace(/\s/g, '');

function isLegibleName(name: string, many: boolean): boolean {
  if (SIGNS.test(name)) return false;
  return TAGGED.test(name) || (PLAIN.test(name) && !(many && KNOWN.test(name)));
}

/**
 * Is a font named so that pdf.js gives the same letters with its file and without?
 * @param own the dictionary of the font, or its descriptor's
 * @param many whether it is of two bytes a letter
 */
export function areLegibleNames(own: string, many: boolean): boolean {
  const names = [...own.matchAll(NAMES)].map(([, name = '']) => named(name));
  return names.length > 0 && names.every((name) => isLegibleName(name, many));
}
