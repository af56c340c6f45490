import { FileFault } from '..';

/** How much may still be taken out of packed files. One budget serves a file and all packed files inside it. */
export interface Budget {
  entries: number;
  bytes: number;
}

/** An office's file has some hundred entries and some megabytes; ten times that is still read. */
export const budget = (): Budget => ({ entries: 10_000, bytes: 200 * 1024 * 1024 });

/** @throws FileFault too-large when there is not so much left. */
export function spend(left: Budget, what: keyof Budget, amount: number): void {
  if (amount > left[what]) throw new FileFault('too-large');
  left[what] -= amount;
}
