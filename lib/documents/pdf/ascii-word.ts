const codesOf = (word: string): number[] => [...word].map((letter) => letter.charCodeAt(0));

const BYTES = 256;

/**
 * A word of ASCII letters that is looked for among bytes, by the last of them: where that letter does not end the word,
 * as much is passed over as must be (Horspool 1980). So a file that is full of its first letter takes no longer.
 */
export class Word {
  readonly #codes: readonly number[];
  readonly #steps: Uint8Array;

  constructor(word: string) {
    this.#codes = codesOf(word);
    this.#steps = new Uint8Array(BYTES).fill(word.length);
    for (const [at, code] of this.#codes.slice(0, -1).entries()) this.#steps[code] = word.length - 1 - at;
  }

  get length(): number {
    return this.#codes.length;
  }

  isAt(bytes: Uint8Array, at: number): boolean {
    for (let index = this.length - 1; index >= 0; index -= 1) {
      if (bytes[at + index] !== this.#codes[index]) return false;
    }
    return true;
  }

  /** Where it stands first from there on, -1 when it does not. */
  in(bytes: Uint8Array, from = 0): number {
    const [codes, steps, last] = [this.#codes, this.#steps, this.length - 1];
    for (let end = from + last; end < bytes.length; end += steps[bytes[end] ?? 0] ?? 1) {
      if (bytes[end] === codes[last] && this.isAt(bytes, end - last)) return end - last;
    }
    return -1;
  }

  /** All places where it stands. */
  *all(bytes: Uint8Array): Generator<number, void> {
    for (let at = this.in(bytes); at >= 0; at = this.in(bytes, at + this.length)) yield at;
  }
}
