import type { Word } from '../ascii-word';

const BEGINS = ' obj';
const ENDS = 'endobj';
const NUMBER = /(?:^|\D)(\d{1,10})\s+\d{1,5}$/;
const LONGEST_NUMBER = 20;

const latin = new TextDecoder('latin1');

/** The number of the object that begins with the word at this place of a file; null where none does. */
export function numberBefore(bytes: Uint8Array, at: number): number | null {
  const number = NUMBER.exec(latin.decode(bytes.subarray(Math.max(0, at - LONGEST_NUMBER), at)))?.[1];
  return number === undefined ? null : Number(number);
}

/** Bytes in which objects stand: a whole file, or an object that lies packed in it. */
export interface Part {
  /** Of the object; null for a whole file. */
  number: number | null;
  bytes: Uint8Array;
}

/** A place in a part. */
export interface Place {
  part: Part;
  at: number;
}

/** What stands around a place. */
export interface Dictionary extends Place {
  /** The number of the object; null where that cannot be told. */
  owner: number | null;
  /** Of the whole object; not all where it is too long. */
  text: string;
  /** Of the innermost dictionary, without those in it; empty where its ends are not seen. */
  own: string;
}

/** Dictionaries that are looked at are no longer; that of a font with its widths has some thousand letters. */
const LONGEST = 128_000;
/** Most are much shorter, and the longer a text the longer it takes to get it from bytes. */
const LENGTHS = [600, 8_000, LONGEST];
const END = /\b(?:endobj|stream)\b/;
/** A file of 500 pages has some hundred fonts, and fewer pages: of one with more than this, all are left as they are. */
const MOST = 10_000;
/** A hundredth of it is what stands around all names that are looked for in such a file. */
const MOST_TEXT = 32 * 1024 * 1024;

const INNER = /<<(?:(?!<<|>>)[\s\S])*>>/g;
const DEEPEST = 8;

/** Text without the dictionaries that begin and end in it; null where they lie too deep in each other. */
function withoutInner(text: string): string | null {
  let outer = text;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const next = outer.replace(INNER, ' ');
    if (next === outer) return outer;
    outer = next;
  }
  return null;
}

function ownOf(before: string, after: string): string {
  const head = withoutInner(before);
  const tail = withoutInner(after);
  const begin = head?.lastIndexOf('<<') ?? -1;
  const end = tail?.indexOf('>>') ?? -1;
  return head === null || tail === null || begin < 0 || end < 0 ? '' : head.slice(begin + 2) + tail.slice(0, end);
}

/** What stands before a place since its object begins. @returns empty, and no owner, where that is not seen */
function headOf(bytes: Uint8Array, at: number): { owner: number | null; before: string } {
  for (const length of LENGTHS) {
    const from = Math.max(0, at - length);
    const text = latin.decode(bytes.subarray(from, at));
    const begins = text.lastIndexOf(BEGINS);
    if (begins < 0) continue;
    if (text.indexOf(ENDS, begins) >= 0) break;
    return { owner: numberBefore(bytes, from + begins), before: text.slice(begins) };
  }
  return { owner: null, before: '' };
}

/** What stands behind a place until its object ends. */
function tailOf(bytes: Uint8Array, at: number): string {
  let text = '';
  for (const length of LENGTHS) {
    text = latin.decode(bytes.subarray(at, at + length));
    const end = text.search(END);
    // A word at the very end may be the beginning of a longer one.
    if (end >= 0 && end < length - ENDS.length) return text.slice(0, end);
  }
  return text;
}

/** The dictionary in which something stands at a place. */
function dictionaryAt({ part, at }: Place): Dictionary {
  const { number, bytes } = part;
  const { owner, before } =
    number === null
      ? headOf(bytes, at)
      : { owner: number, before: latin.decode(bytes.subarray(Math.max(0, at - LONGEST), at)) };
  const after = tailOf(bytes, at);
  return { part, at, owner, text: before + after, own: ownOf(before, after) };
}

function* placesOf(name: Word, parts: readonly Part[]): Generator<Place, void> {
  for (const part of parts) for (const at of name.all(part.bytes)) yield { part, at };
}

/**
 * The dictionaries in which a name stands, with where it does.
 * @param is of which of these places; all where nothing is said
 * @returns null where there are more, or more text, than in any office's file
 */
export function dictionariesWith(
  name: Word,
  parts: readonly Part[],
  is: (place: Place) => boolean = () => true,
): Dictionary[] | null {
  const found: Dictionary[] = [];
  let left = MOST_TEXT;
  for (const place of placesOf(name, parts)) {
    if (!is(place)) continue;
    const dictionary = dictionaryAt(place);
    left -= dictionary.text.length;
    if (left < 0 || found.length === MOST) return null;
    found.push(dictionary);
  }
  return found;
}
