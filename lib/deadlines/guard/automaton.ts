import { FIGURE } from './required';

const HIT = 0x8000;
const SPACE = 32;
const TAB = 9;
/** What `\s` matches (ECMA-262, WhiteSpace and LineTerminator) stands for a space, all but the tab between cells. */
const SPACES = [10, 11, 12, 13, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff];
for (let code = 0x2000; code <= 0x200a; code += 1) SPACES.push(code);

/**
 * All pieces of all patterns looked for at once, in one pass that costs the same however many there are: A. V. Aho and
 * M. J. Corasick, "Efficient string matching" (1975), with the failure links worked into one flat table.
 */
export class Automaton {
  private readonly classes = new Uint8Array(0x10000);
  private readonly width: number;
  /** By state and unit: the next state, with `HIT` where pieces end in it. */
  private readonly next: Uint16Array;
  /** By state: what the pieces that end there belong to. */
  private readonly found: readonly (readonly number[])[];

  /** Of sets of pieces: each owns its pieces by its place in the list. */
  static of(sets: readonly ReadonlySet<string>[]): Automaton {
    const pieces = new Map<string, number[]>();
    sets.forEach((set, number) => {
      for (const piece of set) {
        const owners = pieces.get(piece);
        if (owners) owners.push(number);
        else pieces.set(piece, [number]);
      }
    });
    return new Automaton(pieces);
  }

  /** `pieces`: what each piece belongs to, by its number. */
  private constructor(pieces: ReadonlyMap<string, readonly number[]>) {
    const units = new Set([...pieces.keys()].join(''));
    let count = 0;
    for (const unit of units) {
      count += 1;
      this.classes[unit.charCodeAt(0)] = count;
    }
    const figure = this.classes[FIGURE.charCodeAt(0)] ?? 0;
    for (let code = 48; code <= 57; code += 1) this.classes[code] = figure;
    for (const code of SPACES) this.classes[code] = this.classes[SPACE] ?? 0;
    this.width = count + 1;
    const most = [...pieces.keys()].reduce((sum, piece) => sum + piece.length, 1);
    const next = new Uint16Array(most * this.width);
    const found: Set<number>[] = [new Set()];
    for (const [piece, owners] of pieces) {
      let state = 0;
      for (const unit of piece) {
        const at = state * this.width + this.classOf(unit);
        if (next[at] === 0) {
          next[at] = found.length;
          found.push(new Set());
        }
        state = next[at] ?? 0;
      }
      for (const owner of owners) found[state]?.add(owner);
    }
    this.link(next, found);
    this.found = found.map((owners) => [...owners]);
    this.next = next
      .slice(0, found.length * this.width)
      .map((to) => ((this.found[to] ?? []).length > 0 ? to | HIT : to));
  }

  private classOf(unit: string): number {
    return this.classes[unit.charCodeAt(0)] ?? 0;
  }

  /** Breadth first: where a state cannot go on, it goes where the longest end of what it has read can. */
  private link(next: Uint16Array, found: readonly Set<number>[]): void {
    const { width } = this;
    const fallback = new Uint16Array(found.length);
    const queue = [...next.subarray(0, width)].filter((state) => state > 0);
    for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
      const back = fallback[state] ?? 0;
      for (const owner of found[back] ?? []) found[state]?.add(owner);
      for (let unit = 0; unit < width; unit += 1) {
        const to = next[state * width + unit] ?? 0;
        const otherwise = next[back * width + unit] ?? 0;
        if (to === 0) next[state * width + unit] = otherwise;
        else {
          fallback[to] = otherwise;
          queue.push(to);
        }
      }
    }
  }

  /** Marks with 1 everything of which a piece stands in the text. */
  mark(text: string, marks: Uint8Array): void {
    const { classes, next, found, width } = this;
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      state = next[state * width + (classes[text.charCodeAt(at)] ?? 0)] ?? 0;
      if (state < HIT) continue;
      state -= HIT;
      for (const owner of found[state] ?? []) marks[owner] = 1;
    }
  }

  /**
   * By owner: where its pieces end in a text that is not folded yet. A run of spaces is taken as one, as a tab where
   * one is in it; last of all, where such runs end.
   */
  ends(text: string, owners: number): number[][] {
    const { classes, next, found, width } = this;
    const [space, tab] = [classes[SPACE] ?? 0, classes[TAB] ?? 0];
    const runs: number[] = [];
    const ends = [...Array.from({ length: owners }, (): number[] => []), runs];
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
      if (state < HIT) continue;
      state -= HIT;
      for (const owner of found[state] ?? []) ends[owner]?.push(at + 1);
    }
    return ends;
  }
}
