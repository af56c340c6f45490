import { Word } from '../ascii-word';
import { filtersOf, NEVER_UNPACKED, type RawStream, rawStreams, unpackWithin } from '../packed';
import { Only } from './only';

const ENCRYPT = new Word('/Encrypt');
const FILTER = /\/F(?:ilter)?\s*[/[\d]/;
/** A table of letters says first of how many bytes they are (Adobe Technical Note 5014), and then of one at least. */
const BEGINS = 'begincodespacerange';
const LETTER = /\bbeginbf(?:char|range)\s*<[\da-f]+>\s*(?:<[\da-f]+>\s*)?[<[][\da-f<]/i;

/** All tables of a file of 500 pages are a hundredth of it. */
const MOST_BYTES = 16 * 1024 * 1024;

const latin = new TextDecoder('latin1');

function hasLetter(table: string): boolean {
  const begins = table.indexOf(BEGINS);
  return begins >= 0 && LETTER.test(table.slice(begins));
}

function bodyOf({ dictionary, data }: RawStream, bytes: Uint8Array, most: number): Uint8Array | null {
  if (data === null || NEVER_UNPACKED.test(dictionary)) return null;
  if (!FILTER.test(dictionary)) return data.length <= most ? data : null;
  return filtersOf(dictionary, bytes).join() === 'flate' ? unpackWithin(data, most) : null;
}

/**
 * Which of these streams say what letters are. pdf.js guesses those of a font whose table says nothing, and of what
 * it guesses from is the font's file. None where the file is encrypted.
 */
export function readableTables(bytes: Uint8Array, numbers: readonly number[]): Only {
  const wanted = new Set(numbers);
  const readable = new Only();
  if (wanted.size === 0 || ENCRYPT.in(bytes) >= 0) return readable;
  let left = MOST_BYTES;
  for (const stream of rawStreams(bytes)) {
    if (!wanted.has(stream.number)) continue;
    const body = bodyOf(stream, bytes, left);
    left -= body?.length ?? 0;
    readable.note(stream.number, body !== null && hasLetter(latin.decode(body)));
  }
  return readable;
}
