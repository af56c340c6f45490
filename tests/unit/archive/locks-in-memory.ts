/** As much of the Web Locks API as copies use, which Node 20 has not: each waits for the one before it. */
export function locksInMemory(): { request<Result>(name: string, run: () => Promise<Result>): Promise<Result> } {
  let turn: Promise<unknown> = Promise.resolve();
  return {
    request(_name, run) {
      const mine = turn.then(run);
      turn = mine.catch(() => undefined);
      return mine;
    },
  };
}
