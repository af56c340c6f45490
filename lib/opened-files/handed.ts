import type { Handed, ReaderMessage } from '../messages';
import type { Origin } from '../origin';

/** Pieces that no other follows, and nobody asks for, are let go. */
const KEPT_MS = 60_000;
/** No message holds more. */
const MOST_LETTERS = 60_000_000;

interface Pieces {
  pieces: string[];
  letters: number;
  timer?: ReturnType<typeof setTimeout>;
}

/** The bytes of files that readers hand over piece by piece, in this worker's memory alone. */
const handed = new Map<string, Pieces>();

const keyOf = (id: string, { tabId, frameId }: Origin): string => `${tabId} ${frameId} ${id}`;

/** Keeps a piece that follows the one before it; false when one is missing, as after a worker that died. */
export function keepPiece({ id, at, piece }: Extract<ReaderMessage, { type: 'file-piece' }>, origin: Origin): boolean {
  const key = keyOf(id, origin);
  const known: Pieces = handed.get(key) ?? { pieces: [], letters: 0 };
  if (known.pieces.length !== at || known.letters + piece.length > MOST_LETTERS) return false;
  known.pieces.push(piece);
  known.letters += piece.length;
  clearTimeout(known.timer);
  known.timer = setTimeout(() => handed.delete(key), KEPT_MS);
  handed.set(key, known);
  return true;
}

/** Takes what was handed over, in base64; null when not all of it is here. */
export function takeHanded(said: Handed | null, origin: Origin): string | null {
  const key = said ? keyOf(said.id, origin) : '';
  const known = handed.get(key);
  if (!said || !known) return null;
  clearTimeout(known.timer);
  handed.delete(key);
  return known.pieces.length === said.pieces ? known.pieces.join('') : null;
}
