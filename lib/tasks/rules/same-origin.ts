import type { Claim } from '../types';

/** Two statements of one place of one document, as one host shows it. */
export const samePlace = (a: Claim, b: Claim): boolean =>
  a.source === b.source && a.file === b.file && a.relay === b.relay;

/** … and of one column: what the officer said of one column says nothing of another. */
export const sameOrigin = (a: Claim, b: Claim): boolean => samePlace(a, b) && a.column === b.column;
