import { Word } from '../ascii-word';
import { areLegibleNames } from './font-names';
import { type Dictionary, dictionariesWith, type Part, type Place } from './object-at';
import { Only } from './only';
import { readableTables } from './tables';

const DESCRIPTOR = new Word('/FontDescriptor');
const DESCENDANTS = new Word('/DescendantFonts');
const FILE = new Word('/FontFile2');

const REFERENCE = String.raw`(\d{1,10})\s+\d{1,5}\s+R\b`;
const DESCRIBED = new RegExp(String.raw`/FontDescriptor\s+${REFERENCE}`, 'g');
const DESCENDANT = new RegExp(String.raw`/DescendantFonts\s*\[\s*${REFERENCE}`, 'g');
const TO_UNICODE = new RegExp(String.raw`/ToUnicode\s+${REFERENCE}`);
const CID_FONT = /\/Subtype\s*\/CIDFontType2\b/;
const SIMPLE = /\/Subtype\s*\/TrueType\b/;
/** Upright letters of other encodings are given otherwise without the file. */
const IDENTITY = /\/Encoding\s*\/Identity-H\b/;
const ENCODED = /\/Encoding\s*\/(?:WinAnsi|MacRoman)Encoding\b/;
/** Widths are reckoned in it otherwise without the file. */
const MATRIX = /\/FontMatrix\b/;

/** Can its letters be told without its file, by how it is named and measured? */
const isLegibleFont = (own: string, many: boolean): boolean => areLegibleNames(own, many) && !MATRIX.test(own);

/** The number of the table that says what a font's letters are. */
const tableOf = (own: string): number | null => {
  const number = TO_UNICODE.exec(own)?.[1];
  return number === undefined ? null : Number(number);
};

/** The numbers that a dictionary's object gives for a name. */
const numbersIn = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map(([, number]) => Number(number));

/** Notes what an object names, which says so of one thing only: where it names more, it is told of none. */
function noteIn(only: Only, dictionary: Dictionary, pattern: RegExp, is: (dictionary: Dictionary) => boolean): void {
  const numbers = numbersIn(dictionary.text, pattern);
  const isOne = numbers.length === 1 && numbersIn(dictionary.own, pattern).length === 1;
  for (const number of numbers) only.note(number, isOne && is(dictionary));
}

/**
 * Tells of a descriptor whether all fonts that it describes say what their letters are (ISO 32000-1, 9.10.3).
 * @param above dictionaries that name fonts of two bytes a letter
 * @param described those that name a descriptor
 */
function describes(
  bytes: Uint8Array,
  above: readonly Dictionary[],
  described: readonly Dictionary[],
): (descriptor: Dictionary) => boolean {
  const descendants = new Only();
  for (const dictionary of above)
    noteIn(
      descendants,
      dictionary,
      DESCENDANT,
      ({ own }) => TO_UNICODE.test(own) && IDENTITY.test(own) && isLegibleFont(own, true),
    );
  const tables = readableTables(
    bytes,
    described.map(({ own }) => tableOf(own)).filter((table) => table !== null),
  );
  const isLegible = ({ owner, own }: Dictionary): boolean => {
    if (CID_FONT.test(own)) return isLegibleFont(own, true) && owner !== null && descendants.has(owner);
    const table = tableOf(own);
    const says = ENCODED.test(own) || (table !== null && tables.has(table));
    return SIMPLE.test(own) && says && isLegibleFont(own, false);
  };
  const descriptors = new Only();
  const ofMany = new Set<number>();
  for (const dictionary of described) {
    noteIn(descriptors, dictionary, DESCRIBED, isLegible);
    if (CID_FONT.test(dictionary.text)) for (const number of numbersIn(dictionary.text, DESCRIBED)) ofMany.add(number);
  }
  return ({ owner, own }) => owner !== null && descriptors.has(owner) && isLegibleFont(own, ofMany.has(owner));
}

/**
 * Finds what leads to the files of fonts that are not needed for reading: letters and widths of TrueType fonts stand
 * beside them, where the font says what its letters are, and pdf.js's extraction of text never asks the file (read in its
 * `translateFont`, `extractDataStructures`, `Font` and `fallbackToSystemFont`). pdf.js takes most of its time to make such a font fit to be
 * shown (measured).
 */
export function findFontFiles(parts: readonly Part[]): Place[] {
  const [files, above, described] = [FILE, DESCENDANTS, DESCRIPTOR].map((name) => dictionariesWith(name, parts));
  const [whole] = parts;
  if (!whole || !files?.length || !above || !described) return [];
  const isNeedless = describes(whole.bytes, above, described);
  return files.filter(isNeedless).map(({ part, at }) => ({ part, at: at + FILE.length - 1 }));
}
