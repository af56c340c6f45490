import { GONE, isMark, letter, SPACE } from './letters';

/** A text in its searchable form, with the way back to every original character. */
export interface FoldedText {
  /** Lower case, composed, spaces run together, tabs and line ends kept. */
  text: string;
  /** The original offset at which a folded unit begins; at `text.length` the original length. */
  sourceStart(at: number): number;
  /** The original offset behind the last folded unit before `end`. */
  sourceEnd(end: number): number;
}

const NEWLINE = 10;
const TAB = 9;
const STAR = 42;
const CHUNK = 8192;
const SMALL_A = 97;
const SMALL_Z = 122;
const FIRST_ACCENTED = 0xe0;

/** What changes a text's length when it is folded; a text without it needs no map. Ordered by what is met most. */
const CHANGES_LENGTH =
  / [ \n\t]|[\t\n] |[\u0300-\u036f]|\r|[\u00a0\u2000-\u200a\u202f][ \u00a0]| \u00a0|\u00ad|[\u200b-\u200d\u2060\ufeff]|\*\*|[\t\n]\u00a0|\u00a0[\t\n]|[\v\f\u0085]|\u0130|[\ud800-\udfff]|\u3000|^ /;
/** Units that fold one to one but not by lower case alone. */
const SPECIAL =
  /[\u00a0\u00ab\u00bb\u00d0\u00f0\u0189\u0660-\u0669\u1680\u2000-\u200a\u2010-\u2029\u202f\u2044\u205f\u2212\uff01-\uff5e]/g;

const LETTERS = 'a-zà-ỹ';
/**
 * "oà" as "òa" at a word's end: both placements of the tone mark become the older one. Slips become what is meant:
 * "qúy" is "quý", "trứơc" is "trước", "kết qủa" is "kết quả".
 */
const TONES = new RegExp(`(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ]|(?<=q)úy)(?![${LETTERS}])|[ừứửữự][ơờớởỡợ]|q[ùúủũụ]a`, 'g');
/** Slips inside a word too. */
const SLIPS: ReadonlyMap<string, string> = new Map(
  'ừơườ ứơướ ửơưở ữơưỡ ựơượ ừờườ ứớướ ửởưở ữỡưỡ ựợượ qùaquà qúaquá qủaquả qũaquã qụaquạ'
    .split(' ')
    .map((both) => [both.slice(0, both.length / 2), both.slice(both.length / 2)] as const),
);
const MOVED: ReadonlyMap<string, string> = new Map([
  ...SLIPS,
  ...(
    [
      ['oàoáoảoãoạ', 'òaóaỏaõaọa'],
      ['oèoéoẻoẽoẹ', 'òeóeỏeõeọe'],
      ['uỳuýuỷuỹuỵ', 'ùyúyủyũyụy'],
      ['úy', 'uý'],
    ] as const
  ).flatMap(([from, to]) => (from.match(/../gu) ?? []).map((pair, i) => [pair, to.slice(i * 2, i * 2 + 2)] as const)),
]);

const isSpace = (code: number): boolean => code === SPACE || code === NEWLINE || code === TAB;

function decode(units: Uint16Array, length: number): string {
  let text = '';
  for (let at = 0; at < length; at += CHUNK) {
    text += String.fromCharCode(...units.subarray(at, Math.min(at + CHUNK, length)));
  }
  return text;
}

const placeTones = (text: string): string => text.replace(TONES, (pair) => MOVED.get(pair) ?? pair);

/** Pairs whose tone mark moves, where they end a word. */
export const TONE_PAIRS: readonly string[] = [...MOVED.keys()];

/** Does the tone mark of the pair that ends at `end` of a lower-case text move when the text is folded? */
export function toneMoves(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (SLIPS.has(text.slice(end - 2, end)) || SLIPS.has(text.slice(end - 3, end))) return true;
  if (next >= SMALL_A && (next <= SMALL_Z || next >= FIRST_ACCENTED)) return false;
  return text.slice(end - 3, end + 1).search(TONES) >= 0;
}

/** Signs that folding changes in a lower-case text without marks, controls, spaces and letters of another kind. */
export const CHANGED_SIGNS: readonly string[] = [
  ...'\u0085«»ðƉ',
  '**',
  // Dashes, quotation marks, bullets.
  ...Array.from({ length: 0x2028 - 0x2010 }, (_, at) => String.fromCharCode(0x2010 + at)),
];

/** Folds a text whose units stay where they are. */
function foldInPlace(source: string): string {
  const lower = source.toLowerCase();
  return placeTones(
    lower.search(SPECIAL) < 0
      ? lower
      : lower.replace(SPECIAL, (unit) => String.fromCharCode(letter(unit.charCodeAt(0)))),
  );
}

/**
 * Folds text for searching: NFC, lower case, full-width forms, dashes, soft hyphens, runs of spaces, tone placement
 * (hoà and hòa), `**` of marked-up text. Any string is accepted, lone surrogates and control characters included.
 */
export function fold(source: string): FoldedText {
  if (!CHANGES_LENGTH.test(source)) {
    const text = foldInPlace(source);
    if (text.length === source.length) return { text, sourceStart: (at) => at, sourceEnd: (end) => end };
  }
  return foldWithMap(source);
}

function foldWithMap(source: string): FoldedText {
  const size = source.length;
  const units = new Uint16Array(size);
  const starts = new Int32Array(size + 1);
  let length = 0;
  let last = NEWLINE;
  for (let at = 0; at < size; ) {
    const begin = at;
    let code = source.charCodeAt(at);
    at += 1;
    if (at < size && isMark(source.charCodeAt(at))) {
      while (at < size && isMark(source.charCodeAt(at))) at += 1;
      code = source
        .slice(begin, Math.min(at, begin + 8))
        .normalize('NFC')
        .charCodeAt(0);
    } else if (code === STAR && source.charCodeAt(at) === STAR) {
      at += 1;
      continue;
    }
    const folded = letter(code);
    if (folded === GONE || (folded === SPACE && isSpace(last))) continue;
    if (last === SPACE && length > 0 && (folded === NEWLINE || folded === TAB)) length -= 1;
    units[length] = folded;
    starts[length] = begin;
    length += 1;
    last = folded;
  }
  starts[length] = size;
  const map = starts.slice(0, length + 1);
  return {
    text: placeTones(decode(units, length)),
    sourceStart: (at) => map[at] ?? size,
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
