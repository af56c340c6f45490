const LOCK = 'copies';

/**
 * Runs while no page and no worker makes a copy (Web Locks API). Whoever makes one holds this from reading the data until
 * the file is whole.
 */
export const betweenCopies = <Result>(run: () => Promise<Result>): Promise<Result> =>
  navigator.locks.request(LOCK, run);
