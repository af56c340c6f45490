import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { Word } from '../ascii-word';
import type { PackedObject } from './objects';

const TAIL = 1024;
const POINTER = /startxref\s+(\d{1,12})(?![\s\S]*startxref)/;
const ROOT = new Word('/Root');
const REFERENCE = /^\/Root\s+(\d{1,10}\s+\d{1,5}\s+R)\b/;
const LONGEST = 40;

const latin = new TextDecoder('latin1');

/** What an update must say of the file that it updates; null where the file does not say it plainly. */
function trailerOf(bytes: Uint8Array, size: number): string | null {
  const before = POINTER.exec(latin.decode(bytes.subarray(-TAIL)))?.[1];
  const roots = [...ROOT.all(bytes)].map((at) => REFERENCE.exec(latin.decode(bytes.subarray(at, at + LONGEST)))?.[1]);
  const root = roots.findLast((found) => found !== undefined);
  return before === undefined || root === undefined ? null : `<< /Size ${size} /Root ${root} /Prev ${before} >>`;
}

/** A file with an update behind it that gives some of its objects anew (7.5.6); null where it takes none. */
export function withUpdate(bytes: Uint8Array, objects: readonly PackedObject[]): Uint8Array<ArrayBuffer> | null {
  const trailer = trailerOf(bytes, Math.max(0, ...objects.map(({ number }) => number)) + 1);
  if (trailer === null) return null;
  const pieces: Uint8Array[] = [bytes, utf8ToBytes('\n')];
  let at = bytes.length + 1;
  let table = '';
  for (const { number, bytes: body } of objects) {
    const piece = concatBytes(utf8ToBytes(`${number} 0 obj\n`), body, utf8ToBytes('\nendobj\n'));
    table += `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
    pieces.push(piece);
    at += piece.length;
  }
  return concatBytes(...pieces, utf8ToBytes(`xref\n${table}trailer\n${trailer}\nstartxref\n${at}\n%%EOF\n`));
}
