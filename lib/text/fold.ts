import { GONE, isMark, letter, movedTone, SPACE } from './letters';

/** A text in its searchable form, with the way back to every original character. */
export interface FoldedText {
  /** Lower case, composed, spaces run together, tabs and line ends kept. */
  text: string;
  /** The original offset at which a folded unit begins; `starts[text.length]` is the original length. */
  starts: Int32Array;
  /** The original offset behind the last folded unit before `end`. */
  sourceEnd(end: number): number;
}

const NEWLINE = 10;
const TAB = 9;
const Q = 113;
const STAR = 42;
const CHUNK = 8192;

const isSpace = (code: number): boolean => code === SPACE || code === NEWLINE || code === TAB;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code >= 0xc0;

function decode(units: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += CHUNK) {
    text += String.fromCharCode(...units.subarray(at, Math.min(at + CHUNK, length)));
  }
  return text;
}

/** Puts the tone mark of a word's last two letters where older spelling has it; "qúy" (a slip) becomes "quý". */
function placeTone(units: Uint16Array, length: number): void {
  const first = units[length - 2] ?? 0;
  const second = units[length - 1] ?? 0;
  const before = units[length - 3] ?? 0;
  if (before === Q) {
    if (first === 0xfa && second === 121) {
      units[length - 2] = 117;
      units[length - 1] = 0xfd;
    }
    return;
  }
  const moved = movedTone(first, second);
  if (moved === null) return;
  units[length - 2] = moved[0];
  units[length - 1] = moved[1];
}

/**
 * Folds text for searching: NFC, lower case, full-width forms, dashes, soft hyphens, runs of spaces, tone placement
 * (hoà and hòa), `**` of marked-up text. Any string is accepted, lone surrogates and control characters included.
 */
export function fold(source: string): FoldedText {
  const size = source.length;
  const units = new Uint16Array(size);
  const starts = new Int32Array(size + 1);
  let length = 0;
  let wordEnd = -1;
  for (let at = 0; at < size; ) {
    const begin = at;
    let code = source.charCodeAt(at);
    at += 1;
    if (at < size && isMark(source.charCodeAt(at))) {
      while (at < size && isMark(source.charCodeAt(at))) at += 1;
      const whole = source.slice(begin, Math.min(at, begin + 8)).normalize('NFC');
      code = whole.charCodeAt(0);
    } else if (code === STAR && source.charCodeAt(at) === STAR) {
      at += 1;
      continue;
    }
    const folded = letter(code);
    if (folded === GONE) continue;
    const last = units[length - 1] ?? NEWLINE;
    if (folded === SPACE && isSpace(last)) continue;
    if ((folded === NEWLINE || folded === TAB) && last === SPACE && length > 0) length -= 1;
    if (!isLetter(folded) && wordEnd === length) placeTone(units, length);
    units[length] = folded;
    starts[length] = begin;
    length += 1;
    if (isLetter(folded)) wordEnd = length;
  }
  if (wordEnd === length) placeTone(units, length);
  starts[length] = size;
  const text = decode(units, length);
  const map = length === size ? starts : starts.slice(0, length + 1);
  return {
    text,
    starts: map,
    sourceEnd: (end) => endOf(source, map, end),
  };
}

/** The original offset behind a folded unit: its own letter with its marks, without what was dropped after it. */
function endOf(source: string, starts: Int32Array, end: number): number {
  if (end <= 0) return starts[0] ?? 0;
  let at = (starts[end - 1] ?? source.length) + 1;
  while (at < source.length && isMark(source.charCodeAt(at))) at += 1;
  return Math.min(at, source.length);
}
