import { concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { expect, it } from 'vitest';
import { ascii85, hex, lzw, runs, type Take } from '../../../../lib/documents/pdf/packed/decoders';

const letters = (text: string): Uint8Array => new TextEncoder().encode(text);

function unpacked(packed: Uint8Array, by: (packed: Uint8Array, take: Take) => void): string {
  const pieces: Uint8Array[] = [];
  by(packed, (piece) => pieces.push(piece));
  return new TextDecoder().decode(concatBytes(...pieces));
}

it.each<[string, Uint8Array, (packed: Uint8Array, take: Take) => void, string]>([
  // The example of ISO 32000-2, 7.4.4.2.
  ['LZW', hexToBytes('800b6050220c0c8501'), lzw, '-----A---B'],
  ['hex, with blanks and an odd digit', letters('48 61\n6e 7>zz'), hex, 'Hanp'],
  ['base 85, with zeros and a rest', letters('87cUR z D]i\n~>'), ascii85, 'Hell\0\0\0\0o '],
  ['runs', Uint8Array.of(2, 72, 97, 110, 254, 33, 128, 1), runs, 'Han!!!'],
])('%s', (_, packed, by, text) => expect(unpacked(packed, by)).toBe(text));

it('more than one piece of it', () => expect(unpacked(letters('z'.repeat(40_000)), ascii85)).toHaveLength(160_000));
