const BEGINS = ' obj';
const ENDS = 'endobj';
const NUMBER = /(?:^|\D)(\d{1,10})\s+\d{1,5}$/;
const LONGEST_NUMBER = 20;

const latin = new TextDecoder('latin1');

/** The number of the object that begins with the word at this place of a file; null where none does. */
export function numberBefore(bytes: Uint8Array, at: number): number | null {
  const number = NUMBER.exec(latin.decode(bytes.subarray(Math.max(0, at - LONGEST_NUMBER), at)))?.[1];
  return number === undefined ? null : Number(number);
}

/** An object's dictionary as text. */
export interface Dictionary {
  /** The number of the object; null where that cannot be told. */
  owner: number | null;
  text: string;
}

/** Dictionaries that are looked at are no longer; that of a font with its widths has some thousand letters. */
const LONGEST = 8_000;

/** The dictionary in which something stands at a place of a file. */
export function dictionaryAt(bytes: Uint8Array, at: number): Dictionary {
  const from = Math.max(0, at - LONGEST);
  const before = latin.decode(bytes.subarray(from, at));
  const begins = before.lastIndexOf(BEGINS);
  const isInside = begins >= 0 && before.indexOf(ENDS, begins) < 0;
  const after = latin.decode(bytes.subarray(at, at + LONGEST));
  const end = after.search(/\b(?:endobj|stream)\b/);
  return {
    owner: isInside ? numberBefore(bytes, from + begins) : null,
    text: (isInside ? before.slice(begins) : '') + after.slice(0, end < 0 ? undefined : end),
  };
}
