import type { Cost } from './tab';

/** The same deed on the page alone and with us, one right after the other. */
export interface Pair {
  bare: Cost;
  ours: Cost;
}

const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

/** Of an even number the mean of both in the middle. */
export function median(values: readonly number[]): number {
  const all = sorted(values);
  const [low = 0, high = low] = [all[(all.length - 1) >> 1], all[all.length >> 1]];
  return (low + high) / 2;
}

/** What was added, as a share of the page's own cost: the median of all pairs, and between what it stands. */
export interface Added {
  median: number;
  /** With at least 95 % confidence, whatever the distribution; infinite where there are too few pairs for that. */
  from: number;
  to: number;
}

const OUTSIDE = 0.025;

/** How many values may be left out at each end so that the median stands between the others (the sign test's interval). */
function leftOut(count: number): number {
  let ways = 1;
  let below = 0;
  for (let k = 0; k < count; k += 1) {
    below += ways / 2 ** count;
    if (below > OUTSIDE) return k;
    ways = (ways * (count - k)) / (k + 1);
  }
  return 0;
}

/** Each with the one right beside it in time: how fast the machine runs changes from minute to minute, for both. */
export function addedIn(pairs: readonly Pair[], cost: (one: Cost) => number): Added {
  const shares = sorted(pairs.map(({ bare, ours }) => cost(ours) / cost(bare) - 1));
  const out = leftOut(shares.length);
  return {
    median: median(shares),
    from: shares[out - 1] ?? Number.NEGATIVE_INFINITY,
    to: shares[shares.length - out] ?? Number.POSITIVE_INFINITY,
  };
}

/** What the pairs say of a limit: it is held, it is missed, or what else the machine did hides which. */
export const verdictOn = ({ from, to }: Added, limit: number): 'held' | 'missed' | 'hidden' =>
  to <= limit ? 'held' : from > limit ? 'missed' : 'hidden';
