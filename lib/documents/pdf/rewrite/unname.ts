import type { PackedObject } from './objects';
import { withUpdate } from './update';

/**
 * Finds names that are to mean nothing any more: the place of a letter of each.
 * @param owner number of the object that these bytes are; null for a whole file
 */
export type FindNames = (bytes: Uint8Array, owner: number | null) => readonly number[];

const OTHER_LETTER = 'z'.charCodeAt(0);

function unnameIn(bytes: Uint8Array, places: readonly number[]): void {
  for (const at of places) bytes[at] = OTHER_LETTER;
}

/**
 * A PDF in which some names mean nothing any more. No byte is moved, so that all that points to a place still does;
 * objects that lie packed are given anew behind the rest, or stay where the file takes no update.
 * @param bytes are changed themselves
 */
export function unname<Bytes extends Uint8Array>(
  bytes: Bytes,
  packed: readonly PackedObject[],
  find: FindNames,
): Bytes | Uint8Array<ArrayBuffer> {
  unnameIn(bytes, find(bytes, null));
  const changed = packed.flatMap(({ number, bytes: before }) => {
    const places = find(before, number);
    if (places.length === 0) return [];
    const own = before.slice();
    unnameIn(own, places);
    return [{ number, bytes: own }];
  });
  return (changed.length > 0 ? withUpdate(bytes, changed) : null) ?? bytes;
}
