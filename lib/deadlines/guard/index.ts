import { Automaton } from './automaton';
import { type Required, requiredBy } from './required';

/**
 * Most of the engine's patterns speak of words that do not stand in the text at hand, and asking a pattern costs more
 * than all the rest. So each text is read once for the words of all patterns, and a pattern whose words are missing
 * is not asked. What a pattern needs is worked out from its own source (`required.ts`).
 */

/** The sets of pieces that patterns need, each with its number. */
const numbers = new Map<string, number>();
const sets: ReadonlySet<string>[] = [];
/** Made when the first text is read: most of what a page shows is none. */
let automaton: Automaton | null = null;

function numberOf(pieces: ReadonlySet<string>): number {
  const key = [...pieces].sort().join('\n');
  const known = numbers.get(key);
  if (known !== undefined) return known;
  automaton = null;
  numbers.set(key, sets.length);
  return sets.push(pieces) - 1;
}

/** One sentence is looked at from several sides: before the date, after it, with its earlier clauses. */
const SIDES = 12;
const texts: string[] = [];
const marks: Uint8Array[] = [];
let oldest = 0;
/** What the texts looked at are mostly parts of. */
let whole = '';
let wholeMarks: Uint8Array = new Uint8Array(0);

function keep(text: string, made: Uint8Array): Uint8Array {
  texts[oldest] = text;
  marks[oldest] = made;
  oldest = (oldest + 1) % SIDES;
  return made;
}

/** Which sets have a piece in this text. */
function marksOf(text: string): Uint8Array {
  const side = texts.indexOf(text);
  const known = marks[side];
  if (known) return known;
  automaton ??= Automaton.of(sets);
  const made = new Uint8Array(sets.length);
  automaton.mark(text, made);
  return keep(text, made);
}

/** The part as it is: it is not read again, since it holds no words but those of the text that it is a part of. */
export function partOf(text: string, part: string): string {
  if (text !== whole) {
    wholeMarks = marksOf(text);
    whole = text;
  }
  if (part !== text && !texts.includes(part)) keep(part, wholeMarks);
  return part;
}

/** Lets go of the texts read last: nothing of a document stays behind. */
export function forgetTexts(): void {
  texts.length = 0;
  marks.length = 0;
  oldest = 0;
  whole = '';
}

/** A pattern that is asked only where the words it needs stand. */
export class Guarded {
  private readonly needs: readonly number[];

  constructor(
    readonly regex: RegExp,
    required: Required = requiredBy(regex),
  ) {
    this.needs = required.map(numberOf);
  }

  /** False when the text surely holds no match. */
  may(text: string): boolean {
    const seen = marksOf(text);
    for (const need of this.needs) if (seen[need] === 0) return false;
    return true;
  }

  test(text: string): boolean {
    return this.exec(text) !== null;
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
    return this.all(text).at(-1) ?? null;
  }
}

export const guarded = (regex: RegExp): Guarded => new Guarded(regex);
