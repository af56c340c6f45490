import { FIGURE } from './required';

const SPACE = 32;
const TAB = 9;
/** What `\s` matches (ECMA-262, WhiteSpace and LineTerminator) stands for a space, all but the tab between cells. */
const SPACES = [10, 11, 12, 13, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff];
for (let code = 0x2000; code <= 0x200a; code += 1) SPACES.push(code);

/** What each text unit counts as: 0 for those in no piece, one class for all figures, one for all spaces but the tab. */
function classesOf(pieces: Iterable<string>): { classes: Uint8Array; width: number } {
  const classes = new Uint8Array(0x10000);
  let width = 1;
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (classes[code] !== 0) continue;
      classes[code] = width;
      width += 1;
    }
  }
  const figure = classes[FIGURE.charCodeAt(0)] ?? 0;
  for (let code = 48; code <= 57; code += 1) classes[code] = figure;
  for (const code of SPACES) classes[code] = classes[SPACE] ?? 0;
  return { classes, width };
}

/** Rows for so many states at first; the table grows as they are needed. */
const FIRST_ROWS = 1024;

/**
 * All pieces of all patterns looked for at once, in one pass whatever their number: A. V. Aho and M. J. Corasick,
 * "Efficient string matching" (1975), with the failures followed beforehand, so that each unit of a text costs one look
 * into the table.
 */
export class Automaton {
  private readonly classes: Uint8Array;
  /** A row for each state, a column for each class of units. */
  private readonly width: number;
  private readonly next: Uint16Array;
  /** By state: what the pieces that end there belong to, null in most. */
  private readonly owners: readonly (readonly number[] | null)[];

  /** `sets`: each owns its pieces by its place in the list. */
  constructor(sets: readonly Iterable<string>[]) {
    const pieces = sets.map((set) => [...set]);
    const { classes, width } = classesOf(pieces.flat());
    let next = new Uint16Array(FIRST_ROWS * width);
    const owners: (number[] | null)[] = [null];
    const leaf = (piece: string): number => {
      let state = 0;
      for (let index = 0; index < piece.length; index += 1) {
        const place = state * width + (classes[piece.charCodeAt(index)] ?? 0);
        state = next[place] ?? 0;
        if (state !== 0) continue;
        state = owners.push(null) - 1;
        next[place] = state;
        if (owners.length * width <= next.length) continue;
        const grown = new Uint16Array(next.length * 2);
        grown.set(next);
        next = grown;
      }
      return state;
    };
    pieces.forEach((own, owner) => {
      for (const piece of own) {
        const state = leaf(piece);
        const known = owners[state];
        if (!known) owners[state] = [owner];
        else if (!known.includes(owner)) known.push(owner);
      }
    });
    // By state: the longest end of what has been read that other pieces begin with. Shorter ones are done first.
    const fallback = new Uint16Array(owners.length);
    const queue = [0];
    for (const state of queue) {
      const inherited = fallback[state] ?? 0;
      for (let unit = 1; unit < width; unit += 1) {
        const place = state * width + unit;
        const child = next[place] ?? 0;
        const otherwise = state === 0 ? 0 : (next[inherited * width + unit] ?? 0);
        if (child === 0) {
          next[place] = otherwise;
          continue;
        }
        fallback[child] = otherwise;
        const [own, ends] = [owners[child], owners[otherwise]];
        if (ends) owners[child] = own ? [...new Set([...own, ...ends])] : ends;
        queue.push(child);
      }
    }
    this.classes = classes;
    this.width = width;
    this.next = next.slice(0, owners.length * width);
    this.owners = owners;
  }

  /** Marks with 1 everything of which a piece stands in the text. */
  mark(text: string, marks: Uint8Array): void {
    const { classes, width, next, owners } = this;
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      state = next[state * width + (classes[text.charCodeAt(at)] ?? 0)] ?? 0;
      const here = owners[state];
      if (here) for (let index = 0; index < here.length; index += 1) marks[here[index] ?? 0] = 1;
    }
  }

  /**
   * By owner: where its pieces end in a text that is not folded yet. A run of spaces is taken as one, as a tab where
   * one is in it; last of all, where such runs end.
   */
  ends(text: string, count: number): number[][] {
    const { classes, width, next, owners } = this;
    const [space, tab] = [classes[SPACE] ?? 0, classes[TAB] ?? 0];
    const runs: number[] = [];
    const ends = [...Array.from({ length: count }, (): number[] => []), runs];
    let state = 0;
    let gap = false;
    let beforeGap = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = classes[text.charCodeAt(at)] ?? 0;
      if (unit === space || unit === tab) {
        if (gap) runs.push(at + 1);
        if (gap && unit === space) continue;
        if (gap) state = beforeGap;
        else beforeGap = state;
        gap = true;
      } else gap = false;
      state = next[state * width + unit] ?? 0;
      const here = owners[state];
      if (here) for (const owner of here) ends[owner]?.push(at + 1);
    }
    return ends;
  }
}
