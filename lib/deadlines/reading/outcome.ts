import type { CivilDate, WallTime } from '../../time';
import type { Verdict } from '../roles';
import type { Limit, Warning } from '../types';

/** What reading one expression came to. */
export interface Outcome {
  verdict: Verdict;
  limits: Limit[];
  warnings: Warning[];
  /** What speaks against being sure, besides the verdict's own doubt. */
  doubt: number;
  /** The concrete day that was mentioned, for "cùng ngày". */
  day: CivilDate | null;
}

export type Accepted = Verdict & { accept: true };

export const rejected = (why: string, day: CivilDate | null = null): Outcome => ({
  verdict: { accept: false, why },
  limits: [],
  warnings: [],
  doubt: 0,
  day,
});

/** One limit without anything to warn of. */
export const plain = (verdict: Accepted, limits: Limit[]): Outcome => ({
  verdict,
  limits,
  warnings: [],
  doubt: 0,
  day: null,
});

export const stated = (
  verdict: Accepted,
  date: CivilDate | null,
  time: WallTime | null,
  more: Partial<Limit> = {},
): Limit => ({
  kind: verdict.kind,
  date,
  time,
  bound: verdict.bound,
  term: null,
  anchor: null,
  rrule: null,
  ...more,
});
