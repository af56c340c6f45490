import type { Cost } from './tab';

/** The same deed on the page alone and with us, one right after the other. */
export interface Pair {
  bare: Cost;
  ours: Cost;
}

/** The value below which a share of some stands, by their order. */
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.round(share * (values.length - 1))] ?? 0;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** What was added, as a share of the page's own cost: half of all pairs lie between `from` and `to`. */
export interface Added {
  median: number;
  from: number;
  to: number;
}

/** Each with the one right beside it in time: how fast the machine runs changes from minute to minute, for both. */
export function addedIn(pairs: readonly Pair[], cost: (one: Cost) => number): Added {
  const shares = pairs.map(({ bare, ours }) => cost(ours) / cost(bare) - 1);
  return { median: median(shares), from: quantile(shares, 0.25), to: quantile(shares, 0.75) };
}
