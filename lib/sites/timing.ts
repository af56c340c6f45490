/** How a page was read, in milliseconds. */
export interface ReadingTimes {
  /** Readings that came to their end, and those that were cut off because the page changed or was left. */
  whole: number;
  cut: number;
  /** Of the last whole one: from the page's first change to its begin, and how long it held the page's thread. */
  waitedMs: number;
  heldMs: number;
  slices: number;
  longestSliceMs: number;
  /** The longest slice of all readings. */
  longestEverMs: number;
}

const NEVER: ReadingTimes = {
  whole: 0,
  cut: 0,
  waitedMs: 0,
  heldMs: 0,
  slices: 0,
  longestSliceMs: 0,
  longestEverMs: 0,
};

/** Keeps the time of a reader's readings. */
export class Timing {
  times = NEVER;
  #waited = 0;
  #slices: number[] = [];

  begin(waitedMs: number): void {
    this.#waited = waitedMs;
    this.#slices = [];
  }

  slice(ms: number): void {
    this.#slices.push(ms);
    this.times = { ...this.times, longestEverMs: Math.max(this.times.longestEverMs, ms) };
  }

  end(isWhole: boolean): void {
    const { whole, cut } = this.times;
    if (!isWhole) {
      this.times = { ...this.times, cut: cut + 1 };
      return;
    }
    this.times = {
      ...this.times,
      whole: whole + 1,
      waitedMs: this.#waited,
      heldMs: this.#slices.reduce((sum, ms) => sum + ms, 0),
      slices: this.#slices.length,
      longestSliceMs: Math.max(0, ...this.#slices),
    };
  }
}
