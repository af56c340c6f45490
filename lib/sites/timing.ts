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
  /** Of all readings, those too that were cut off or go on: the longest slice, and all slices together. */
  longestEverMs: number;
  heldEverMs: number;
}

const none = () => ({ heldMs: 0, slices: 0, longestSliceMs: 0 });

/** Keeps the time of a reader's readings. */
export class Timing {
  readonly times: ReadingTimes = { whole: 0, cut: 0, waitedMs: 0, longestEverMs: 0, heldEverMs: 0, ...none() };
  #waitedMs = 0;
  #reading = none();

  begin(waitedMs: number): void {
    this.#waitedMs = waitedMs;
    this.#reading = none();
  }

  slice(ms: number): void {
    const { times } = this;
    const reading = this.#reading;
    reading.heldMs += ms;
    reading.slices += 1;
    reading.longestSliceMs = Math.max(reading.longestSliceMs, ms);
    times.longestEverMs = Math.max(times.longestEverMs, ms);
    times.heldEverMs += ms;
  }

  end(isWhole: boolean): void {
    const { times } = this;
    times[isWhole ? 'whole' : 'cut'] += 1;
    if (isWhole) Object.assign(times, this.#reading, { waitedMs: this.#waitedMs });
  }
}
