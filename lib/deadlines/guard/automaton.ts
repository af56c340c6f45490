import { FIGURE } from './required';

const SPACE = 32;
const TAB = 9;
/** What `\s` matches (ECMA-262, WhiteSpace and LineTerminator) stands for a space, all but the tab between cells. */
const SPACES = [10, 11, 12, 13, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff];
for (let code = 0x2000; code <= 0x200a; code += 1) SPACES.push(code);

interface Node {
  state: number;
  children: Map<number, Node>;
  owners: number[];
}

const node = (): Node => ({ state: 0, children: new Map(), owners: [] });

/**
 * All that is known of a state stands in one row, so that the memory is waited for once: where its children begin, its
 * parent and one (0 where the row is free), the longest end of what has been read that other pieces begin with, and
 * where its owners begin, which end where the next row's begin. A state is the place of its row.
 */
const ROW = 4;
const PARENT = 1;
const FALLBACK = 2;
const OWNERS = 3;

/** No more classes of units than this, and no more states. */
const WIDTH = 256 * ROW;
const MOST_STATES = 0x10000 * ROW;

/** What each text unit counts as: 0 for those in no piece, one class for all figures, one for all spaces but the tab. */
function classesOf(pieces: Iterable<string>): Uint8Array {
  const classes = new Uint8Array(0x10000);
  let count = 0;
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (classes[code] === 0) {
        count += 1;
        classes[code] = count;
      }
    }
  }
  const figure = classes[FIGURE.charCodeAt(0)] ?? 0;
  for (let code = 48; code <= 57; code += 1) classes[code] = figure;
  for (const code of SPACES) classes[code] = classes[SPACE] ?? 0;
  return classes;
}

function fits(rows: Int32Array, begin: number, units: readonly number[]): boolean {
  for (const unit of units) if (rows[begin + unit * ROW + PARENT] !== 0) return false;
  return true;
}

/** The state after one more unit. The table is handed over, since looking it up for each unit is slower than this. */
function step(rows: Int32Array, from: number, unit: number): number {
  for (let state = from; ; state = rows[state + FALLBACK] ?? 0) {
    const to = (rows[state] ?? 0) + unit * ROW;
    if (rows[to + PARENT] === state + 1) return to;
    if (state === 0) return 0;
  }
}

/**
 * The steps of whole documents, which come to the same states over and over: each is worked out when it is first taken,
 * and then only looked up (Russ Cox, "Regular Expression Matching in the Wild", 2010: the DFA of RE2).
 */
class Steps {
  /** By state and class of units: twice the next state and one, and one more where pieces end in it; 0 if not yet taken. */
  readonly taken: Int32Array;

  /** `width`: how many classes there are. A state is where its part of `taken` begins. */
  constructor(
    private readonly rows: Int32Array,
    readonly width: number,
  ) {
    this.taken = new Int32Array((rows.length / ROW) * width);
  }

  take(state: number, unit: number): number {
    const { rows, width, taken } = this;
    const row = step(rows, (state / width) * ROW, unit);
    const owned = (rows[row + OWNERS] ?? 0) < (rows[row + ROW + OWNERS] ?? 0);
    const made = (((row / ROW) * width + 1) << 1) | (owned ? 1 : 0);
    taken[state + unit] = made;
    return made;
  }
}

/**
 * All pieces of all patterns looked for at once, in one pass whatever their number: A. V. Aho and M. J. Corasick,
 * "Efficient string matching" (1975). Its states are kept in a double array (J.-I. Aoe, "An efficient digital search
 * algorithm by using a double-array structure", 1989): a table with a row for each state would be a megabyte, and each
 * sentence would wait for the memory (measured).
 */
export class Automaton {
  private readonly classes: Uint8Array;
  /** How many classes of units there are. */
  private readonly width: number;
  private readonly rows: Int32Array;
  private steps: Steps | null = null;
  /** What the pieces that end in a state belong to. */
  private readonly owners: Uint16Array;

  /** `sets`: each owns its pieces by its place in the list. */
  constructor(sets: readonly Iterable<string>[]) {
    const pieces = sets.map((set) => [...set]);
    this.classes = classesOf(pieces.flat());
    this.width = 1 + this.classes.reduce((most, unit) => Math.max(most, unit), 0);
    const root = node();
    pieces.forEach((own, owner) => {
      for (const piece of own) this.leaf(root, piece).owners.push(owner);
    });
    const rows = new Int32Array(MOST_STATES);
    const owners: (readonly number[] | undefined)[] = [];
    let last = 0;
    // From here on every free place can be had by any unit.
    let free = WIDTH;
    let next = WIDTH;
    const queue = [root];
    for (const { state, children, owners: own } of queue) {
      const inherited = state === 0 ? undefined : owners[(rows[state + FALLBACK] ?? 0) / ROW];
      if (own.length > 0) owners[state / ROW] = [...new Set([...own, ...(inherited ?? [])])];
      else if (inherited) owners[state / ROW] = inherited;
      if (children.size === 0) continue;
      while (rows[free + PARENT] !== 0) free += ROW;
      const units = [...children.keys()];
      // Brothers go where the last ones went; only children fill what is left between.
      let begin = units.length === 1 ? free - (units[0] ?? 0) * ROW : next;
      while (!fits(rows, begin, units)) begin += ROW;
      if (units.length > 1) next = begin;
      // All children have their places before any of them is linked: a link may lead to a brother.
      for (const [unit, child] of children) {
        child.state = begin + unit * ROW;
        rows[child.state + PARENT] = state + 1;
        last = Math.max(last, child.state);
      }
      rows[state] = begin;
      for (const [unit, child] of children) {
        rows[child.state + FALLBACK] = state === 0 ? 0 : step(rows, rows[state + FALLBACK] ?? 0, unit);
        queue.push(child);
      }
    }
    this.rows = rows.slice(0, last + WIDTH);
    let owned = 0;
    for (let state = 0; state < this.rows.length; state += ROW) {
      this.rows[state + OWNERS] = owned;
      owned += owners[state / ROW]?.length ?? 0;
    }
    this.owners = Uint16Array.from(owners.flatMap((own) => own ?? []));
  }

  private leaf(root: Node, piece: string): Node {
    let at = root;
    for (let index = 0; index < piece.length; index += 1) {
      const unit = this.classes[piece.charCodeAt(index)] ?? 0;
      const next = at.children.get(unit) ?? node();
      at.children.set(unit, next);
      at = next;
    }
    return at;
  }

  /** Marks with 1 everything of which a piece stands in the text. */
  mark(text: string, marks: Uint8Array): void {
    const { classes, owners, rows } = this;
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      state = step(rows, state, classes[text.charCodeAt(at)] ?? 0);
      const stop = rows[state + ROW + OWNERS] ?? 0;
      for (let index = rows[state + OWNERS] ?? 0; index < stop; index += 1) marks[owners[index] ?? 0] = 1;
    }
  }

  /**
   * By owner: where its pieces end in a text that is not folded yet. A run of spaces is taken as one, as a tab where
   * one is in it; last of all, where such runs end.
   */
  ends(text: string, count: number): number[][] {
    const { classes, owners, rows } = this;
    this.steps ??= new Steps(rows, this.width);
    const { steps } = this;
    const { taken, width } = steps;
    const space = classes[SPACE] ?? 0;
    const gaps = new Uint8Array(width);
    for (const code of [SPACE, TAB]) gaps[classes[code] ?? 0] = 1;
    const runs: number[] = [];
    const ends = [...Array.from({ length: count }, (): number[] => []), runs];
    let state = 0;
    // The state before the unit last read. Whether a unit is a space is not asked by itself: no processor foresees the answer.
    let before = 0;
    let wasGap = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = classes[text.charCodeAt(at)] ?? 0;
      const isGap = gaps[unit] ?? 0;
      if (isGap + wasGap === 2) {
        runs.push(at + 1);
        if (unit === space) continue;
        state = before;
      } else before = state;
      wasGap = isGap;
      const step = taken[state + unit] || steps.take(state, unit);
      state = (step >> 1) - 1;
      if ((step & 1) === 0) continue;
      const row = (state / width) * ROW;
      const stop = rows[row + ROW + OWNERS] ?? 0;
      for (let index = rows[row + OWNERS] ?? 0; index < stop; index += 1) ends[owners[index] ?? 0]?.push(at + 1);
    }
    return ends;
  }
}
