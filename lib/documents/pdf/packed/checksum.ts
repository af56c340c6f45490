/** Adler-32 (RFC 1950, 8.2) of bytes that come in pieces. */
export class Checksum {
  #low = 1;
  #high = 0;

  add(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; from += 5552) {
      const to = Math.min(from + 5552, bytes.length);
      for (let at = from; at < to; at += 1) {
        this.#low += bytes[at] ?? 0;
        this.#high += this.#low;
      }
      this.#low %= 65_521;
      this.#high %= 65_521;
    }
  }

  /** True when these four bytes hold it. */
  is([first = 0, second = 0, third = 0, fourth = 0]: Uint8Array): boolean {
    return this.#high === first * 256 + second && this.#low === third * 256 + fourth;
  }
}
