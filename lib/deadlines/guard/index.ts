import { Automaton } from './automaton';
import { type Detail, requiredBy } from './required';

export { CLOSE } from './required';

/**
 * Most of the engine's patterns speak of words that do not stand in the text at hand, and asking a pattern costs more
 * than all the rest. So each text is read once for the words of all patterns, and a pattern whose words are missing
 * is not asked. What a pattern needs is worked out from its own source (`required.ts`).
 */

/** The sets of pieces that patterns need, each with its number. */
const numbers = new Map<string, number>();
const sets: ReadonlySet<string>[] = [];
/** Patterns whose needs are not worked out yet: that waits for the first text, so that starting costs nothing. */
const waiting: Guarded[] = [];
let automaton: Automaton | null = null;

function numberOf(pieces: ReadonlySet<string>): number {
  const key = [...pieces].sort().join('\n');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, sets.length);
  return sets.push(pieces) - 1;
}

const marked = (text: string, marks: Uint8Array | undefined): Uint8Array => {
  if (!automaton || waiting.length > 0) {
    for (const pattern of waiting.splice(0)) pattern.prepare();
    automaton = new Automaton(sets);
  }
  const made = marks?.length === sets.length ? marks.fill(0) : new Uint8Array(sets.length);
  automaton.mark(text, made);
  return made;
};

/** The sentence at hand, and which sets have a piece in it. */
let whole = '';
let wholeMarks: Uint8Array | undefined;

/** It is looked at from several sides: before the date, after it, with its earlier clauses. */
const SIDES = 12;
const sides: string[] = new Array(SIDES).fill('');
const sideMarks: (Uint8Array | undefined)[] = new Array(SIDES).fill(undefined);
/** Arrays of bytes are dear to make: each side keeps its own. */
const own: (Uint8Array | undefined)[] = [];
let oldest = 0;
/** The one asked about last, as nearly always the one asked about next. */
let latest = '';
let latestMarks: Uint8Array | undefined;

function keep(text: string, marks: Uint8Array | undefined): void {
  latest = text;
  latestMarks = marks;
  sides[oldest] = text;
  sideMarks[oldest] = marks;
  oldest = (oldest + 1) % SIDES;
}

function marksOf(text: string): Uint8Array {
  if (latestMarks && text === latest) return latestMarks;
  latest = text;
  latestMarks = find(text);
  return latestMarks;
}

function find(text: string): Uint8Array {
  if (text === whole && wholeMarks) return wholeMarks;
  // The latest first: it is the very string, so that nothing is compared letter by letter.
  for (let back = 1; back <= SIDES; back += 1) {
    const side = (oldest - back + SIDES) % SIDES;
    const known = sideMarks[side];
    if (known && sides[side] === text) return known;
  }
  const made = marked(text, own[oldest]);
  own[oldest] = made;
  keep(text, made);
  return made;
}

/** The part as it is: it is not read for itself, since it holds no words but those of the text that it is a part of. */
export function partOf(text: string, part: string): string {
  if (text !== whole) {
    forgetTexts();
    wholeMarks = marked(text, wholeMarks);
  }
  // The very string, where the last one only read alike: whoever asks next need not compare them letter by letter.
  whole = text;
  keep(part, wholeMarks);
  return part;
}

/** Lets go of the texts read last: nothing of a document stays behind. */
export function forgetTexts(): void {
  whole = '';
  wholeMarks?.fill(0);
  sides.fill('');
  sideMarks.fill(undefined);
  oldest = 0;
  latest = '';
  latestMarks = undefined;
}

/** A pattern that is asked only where the words it needs stand. */
export class Guarded {
  private needs: readonly number[] = [];

  constructor(
    readonly regex: RegExp,
    private readonly detail?: Detail,
  ) {
    waiting.push(this);
  }

  /** Works out what the pattern needs. */
  prepare(): void {
    this.needs = requiredBy(this.regex, this.detail).map(numberOf);
  }

  /** False when the text surely holds no match. */
  may(text: string): boolean {
    const { needs } = this;
    // Many a heading or clause is empty; kept, it would take the place of a text that is asked about again.
    if (text === '') return needs.length === 0;
    const seen = marksOf(text);
    for (let index = 0; index < needs.length; index += 1) if (seen[needs[index] ?? 0] === 0) return false;
    return true;
  }

  test(text: string): boolean {
    if (!this.may(text)) return false;
    this.regex.lastIndex = 0;
    return this.regex.test(text);
  }

  /** The first match. */
  exec(text: string): RegExpExecArray | null {
    if (!this.may(text)) return null;
    this.regex.lastIndex = 0;
    return this.regex.exec(text);
  }

  /** Every match of a global pattern that never matches nothing; the first of another. */
  all(text: string): RegExpExecArray[] {
    const found: RegExpExecArray[] = [];
    const { regex } = this;
    for (let next = this.exec(text); next; next = regex.global ? regex.exec(text) : null) found.push(next);
    return found;
  }

  /** The last of them. */
  last(text: string): RegExpExecArray | null {
    const { regex } = this;
    let last = this.exec(text);
    for (let next = last; next && regex.global; next = regex.exec(text)) last = next;
    return last;
  }
}

export const guarded = (regex: RegExp): Guarded => new Guarded(regex);
