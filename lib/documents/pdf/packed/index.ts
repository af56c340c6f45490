import { type Decipher, decipherOf } from '../encryption';
import { filtersOf } from './filters';
import { type RawStream, rawStreams } from './streams';
import { isBroken, refuseSwelling } from './unpack';

export { filtersOf } from './filters';
export { type RawStream, rawStreams } from './streams';
export { unpackWithin } from './unpack';

/** Of these nothing is unpacked. */
export const NEVER_UNPACKED = /\/Subtype\s*\/Image\b|\/EmbeddedFile\b/;
/** Fonts are no text of the page. */
const FONT = /\/Length1\b|\/Subtype\s*\/(?:Type1C|CIDFontType0C|OpenType)\b/;

/** So much text is looked at for damage: that of 500 pages is less. */
const MOST_LOOKED_AT = 64 * 1024 * 1024;

/** Its data as it was packed. */
const packedOf = (stream: RawStream, data: Uint8Array, decipher: Decipher | null): Uint8Array =>
  decipher ? decipher(data, stream) : data;

/**
 * Is text of a PDF damaged? pdf.js ends a stream of a page where it cannot be unpacked any more, and gives what came
 * before as if that were all. Which page a stream belongs to is not looked for.
 * @throws FileFault too-large when a stream would swell beyond all that a page may hold: pdf.js takes the memory for it
 */
export function isDamaged(bytes: Uint8Array): boolean {
  const decipher = decipherOf(bytes);
  // Nothing can be read of it either.
  if (decipher === 'locked') return false;
  let damaged = false;
  const spent = { bytes: 0 };
  for (const stream of rawStreams(bytes)) {
    const { dictionary, data } = stream;
    if (data === null) return true;
    if (NEVER_UNPACKED.test(dictionary)) continue;
    const filters = filtersOf(dictionary, bytes);
    if (filters.length === 0) continue;
    const packed = packedOf(stream, data, decipher);
    const isText = filters.join() === 'flate' && !FONT.test(dictionary);
    if (isText && !damaged && spent.bytes <= MOST_LOOKED_AT) damaged = isBroken(packed, spent);
    else refuseSwelling(packed, filters, spent);
  }
  return damaged;
}
