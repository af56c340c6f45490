import { FileFault } from '..';

/** How much may still be taken out of packed files. One budget serves a file and all packed files inside it. */
export interface Budget {
  /** Files. */
  entries: number;
  bytes: number;
}

const MEGABYTE = 1024 * 1024;

/** An office's file has some hundred entries and some megabytes; ten times that is still read. */
export const budget = (megabytes = 200): Budget => ({ entries: 5_000, bytes: megabytes * MEGABYTE });

/** @throws FileFault too-large when there is not so much left. */
export function spend(left: Budget, what: keyof Budget, amount: number): void {
  if (amount > left[what]) throw new FileFault('too-large');
  left[what] -= amount;
}
