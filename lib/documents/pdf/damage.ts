import { Inflate } from 'fflate';

const latin = new TextDecoder('latin1');
const STREAM = [...'stream'].map((letter) => letter.charCodeAt(0));
const END = [...'endstream'].map((letter) => letter.charCodeAt(0));
/** A stream's dictionary stands before it and is no longer than this. */
const DICTIONARY = 1_000;
/** Where a file says that it is encrypted: beside its tables of objects, at its beginning or end. */
const EDGE = 4_096;
const ENCRYPTED = /\/Encrypt\b/;
const FLATE = /\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])/;
/** Pictures, fonts and files inside are no text of the page. */
const NO_TEXT = /\/Subtype\s*\/Image\b|\/Length1\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b|\/EmbeddedFile\b/;
const LENGTH = /\/Length\s+(\d{1,10})(?!\s+\d+\s+R)\b/;

/** How a font begins whose dictionary does not say that it is one (OpenType 1.9, table directory). */
const FONTS: readonly number[] = [0x00010000, 0x4f54544f, 0x74727565, 0x74746366];
const isFont = (bytes: Uint8Array): boolean =>
  bytes.length >= 4 && FONTS.includes(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0));

/** So much is unpacked at most, piece by piece: text of 500 pages is less. */
const MOST_BYTES = 64 * 1024 * 1024;
const PIECE = 16 * 1024;

const isAt = (bytes: Uint8Array, word: readonly number[], at: number): boolean =>
  word.every((letter, index) => bytes[at + index] === letter);

function find(bytes: Uint8Array, word: readonly number[], from: number): number {
  const [first = 0] = word;
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !isAt(bytes, word, at)) at = bytes.indexOf(first, at + 1);
  return at;
}

/** Adler-32 (RFC 1950, 8.2) of bytes that come in pieces. */
class Checksum {
  #low = 1;
  #high = 0;

  add(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; from += 5552) {
      const to = Math.min(from + 5552, bytes.length);
      for (let at = from; at < to; at += 1) {
        this.#low += bytes[at] ?? 0;
        this.#high += this.#low;
      }
      this.#low %= 65_521;
      this.#high %= 65_521;
    }
  }

  /** True when these four bytes hold it. */
  is([first = 0, second = 0, third = 0, fourth = 0]: Uint8Array): boolean {
    return this.#high === first * 256 + second && this.#low === third * 256 + fourth;
  }
}

/** Unpacks what zlib packed: null when that cannot be done, `passed` when it is no text or too much. */
function checksumOf(packed: Uint8Array, spent: { bytes: number }): Checksum | 'passed' | null {
  const [method = 0, flags = 0] = packed;
  if ((method & 15) !== 8 || (method * 256 + flags) % 31 !== 0) return null;
  const sum = new Checksum();
  let begun = false;
  let passed = false;
  const inflate = new Inflate((piece) => {
    passed ||= !begun && isFont(piece);
    begun = true;
    spent.bytes += piece.length;
    sum.add(piece);
  });
  try {
    for (let at = 2; at < packed.length; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      if (passed || spent.bytes >= MOST_BYTES) return 'passed';
    }
    return sum;
  } catch {
    // fflate throws plain errors with a code.
    return passed ? 'passed' : null;
  }
}

/** Do these packed bytes not hold what was packed? Some programs leave the checksum out, and some add a line's end. */
function isBroken(packed: Uint8Array, spent: { bytes: number }): boolean {
  const sum = checksumOf(packed, spent);
  if (sum === null || sum === 'passed') return sum === null;
  const ends = [0, 1, 2].map((more) => packed.subarray(packed.length - more - 4, packed.length - more));
  return !ends.some((end) => sum.is(end)) && checksumOf(packed.subarray(0, -4), spent) !== null;
}

/** Where the data of a stream ends that begins here. */
function endOf(bytes: Uint8Array, start: number, dictionary: string): number {
  const stated = start + Number(LENGTH.exec(dictionary)?.[1] ?? Number.NaN);
  const isStated = [0, 1, 2].some((more) => isAt(bytes, END, stated + more));
  return isStated ? stated : find(bytes, END, start);
}

/**
 * Is text of a PDF damaged? pdf.js ends a stream of a page where it cannot be unpacked any more, and gives what came
 * before as if that were all. Packed streams bear a checksum; which page one belongs to is not looked for. An encrypted
 * file cannot be looked at.
 */
export function isDamaged(bytes: Uint8Array): boolean {
  const edges = [bytes.subarray(0, EDGE), bytes.subarray(-EDGE)];
  if (edges.some((edge) => ENCRYPTED.test(latin.decode(edge)))) return false;
  const spent = { bytes: 0 };
  for (let at = find(bytes, STREAM, 0); at >= 0 && spent.bytes < MOST_BYTES; at = find(bytes, STREAM, at)) {
    const before = latin.decode(bytes.subarray(Math.max(0, at - DICTIONARY), at));
    const dictionary = /\bobj\b(?![\s\S]*\bobj\b)([\s\S]*>>\s*)$/.exec(before)?.[1];
    at += STREAM.length;
    if (dictionary === undefined) continue;
    if (ENCRYPTED.test(dictionary)) return false;
    const start = bytes[at] === 13 && bytes[at + 1] === 10 ? at + 2 : at + 1;
    const end = endOf(bytes, start, dictionary);
    if (end < 0) return true;
    if (FLATE.test(dictionary) && !NO_TEXT.test(dictionary) && isBroken(bytes.subarray(start, end), spent)) return true;
    at = end + END.length;
  }
  return false;
}
