import { Inflate, inflateSync } from 'fflate';
import { FileFault } from '..';

/** Deflate packs at most 1032 bytes into one (RFC 1951: a match of 258 bytes in two bits). */
const MOST_RATIO = 1032;

/** A piece this large unpacks to at most 16 MB at once. */
const PIECE = 16 * 1024;

/** Signed: numbers over 31 bits would be reckoned with as fractions. */
const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

/** The same for a byte that one, two and three others follow: four bytes are taken at a time. */
const [CRC_1, CRC_2, CRC_3] = [1, 2, 3].map((after) =>
  CRC_TABLE.map((value) => {
    let crc = value;
    for (let byte = 0; byte < after; byte += 1) crc = (CRC_TABLE[crc & 255] ?? 0) ^ (crc >>> 8);
    return crc;
  }),
) as [Int32Array, Int32Array, Int32Array];

const at = (table: Int32Array, byte: number): number => table[byte & 255] ?? 0;

function crcOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const whole = bytes.length & ~3;
  let crc = -1;
  // Counted by hand: an iterator takes longer than the unpacking.
  for (let index = 0; index < whole; index += 4) {
    const word = crc ^ view.getInt32(index, true);
    crc = at(CRC_3, word) ^ at(CRC_2, word >>> 8) ^ at(CRC_1, word >>> 16) ^ at(CRC_TABLE, word >>> 24);
  }
  for (let index = whole; index < bytes.length; index += 1) {
    crc = at(CRC_TABLE, crc ^ (bytes[index] ?? 0)) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

/**
 * So few packed bytes are unpacked in one go, which takes half the time: what they hold beyond the stated length goes
 * nowhere, and cannot be much.
 */
const SMALL = 64 * 1024;

/** Memory is taken only for what the packed bytes can hold. */
function inflated(packed: Uint8Array, size: number): Uint8Array {
  if (size > packed.length * MOST_RATIO) throw new FileFault('broken');
  const bytes = new Uint8Array(size);
  if (packed.length <= SMALL) return inflateSync(packed, { out: bytes });
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > size) throw new FileFault('broken');
    bytes.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < packed.length; at += PIECE) {
    stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  }
  if (length !== size) throw new FileFault('broken');
  return bytes;
}

/**
 * Unpacks the bytes of an entry.
 * @param size the length that the directory states: more is never taken
 * @throws FileFault broken when the bytes are not what the directory says.
 */
export function unpack(packed: Uint8Array, { method, size, crc }: { method: number; size: number; crc: number }) {
  try {
    const bytes = method === 0 ? packed.slice(0, size) : inflated(packed, size);
    if (bytes.length === size && crcOf(bytes) === crc) return bytes;
  } catch (error) {
    // fflate throws plain errors with a code.
    if (!(error instanceof Error)) throw error;
  }
  throw new FileFault('broken');
}
