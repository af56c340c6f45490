/** The same work asked for again while it is being done, or soon after, is not done again. */
export class Held<Result> {
  readonly #standing = new Map<string, Promise<Result>>();

  /** @param holdMs how long a result is held after it came; what failed is not held. */
  constructor(private readonly holdMs: (result: Result) => number) {}

  /** The result of the work with this id: of the one that stands, else of `work`, which is begun now. */
  run(id: string, work: () => Promise<Result>): Promise<Result> {
    const standing = this.#standing.get(id);
    if (standing) return standing;
    const result = work();
    this.#standing.set(id, result);
    const drop = () => this.#standing.delete(id);
    result.then((value) => setTimeout(drop, this.holdMs(value)), drop);
    return result;
  }
}
