import { Word } from '../ascii-word';
import { filtersOf, NEVER_UNPACKED, type RawStream, rawStreams, unpackWithin } from '../packed';
import { numberBefore } from './object-at';

/** An object that lies packed with others in one stream (ISO 32000-1, 7.5.7). */
export interface PackedObject {
  number: number;
  bytes: Uint8Array;
}

const NAME = new Word('/ObjStm');
const OF_OBJECTS = /\/Type\s*\/ObjStm\b/;
const FIRST = /\/First\s+(\d{1,10})\b/;
/** Rows of numbers are packed so, and no program packs objects so. */
const PREDICTED = /\/Predictor\b/;
const ENCRYPT = new Word('/Encrypt');
const OBJECT = new Word(' obj');

/** A file of 500 pages has a hundredth of it. */
const MOST_BYTES = 32 * 1024 * 1024;
const MOST_OBJECTS = 500_000;

const latin = new TextDecoder('latin1');

/** What is packed in a way that is not known here is left as it is. */
function mustHold(holds: boolean): asserts holds {
  if (!holds) throw new Error('unknown');
}

/** A stream of objects as it was before it was packed, of so many bytes at most. */
function unpacked({ dictionary, data }: RawStream, bytes: Uint8Array, most: number): Uint8Array {
  mustHold(!NEVER_UNPACKED.test(dictionary) && !PREDICTED.test(dictionary));
  mustHold(data !== null && filtersOf(dictionary, bytes).join() === 'flate');
  const all = unpackWithin(data, most);
  mustHold(all !== null);
  return all;
}

/** The objects in a stream of them: their numbers and places stand before the first. */
function objectsIn(dictionary: string, all: Uint8Array): PackedObject[] {
  const first = Number(FIRST.exec(dictionary)?.[1] ?? Number.NaN);
  mustHold(first >= 0);
  const heads = latin
    .decode(all.subarray(0, first))
    .trim()
    .split(/\s+/, 2 * MOST_OBJECTS)
    .map(Number);
  const objects: PackedObject[] = [];
  for (let at = 0; at + 1 < heads.length; at += 2) {
    const [number = Number.NaN, start = Number.NaN, , next = all.length - first] = heads.slice(at, at + 4);
    mustHold(number >= 0 && start >= 0 && start <= next);
    objects.push({ number, bytes: all.subarray(first + start, first + next) });
  }
  return objects;
}

/** Where each object begins last that lies in the file as it is. */
function plainObjects(bytes: Uint8Array): Map<number, number> {
  const places = new Map<number, number>();
  let count = 0;
  for (const at of OBJECT.all(bytes)) {
    count += 1;
    mustHold(count <= MOST_OBJECTS);
    const number = numberBefore(bytes, at);
    if (number !== null) places.set(number, at);
  }
  return places;
}

function packedIn(bytes: Uint8Array): Map<number, PackedObject> {
  const plain = plainObjects(bytes);
  const objects = new Map<number, PackedObject>();
  let size = 0;
  for (const stream of rawStreams(bytes)) {
    if (!OF_OBJECTS.test(stream.dictionary)) continue;
    const at = (stream.data?.byteOffset ?? 0) - bytes.byteOffset;
    const all = unpacked(stream, bytes, MOST_BYTES - size);
    size += all.length;
    for (const object of objectsIn(stream.dictionary, all)) {
      mustHold(objects.size <= MOST_OBJECTS);
      if ((plain.get(object.number) ?? -1) < at) objects.set(object.number, object);
      else objects.delete(object.number);
    }
  }
  return objects;
}

/**
 * The objects that lie packed in a PDF, as they hold: what an update writes anew stands behind what it replaces (7.5.6).
 * Null where that cannot be told, where they are too many, or the file is encrypted.
 */
export function packedObjects(bytes: Uint8Array): PackedObject[] | null {
  if (NAME.in(bytes) < 0) return [];
  if (ENCRYPT.in(bytes) >= 0) return null;
  try {
    return [...packedIn(bytes).values()];
  } catch {
    return null;
  }
}
