/** Work that is done one after the other, in the order in which it is asked for. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** The result of a piece of work, which is begun when all before it have ended. */
  take<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
