import { concatBytes } from '@noble/hashes/utils.js';
import { Inflate } from 'fflate';
import { FileFault } from '../..';
import { Checksum } from './checksum';
import { ascii85, hex, lzw, runs, type Take } from './decoders';
import type { Filter } from './filters';

/** How a font begins whose dictionary does not say that it is one (OpenType 1.9, table directory). */
const FONTS: readonly number[] = [0x00010000, 0x4f54544f, 0x74727565, 0x74746366];
const isFont = (bytes: Uint8Array): boolean =>
  bytes.length >= 4 && FONTS.includes(new DataView(bytes.buffer, bytes.byteOffset).getUint32(0));

const MEGABYTE = 1024 * 1024;
const PIECE = 16 * 1024;
/** A page's drawing has some hundred kilobytes, a plan of a town some megabytes. */
const MOST_BYTES = 64 * MEGABYTE;
/** Out of all streams of a file together: text of 500 pages is a tenth of it. */
const MOST_IN_ALL = 512 * MEGABYTE;
/**
 * How many bytes each makes of one at most: deflate of two bits a match of 258 (RFC 1951), LZW of a code of 12 bits a word
 * as long as there are codes, the others as ISO 32000-2 says (7.4). Brotli has no bound, and no office's program packs so.
 */
const MOST_OF_ONE: Readonly<Record<Filter, number>> = {
  flate: 1032,
  lzw: 2_600,
  'late-lzw': 2_600,
  ascii85: 4,
  hex: 1,
  runs: 64,
  brotli: Number.POSITIVE_INFINITY,
};

/** True for packed bytes that cannot hold more than any drawing has. */
const isSmall = (packed: Uint8Array, filters: readonly Filter[]): boolean =>
  filters.reduce((size, filter) => size * MOST_OF_ONE[filter], packed.length) <= MOST_BYTES;

/** What was unpacked of a file so far. */
export interface Spent {
  bytes: number;
}

const refuseLarge = (size: number, spent: Spent): void => {
  if (size > MOST_BYTES || spent.bytes > MOST_IN_ALL) throw new FileFault('too-large');
};

/** Counts the pieces of one stream before they are taken. */
function counted(spent: Spent, take: Take): Take {
  let size = 0;
  return (piece) => {
    size += piece.length;
    spent.bytes += piece.length;
    refuseLarge(size, spent);
    take(piece);
  };
}

/**
 * Unpacks what zlib packed, piece by piece; null when that cannot be done.
 * @param go what is done with each piece; false: no more is wanted
 * @throws FileFault too-large when it swells beyond all that a page, or all pages, may hold
 */
function pieces(packed: Uint8Array, spent: Spent, go: (piece: Uint8Array) => boolean): 'ended' | 'stopped' | null {
  const [method = 0, flags = 0] = packed;
  if ((method & 15) !== 8 || (method * 256 + flags) % 31 !== 0) return null;
  let size = 0;
  let wanted = true;
  const inflate = new Inflate((piece) => {
    size += piece.length;
    spent.bytes += piece.length;
    wanted &&= go(piece);
  });
  try {
    for (let at = 2; at < packed.length && wanted; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      refuseLarge(size, spent);
    }
  } catch (error) {
    if (error instanceof FileFault) throw error;
    // fflate throws plain errors with a code.
    return wanted ? null : 'stopped';
  }
  return wanted ? 'ended' : 'stopped';
}

/** Unpacks once, whatever is damaged; what takes the pieces throws when there are too many. */
const UNPACK: Readonly<Record<Filter, (packed: Uint8Array, spent: Spent, take: Take) => void>> = {
  flate: (packed, spent, take) =>
    void pieces(packed, spent, (piece) => {
      take(piece);
      return true;
    }),
  lzw: (packed, spent, take) => lzw(packed, counted(spent, take)),
  'late-lzw': (packed, spent, take) => lzw(packed, counted(spent, take), 0),
  ascii85: (packed, spent, take) => ascii85(packed, counted(spent, take)),
  hex: (packed, spent, take) => hex(packed, counted(spent, take)),
  runs: (packed, spent, take) => runs(packed, counted(spent, take)),
  brotli: () => {
    throw new FileFault('too-large');
  },
};

/**
 * @param filters how it is packed, outermost first
 * @throws FileFault too-large when it swells beyond all that a page, or all pages, may hold
 */
export function refuseSwelling(packed: Uint8Array, filters: readonly Filter[], spent: Spent): void {
  const [outer, ...rest] = filters;
  if (outer === undefined || isSmall(packed, filters)) return;
  const inner: Uint8Array[] = [];
  UNPACK[outer](packed, spent, (piece) => {
    if (rest.length > 0) inner.push(piece);
  });
  refuseSwelling(concatBytes(...inner), rest, spent);
}

/**
 * Do these packed bytes not hold what was packed? Packed streams bear a checksum; some programs leave it out, and some
 * add a line's end. A font is no text and is not looked at.
 * @throws FileFault too-large when it swells beyond all that a page, or all pages, may hold
 */
export function isBroken(packed: Uint8Array, spent: Spent): boolean {
  const sum = new Checksum();
  let begun = false;
  const ended = pieces(packed, spent, (piece) => {
    if (!begun && isFont(piece)) return false;
    begun = true;
    sum.add(piece);
    return true;
  });
  if (ended !== 'ended') return ended === null;
  const ends = [0, 1, 2].map((more) => packed.subarray(packed.length - more - 4, packed.length - more));
  return !ends.some((end) => sum.is(end)) && pieces(packed.subarray(0, -4), spent, () => true) !== null;
}

/** What zlib packed, whole; null where that cannot be unpacked or is more than so many bytes. */
export function unpackWithin(packed: Uint8Array, most: number): Uint8Array | null {
  const parts: Uint8Array[] = [];
  const spent = { bytes: 0 };
  const ended = pieces(packed, spent, (piece) => {
    if (spent.bytes > most) return false;
    parts.push(piece);
    return true;
  });
  return ended === 'ended' ? concatBytes(...parts) : null;
}
