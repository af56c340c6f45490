import type { GaveUpReason } from '../messages';

/**
 * Work on a page, in steps: each `yield` is a place where the page may have its turn, and where the work may be cut off
 * for good. Between two of them the page cannot change. Whatever the work learns it keeps only when it has come to its
 * end, so that a reading that was cut short leaves nothing behind.
 */
export type Sliced<Result> = Generator<undefined, Result, undefined>;

/** The reader gives a page up; what it told before stands, and it tells nothing more of this reading. */
export class GaveUp extends Error {
  constructor(readonly reason: GaveUpReason) {
    super(reason);
  }
}

/** The page waits no longer than this for its turn: half of a frame at 60 a second. */
const SLICE_MS = 8;

/** No reading holds a page's thread longer than this in all, however slow the computer. */
const MOST_MS = 10_000;

const passed = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A hidden page draws no frames. */
const NO_FRAME_MS = 100;

/**
 * Settles after the page has drawn: what it has changed is laid out by then. A reading in the midst of the page's own
 * work would have everything laid out anew, many times a second.
 */
export const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, NO_FRAME_MS);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });

/** Lets the page have its turn. Chromium has `scheduler.yield` since 129. */
function breathe(): Promise<void> {
  if (typeof scheduler === 'undefined') return new Promise((resolve) => setTimeout(resolve));
  const tasks: Pick<Scheduler, 'postTask'> & Partial<Scheduler> = scheduler;
  return tasks.yield ? tasks.yield() : tasks.postTask(() => undefined);
}

/** Does work until a moment; its result when it has come to its end. */
function slice<Result>(work: Sliced<Result>, until: number): { result: Result } | null {
  do {
    const step = work.next();
    if (step.done) return { result: step.value };
  } while (performance.now() < until);
  return null;
}

/**
 * Does work in slices. Resolves with its result, or with null when the signal ended it before.
 * @param held is told how long each slice held the page's thread, and says for how long the page must have it now, both
 * in milliseconds; 0: for as long as it has something to do
 * @throws GaveUp when it takes too long, and whatever the work throws
 */
export async function inSlices<Result>(
  work: Sliced<Result>,
  signal: AbortSignal,
  held: (ms: number) => number = () => 0,
): Promise<{ result: Result } | null> {
  let spent = 0;
  try {
    while (!signal.aborted) {
      const begun = performance.now();
      const end = slice(work, begun + SLICE_MS);
      const ms = performance.now() - begun;
      const pause = held(ms);
      if (end) return end;
      spent += ms;
      if (spent > MOST_MS) throw new GaveUp('too-long');
      await (pause > 0 ? passed(pause).then(drawn) : breathe());
    }
    return null;
  } finally {
    // What was cut lets go of what it holds.
    (work as Generator<undefined, unknown, undefined>).return(null);
  }
}

/**
 * Does work in one turn, so that the page cannot change in its midst.
 * @throws GaveUp when it takes longer than `mostMs`, and whatever the work throws
 */
export function atOnce<Result>(work: Sliced<Result>, mostMs = MOST_MS): Result {
  const begun = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() - begun > mostMs) throw new GaveUp('too-long');
  }
}
