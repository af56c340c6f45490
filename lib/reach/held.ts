/** Frames of one page come one after the other. */
const TOGETHER_MS = 1_000;

/** Work that is being done, or was done lately. */
class Standing<Result> {
  /** Epoch milliseconds; never yet while it waits for what stood before it. */
  begunAt = Number.POSITIVE_INFINITY;
  readonly result: Promise<Result>;

  constructor(before: Standing<Result> | undefined, work: () => Promise<Result>) {
    const begin = (): Promise<Result> => {
      this.begunAt = Date.now();
      return work();
    };
    this.result = before ? before.result.then(begin, begin) : begin();
  }
}

/**
 * The same work asked for again while it is being done, or soon after, is not done again, unless what it is done with
 * was opened anew: then it may have changed.
 */
export class Held<Result> {
  readonly #standing = new Map<string, Standing<Result>>();

  /** @param holdMs how long a result is held after it came; what failed is not held. */
  constructor(private readonly holdMs: (result: Result) => number) {}

  /**
   * The result of the work with this id: of the one that stands, if that was begun after the opening, else of `work`,
   * which is begun when no other with this id is being done.
   * @param openedAt epoch milliseconds; 0: whatever stands will do
   */
  run(id: string, openedAt: number, work: () => Promise<Result>): Promise<Result> {
    const before = this.#standing.get(id);
    if (before && openedAt <= before.begunAt + TOGETHER_MS) return before.result;
    const standing = new Standing(before, work);
    this.#standing.set(id, standing);
    const drop = () => this.#standing.get(id) === standing && this.#standing.delete(id);
    standing.result.then((value) => setTimeout(drop, this.holdMs(value)), drop);
    return standing.result;
  }
}
