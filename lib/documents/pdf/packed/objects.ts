import { FileFault } from '../..';
import { Word } from '../ascii-word';

const OBJECT = new Word('obj');
const NUMBERS = /(?:^|\D)(\d{1,10})\s+(\d{1,5})\s+$/;
const LONGEST_NUMBERS = 24;
/** What stands before the word where an object begins; it is a letter where one ends (ISO 32000-1, 7.2.2). */
const WHITE: ReadonlySet<number | undefined> = new Set([0, 9, 10, 12, 13, 32]);
/** A file of 500 pages has some thousand. */
const MOST_OBJECTS = 500_000;

const latin = new TextDecoder('latin1');

/** The number and generation of an object. */
type ObjectName = `${number} ${number}`;

/** The object that begins with the word at this place of a file; null where none does. */
function nameAt(bytes: Uint8Array, at: number): ObjectName | null {
  const [, number, generation] =
    NUMBERS.exec(latin.decode(bytes.subarray(Math.max(0, at - LONGEST_NUMBERS), at))) ?? [];
  return number === undefined ? null : `${Number(number)} ${Number(generation)}`;
}

const known = new WeakMap<Uint8Array, ReadonlyMap<ObjectName, number>>();

function placesIn(bytes: Uint8Array): ReadonlyMap<ObjectName, number> {
  const places = new Map<ObjectName, number>();
  let count = 0;
  for (const at of OBJECT.all(bytes)) {
    if (!WHITE.has(bytes[at - 1])) continue;
    count += 1;
    if (count > MOST_OBJECTS) throw new FileFault('too-large');
    const name = nameAt(bytes, at);
    if (name && !places.has(name)) places.set(name, at + OBJECT.length);
  }
  return places;
}

/**
 * Where in a file an object stands first, behind the word that it begins with; -1 where it does not.
 * @throws FileFault too-large when the file names more objects than any office's has
 */
export function objectIn(bytes: Uint8Array, number: string | undefined, generation: string | undefined): number {
  const places = known.get(bytes) ?? placesIn(bytes);
  known.set(bytes, places);
  return places.get(`${Number(number)} ${Number(generation)}`) ?? -1;
}
