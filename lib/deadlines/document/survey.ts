import { Automaton } from '../guard/automaton';
import { CLOSE, requiredBy } from '../guard/required';

/** A tab may stand wherever a space may. */
function withTabs(piece: string): string[] {
  const space = piece.indexOf(' ');
  if (space < 0) return [piece];
  return withTabs(piece.slice(space + 1)).flatMap((rest) =>
    [' ', '\t'].map((gap) => piece.slice(0, space) + gap + rest),
  );
}

/** Where in a text the words end that a pattern needs, in order: nowhere else can it match. */
export class Places {
  private cursor = 0;

  constructor(
    private readonly ends: readonly number[],
    private readonly start = 0,
  ) {}

  /** The first place behind `from`, -1 when there is none. `from` must not go back. */
  after(from: number): number {
    const wanted = from + this.start;
    while (this.cursor < this.ends.length && (this.ends[this.cursor] ?? 0) <= wanted) this.cursor += 1;
    const end = this.ends[this.cursor];
    return end === undefined ? -1 : end - this.start;
  }

  /** The same places for the part of the text that begins at `start`. */
  from(start: number): Places {
    const part = new Places(this.ends, start);
    part.cursor = start < this.start ? 0 : this.cursor;
    return part;
  }

  /** Does the pattern match in one of the lines of this text that hold its words? */
  match(pattern: RegExp, text: string): boolean {
    for (let end = this.after(0), from = 0; end >= 0; end = this.after(from)) {
      const next = text.indexOf('\n', end);
      from = next < 0 ? text.length : next + 1;
      // With the line ends around it, since the pattern may speak of them.
      if (pattern.test(text.slice(Math.max(0, text.lastIndexOf('\n', end - 1)), from))) return true;
    }
    return false;
  }
}

/**
 * One pass over a whole document for the words of several patterns, which are written with single spaces. It costs far
 * less than the patterns do: nearly everything in a document is none of their words.
 */
export function surveyor<Name extends string>(
  patterns: Readonly<Record<Name, RegExp>>,
): (text: string) => Record<Name, Places> {
  const names = Object.keys(patterns) as Name[];
  const automaton = Automaton.of(
    names.map((name) => new Set([...(requiredBy(patterns[name], CLOSE)[0] ?? [])].flatMap(withTabs))),
  );
  return (text) => {
    const ends = automaton.ends(text, names.length);
    return Object.fromEntries(names.map((name, at) => [name, new Places(ends[at] ?? [])])) as Record<Name, Places>;
  };
}
