const codesOf = (word: string): number[] => [...word].map((letter) => letter.charCodeAt(0));

const isAt = (bytes: Uint8Array, codes: readonly number[], at: number): boolean =>
  codes.every((code, index) => bytes[at + index] === code);

/** A word of ASCII letters that is looked for among bytes. */
export class Word {
  readonly #codes: readonly number[];

  constructor(word: string) {
    this.#codes = codesOf(word);
  }

  get length(): number {
    return this.#codes.length;
  }

  isAt(bytes: Uint8Array, at: number): boolean {
    return isAt(bytes, this.#codes, at);
  }

  /** Where it stands first from there on, -1 when it does not. */
  in(bytes: Uint8Array, from = 0): number {
    const [first = 0] = this.#codes;
    let at = bytes.indexOf(first, from);
    while (at >= 0 && !this.isAt(bytes, at)) at = bytes.indexOf(first, at + 1);
    return at;
  }

  /** All places where it stands. */
  *all(bytes: Uint8Array): Generator<number, void> {
    for (let at = this.in(bytes); at >= 0; at = this.in(bytes, at + this.length)) yield at;
  }
}
