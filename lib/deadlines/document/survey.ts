import { Automaton } from '../guard/automaton';
import { CLOSE, requiredBy, SHORT } from '../guard/required';

/** A tab may stand wherever a space may. */
function withTabs(piece: string): string[] {
  const space = piece.indexOf(' ');
  if (space < 0) return [piece];
  return withTabs(piece.slice(space + 1)).flatMap((rest) =>
    [' ', '\t'].map((gap) => piece.slice(0, space) + gap + rest),
  );
}

const RUN_OF_SPACES = / [ \t]+|\t[ \t]*/g;

const always = (): boolean => true;

/** Where in a text the words end that a pattern needs, in order: nowhere else can it match. */
export class Places {
  private cursor = 0;

  /** `counts`: is this end one of them? It is asked only of those that are looked at. */
  constructor(
    private readonly ends: readonly number[],
    private readonly start = 0,
    private readonly counts: (end: number) => boolean = always,
  ) {}

  /** The first place behind `from`, -1 when there is none. `from` must not go back. */
  after(from: number): number {
    const wanted = from + this.start;
    const { ends, counts } = this;
    for (; this.cursor < ends.length; this.cursor += 1) {
      const end = ends[this.cursor] ?? 0;
      if (end > wanted && counts(end)) return end - this.start;
    }
    return -1;
  }

  /** The first place in this stretch of the text, -1 when there is none. */
  first(start: number, end: number): number {
    let low = 0;
    let high = this.ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) - this.start <= start) low = middle + 1;
      else high = middle;
    }
    const last = end + this.start;
    for (let place = this.ends[low]; place !== undefined && place <= last; place = this.ends[low]) {
      if (this.counts(place)) return place - this.start;
      low += 1;
    }
    return -1;
  }

  /** Is there a place in this stretch of the text? */
  within(start: number, end: number): boolean {
    return this.first(start, end) >= 0;
  }

  /** The same places for the part of the text that begins at `start`. */
  from(start: number): Places {
    const part = new Places(this.ends, this.start + start, this.counts);
    part.cursor = this.cursor;
    return part;
  }

  /** Those places of which something is true. */
  filter(counts: (end: number) => boolean): Places {
    return new Places(this.ends, this.start, counts);
  }

  /** Does the pattern match in one of the lines of this text that hold its words? */
  match(pattern: RegExp, text: string): boolean {
    for (let end = this.after(0), from = 0; end >= 0; end = this.after(from)) {
      const next = text.indexOf('\n', end);
      from = next < 0 ? text.length : next + 1;
      // With the line ends around it, since the pattern may speak of them.
      const line = text.slice(Math.max(0, text.lastIndexOf('\n', end - 1)), from);
      if (pattern.test(line.replace(RUN_OF_SPACES, ' '))) return true;
    }
    return false;
  }
}

type Wanted = Readonly<Record<string, RegExp | readonly string[]>>;

/** The many ways to name a time cannot all be followed closely. */
const LONG_PATTERN = 1000;
const detailOf = ({ source }: RegExp) => (source.length > LONG_PATTERN ? SHORT : CLOSE);

/**
 * One pass over a whole document for the words of several patterns, which are written with single spaces, or for words
 * themselves. It costs far less than the patterns do: nearly everything in a document is none of their words. `runs`:
 * where several spaces stand in a row.
 */
export function surveyor<Names extends Wanted>(wanted: Names): (text: string) => Record<keyof Names | 'runs', Places> {
  const names = Object.keys(wanted);
  let automaton: Automaton | null = null;
  const made = (): Automaton =>
    new Automaton(
      Object.values(wanted).map((words) =>
        words instanceof RegExp ? [...(requiredBy(words, detailOf(words))[0] ?? [])].flatMap(withTabs) : words,
      ),
    );
  return (text) => {
    automaton ??= made();
    const places = automaton.ends(text, names.length).map((ends) => new Places(ends));
    return Object.fromEntries([...names, 'runs'].map((name, at) => [name, places[at]])) as Record<
      keyof Names | 'runs',
      Places
    >;
  };
}
