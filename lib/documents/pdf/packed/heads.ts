import { FileFault } from '../..';

/** Of which object a stream is, and what stands in its dictionary. */
export interface Head {
  number: number;
  generation: number;
  dictionary: string;
}

/** A stream's dictionary stands before it, seldom so long and never longer. */
const SHORT = 1_000;
const LONG = 32_000;
/** A file of 500 pages has some thousand streams, and few dictionaries of such a length. */
const MOST = 50_000;
const MOST_LONG = 8_000;

const OBJECT = /\bobj\b/g;
const NUMBERS = /(?:^|\D)(\d{1,10})\s+(\d{1,5})\s+$/;
const LONGEST_NUMBERS = 24;

const latin = new TextDecoder('latin1');

const END = '>'.charCodeAt(0);
const LAST_SPACE = ' '.charCodeAt(0);

/** Does a dictionary end before a place, but for white space? */
function isEnded(bytes: Uint8Array, at: number): boolean {
  let last = at - 1;
  while ((bytes[last] ?? END) <= LAST_SPACE) last -= 1;
  return bytes[last] === END && bytes[last - 1] === END;
}

/** The object that begins last in a text, and what stands behind its beginning. */
function lastIn(text: string): Head | null {
  const begins = [...text.matchAll(OBJECT)].at(-1)?.index;
  if (begins === undefined) return null;
  const numbers = NUMBERS.exec(text.slice(Math.max(0, begins - LONGEST_NUMBERS), begins));
  if (!numbers) return null;
  const [, number, generation] = numbers;
  return { number: Number(number), generation: Number(generation), dictionary: text.slice(begins + 'obj'.length) };
}

/** What stands before the streams of a file. */
export class Heads {
  #count = 0;
  #long = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /**
   * What stands before a place; null where no stream begins.
   * @throws FileFault too-large when the file has more streams than any office's
   */
  before(at: number): Head | null {
    if (!isEnded(this.bytes, at)) return null;
    this.#count += 1;
    if (this.#count > MOST) throw new FileFault('too-large');
    const head = lastIn(this.#text(at, SHORT));
    if (head || at <= SHORT) return head;
    this.#long += 1;
    if (this.#long > MOST_LONG) throw new FileFault('too-large');
    return lastIn(this.#text(at, LONG));
  }

  #text(at: number, length: number): string {
    return latin.decode(this.bytes.subarray(Math.max(0, at - length), at));
  }
}
