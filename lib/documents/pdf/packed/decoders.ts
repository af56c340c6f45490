/** What takes the bytes of a stream as they are unpacked, piece by piece. */
export type Take = (piece: Uint8Array) => void;

const PIECE = 64 * 1024;

/** Gathers bytes to pieces. */
class Pieces {
  #piece = new Uint8Array(PIECE);
  #length = 0;

  constructor(private readonly take: Take) {}

  put(byte: number, times = 1): void {
    for (let left = times; left > 0; left -= 1) {
      this.#piece[this.#length] = byte;
      this.#length += 1;
      if (this.#length === PIECE) this.end();
    }
  }

  end(): void {
    this.take(this.#piece.subarray(0, this.#length));
    this.#piece = new Uint8Array(PIECE);
    this.#length = 0;
  }
}

const END_OF_RUNS = 128;

/** A length and bytes to copy, or a length and a byte to repeat (ISO 32000-2, 7.4.5). */
export function runs(packed: Uint8Array, take: Take): void {
  const out = new Pieces(take);
  for (let at = 0; at < packed.length; ) {
    const length = packed[at] ?? 0;
    if (length === END_OF_RUNS) break;
    if (length > END_OF_RUNS) out.put(packed[at + 1] ?? 0, 257 - length);
    else for (const byte of packed.subarray(at + 1, at + 2 + length)) out.put(byte);
    at += length > END_OF_RUNS ? 2 : length + 2;
  }
  out.end();
}

const digitOf = (code: number): number => Number.parseInt(String.fromCharCode(code), 16);
const END_OF_HEX = '>'.charCodeAt(0);

/** Two digits a byte (7.4.2). */
export function hex(packed: Uint8Array, take: Take): void {
  const out = new Pieces(take);
  let first: number | null = null;
  for (const code of packed) {
    if (code === END_OF_HEX) break;
    const digit = digitOf(code);
    if (Number.isNaN(digit)) continue;
    if (first === null) first = digit;
    else {
      out.put(first * 16 + digit);
      first = null;
    }
  }
  if (first !== null) out.put(first * 16);
  out.end();
}

const [FIRST, LAST, ZEROS, END_OF_85] = ['!', 'u', 'z', '~'].map((sign) => sign.charCodeAt(0));

/** Five signs for four bytes, one for four zeros (7.4.3). */
export function ascii85(packed: Uint8Array, take: Take): void {
  const out = new Pieces(take);
  const put = (digits: readonly number[]): void => {
    const value = [0, 1, 2, 3, 4].reduce((sum, at) => sum * 85 + (digits[at] ?? 84), 0);
    for (let at = 0; at < digits.length - 1; at += 1) out.put(Math.floor(value / 256 ** (3 - at)) & 255);
  };
  let digits: number[] = [];
  for (const code of packed) {
    if (code === END_OF_85) break;
    if (code === ZEROS) out.put(0, 4);
    if (code < (FIRST ?? 0) || code > (LAST ?? 0)) continue;
    digits.push(code - (FIRST ?? 0));
    if (digits.length === 5) {
      put(digits);
      digits = [];
    }
  }
  if (digits.length > 1) put(digits);
  out.end();
}

const CLEAR = 256;
const END_OF_LZW = 257;
const MOST_CODES = 4096;

/**
 * Codes of 9 to 12 bits, each for what one before it stood for and a byte more (7.4.4).
 * @param early by how many codes before they must the codes grow longer: one as most write them
 */
export function lzw(packed: Uint8Array, take: Take, early = 1): void {
  const out = new Pieces(take);
  const last = Uint8Array.from({ length: MOST_CODES }, (_, code) => code & 255);
  const before = new Uint16Array(MOST_CODES);
  const lengths = new Uint16Array(MOST_CODES).fill(1, 0, CLEAR);
  const word = new Uint8Array(MOST_CODES);
  let [bits, held, width, next, previous] = [0, 0, 9, END_OF_LZW + 1, -1];
  for (const byte of packed) {
    held = ((held << 8) | byte) & 0xfffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === END_OF_LZW) break;
    if (code === CLEAR) {
      [width, next, previous] = [9, END_OF_LZW + 1, -1];
      continue;
    }
    // A code that is not there yet stands for the word before with its first byte once more.
    const known = code < next ? code : Math.max(0, previous);
    const length = lengths[known] ?? 0;
    for (let at = length - 1, from = known; at >= 0; at -= 1, from = before[from] ?? 0) word[at] = last[from] ?? 0;
    for (const each of word.subarray(0, length)) out.put(each);
    if (known !== code) out.put(word[0] ?? 0);
    if (previous >= 0 && next < MOST_CODES) {
      [before[next], lengths[next], last[next]] = [previous, (lengths[previous] ?? 0) + 1, word[0] ?? 0];
      next += 1;
      if (next + early >= 1 << width) width = Math.min(width + 1, 12);
    }
    previous = code;
  }
  out.end();
}
