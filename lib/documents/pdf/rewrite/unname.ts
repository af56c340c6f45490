import type { Part, Place } from './object-at';
import type { PackedObject } from './objects';
import { withUpdate } from './update';

const OTHER_LETTER = 'z'.charCodeAt(0);

/** The packed objects among the parts of these places, with letters of them changed. */
function changedOf(places: readonly Place[]): PackedObject[] {
  const changed = new Map<Part, PackedObject>();
  for (const { part, at } of places) {
    if (part.number === null) continue;
    const own = changed.get(part) ?? { number: part.number, bytes: part.bytes.slice() };
    own.bytes[at] = OTHER_LETTER;
    changed.set(part, own);
  }
  return [...changed.values()];
}

/**
 * A PDF in which some names mean nothing any more. No byte is moved, so that all that points to a place still does;
 * objects that lie packed are given anew behind the rest, or stay where the file takes no update.
 * @param bytes are changed themselves
 * @param places each of a letter of a name
 */
export function unname<Bytes extends Uint8Array>(
  bytes: Bytes,
  places: readonly Place[],
): Bytes | Uint8Array<ArrayBuffer> {
  for (const { part, at } of places) if (part.number === null) bytes[at] = OTHER_LETTER;
  const objects = changedOf(places);
  return (objects.length > 0 ? withUpdate(bytes, objects) : null) ?? bytes;
}
