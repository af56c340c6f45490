/**
 * Work on a page, in steps: each `yield` is a place where the page may have its turn, and where the work may be cut off
 * for good. Between two of them the page cannot change. Whatever the work learns it keeps only when it has come to its
 * end, so that a reading that was cut short leaves nothing behind.
 */
export type Sliced<Result> = Generator<undefined, Result, undefined>;

/** Why a page could not be read. */
export type GaveUpReason =
  /** More rows or words than any page of an office has. */
  | 'too-large'
  /** It took too long. */
  | 'too-long'
  /** The reader has a fault of its own. */
  | 'broken';

/** The reader gives a page up; what it told before stands, and it tells nothing more of this reading. */
export class GaveUp extends Error {
  constructor(readonly reason: GaveUpReason) {
    super(reason);
    this.name = 'GaveUp';
  }
}

/** The page waits no longer than this for its turn: half of a frame at 60 a second. */
const SLICE_MS = 8;

/** No reading holds a page's thread longer than this in all, however slow the computer. */
const MOST_MS = 10_000;

/** Lets the page have its turn. Chromium has `scheduler.yield` since 129. */
function breathe(): Promise<void> {
  if (typeof scheduler === 'undefined') return new Promise((resolve) => setTimeout(resolve));
  const tasks: Pick<Scheduler, 'postTask'> & Partial<Scheduler> = scheduler;
  return tasks.yield ? tasks.yield() : tasks.postTask(() => undefined);
}

/**
 * Does work in slices. Resolves with its result, or with null when the signal ended it before.
 * @param held is told how long each slice held the page's thread, in milliseconds
 * @throws GaveUp when it takes too long, and whatever the work throws
 */
export async function inSlices<Result>(
  work: Sliced<Result>,
  signal: AbortSignal,
  held: (ms: number) => void = () => undefined,
): Promise<{ result: Result } | null> {
  let spent = 0;
  while (!signal.aborted) {
    const begun = performance.now();
    try {
      for (let now = begun; now - begun < SLICE_MS; now = performance.now()) {
        const step = work.next();
        if (step.done) return { result: step.value };
      }
    } finally {
      const ms = performance.now() - begun;
      spent += ms;
      held(ms);
    }
    if (spent > MOST_MS) throw new GaveUp('too-long');
    await breathe();
  }
  return null;
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
