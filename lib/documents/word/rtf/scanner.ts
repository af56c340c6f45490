import { FileFault } from '../..';

/** What is told of an RTF file, in its order. */
export interface RtfVisitor {
  open(): void;
  close(): void;
  /** A control word or symbol with its number, null when it has none. */
  word(name: string, number: number | null): void;
  /** Bytes of text, in the code page of the font. */
  bytes(bytes: Uint8Array): void;
}

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const APOSTROPHE = 0x27;
const SPACE = 0x20;
const MINUS = 0x2d;
const LINE_END = new Set([0x0a, 0x0d]);
const LONGEST_WORD = 32;
const LONGEST_NUMBER = 10;
const DEEPEST = 1000;

const isLetter = (byte: number | undefined): boolean => byte !== undefined && (byte | 32) >= 97 && (byte | 32) <= 122;
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;
const isPlain = (byte: number): boolean => byte !== BACKSLASH && byte !== OPEN && byte !== CLOSE && !LINE_END.has(byte);

const hexOf = (byte: number | undefined): number => Number.parseInt(String.fromCharCode(byte ?? 0), 16);

/**
 * Goes through the bytes of an RTF file (Rich Text Format 1.9.1).
 * @throws FileFault truncated when groups are left open, too-large when they nest too deeply.
 */
export function scanRtf(file: Uint8Array, visitor: RtfVisitor): void {
  let depth = 0;
  let at = 0;

  function hex(): void {
    const [high, low] = [hexOf(file[at + 2]), hexOf(file[at + 3])];
    if (Number.isInteger(high) && Number.isInteger(low)) visitor.bytes(Uint8Array.of(high * 16 + low));
    at += 4;
  }

  function word(): void {
    const begin = at + 1;
    let end = begin;
    while (end - begin < LONGEST_WORD && isLetter(file[end])) end += 1;
    if (end === begin) {
      visitor.word(String.fromCharCode(file[begin] ?? 0), null);
      at = begin + 1;
      return;
    }
    const name = latin(file, begin, end);
    let last = end;
    if (file[last] === MINUS) last += 1;
    while (last - end < LONGEST_NUMBER && isDigit(file[last])) last += 1;
    const number = Number.parseInt(latin(file, end, last), 10);
    at = file[last] === SPACE ? last + 1 : last;
    // Bytes of a picture as they are: no braces among them count.
    if (name === 'bin') at += Math.max(0, number || 0);
    else visitor.word(name, Number.isNaN(number) ? null : number);
  }

  while (at < file.length) {
    const byte = file[at] ?? 0;
    if (byte === BACKSLASH) {
      if (file[at + 1] === APOSTROPHE) hex();
      else word();
    } else if (byte === OPEN) {
      depth += 1;
      if (depth > DEEPEST) throw new FileFault('too-large');
      visitor.open();
      at += 1;
    } else if (byte === CLOSE) {
      depth -= 1;
      visitor.close();
      at += 1;
      // What follows the document is none of it.
      if (depth <= 0) return;
    } else if (LINE_END.has(byte)) at += 1;
    else {
      const begin = at;
      while (at < file.length && isPlain(file[at] ?? 0)) at += 1;
      visitor.bytes(file.subarray(begin, at));
    }
  }
  throw new FileFault('truncated');
}

function latin(file: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += String.fromCharCode(file[at] ?? 0);
  return text;
}
