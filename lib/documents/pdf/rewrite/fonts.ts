import { Word } from '../ascii-word';
import { type Dictionary, dictionaryAt } from './object-at';
import type { PackedObject } from './objects';
import type { FindNames } from './unname';

const DESCRIPTOR = new Word('/FontDescriptor');
const DESCENDANTS = new Word('/DescendantFonts');
const FILE = new Word('/FontFile2');

const REFERENCE = String.raw`(\d{1,10})\s+\d{1,5}\s+R\b`;
const DESCRIBED = new RegExp(String.raw`/FontDescriptor\s+${REFERENCE}`);
const DESCENDANT = new RegExp(String.raw`/DescendantFonts\s*\[\s*${REFERENCE}`);
const TO_UNICODE = new RegExp(String.raw`/ToUnicode\s+${REFERENCE}`);
const CID_FONT = /\/CIDFontType[02]\b/;

/** A file of 500 pages has some hundred fonts; of one with more than this, all are left as they are. */
const MOST_FONTS = 4_000;

const latin = new TextDecoder('latin1');

const isTooOften = (name: Word, bytes: Uint8Array): boolean => {
  let count = 0;
  for (const _ of name.all(bytes)) {
    count += 1;
    if (count > MOST_FONTS) return true;
  }
  return false;
};

/** All dictionaries of a file in which a name stands. */
const dictionariesWith = (name: Word, bytes: Uint8Array, packed: readonly PackedObject[]): Dictionary[] => [
  ...[...name.all(bytes)].map((at) => dictionaryAt(bytes, at)),
  ...packed
    .filter((object) => name.in(object.bytes) >= 0)
    .map((object) => ({ owner: object.number, text: latin.decode(object.bytes) })),
];

const numberIn = (text: string, pattern: RegExp): number | null => {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? null : Number(found);
};

/** Numbers that were said to be one thing and never the other. */
class Only {
  readonly #yes = new Set<number>();
  readonly #no = new Set<number>();

  note(number: number, is: boolean): void {
    (is ? this.#yes : this.#no).add(number);
  }

  has(number: number): boolean {
    return this.#yes.has(number) && !this.#no.has(number);
  }
}

/** Which descriptors are of fonts alone that say what their letters are (ISO 32000-1, 9.10.3). */
function legible(bytes: Uint8Array, packed: readonly PackedObject[]): Only {
  const descendants = new Only();
  for (const { text } of dictionariesWith(DESCENDANTS, bytes, packed)) {
    const descendant = numberIn(text, DESCENDANT);
    if (descendant !== null) descendants.note(descendant, TO_UNICODE.test(text));
  }
  const descriptors = new Only();
  for (const { owner, text } of dictionariesWith(DESCRIPTOR, bytes, packed)) {
    const descriptor = numberIn(text, DESCRIBED);
    if (descriptor === null) continue;
    const isLegible = CID_FONT.test(text) ? owner !== null && descendants.has(owner) : TO_UNICODE.test(text);
    descriptors.note(descriptor, isLegible);
  }
  return descriptors;
}

/**
 * Finds what leads to the files of fonts that are not needed for reading: letters and widths of TrueType fonts stand
 * beside them, where the font says what its letters are. pdf.js takes most of its time to make such a font fit to be
 * shown (measured).
 */
export function findFontFiles(bytes: Uint8Array, packed: readonly PackedObject[]): FindNames {
  if ([DESCRIPTOR, DESCENDANTS, FILE].some((name) => isTooOften(name, bytes))) return () => [];
  const descriptors = legible(bytes, packed);
  return (part, owner) =>
    [...FILE.all(part)]
      .filter((at) => {
        const descriptor = owner ?? dictionaryAt(part, at).owner;
        return descriptor !== null && descriptors.has(descriptor);
      })
      .map((at) => at + FILE.length - 1);
}
