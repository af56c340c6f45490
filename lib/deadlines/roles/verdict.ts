import type { CivilDate } from '../../time';
import type { Bound } from '../types';

/** What a date is, and why. `doubt` counts what speaks against being sure. */
export type Verdict =
  | { accept: true; kind: 'deadline' | 'meeting'; bound: Bound; doubt: number; why: string }
  | { accept: false; why: string };

export const no = (why: string): Verdict => ({ accept: false, why });

export const limit = (bound: Bound, why: string, doubt = 0): Verdict => ({
  accept: true,
  kind: 'deadline',
  bound,
  doubt,
  why,
});

export const meeting = (why: string, doubt = 0): Verdict => ({
  accept: true,
  kind: 'meeting',
  bound: 'at',
  doubt,
  why,
});

/** The first and last day of what an expression resolves to. */
export interface Span {
  first: CivilDate;
  last: CivilDate;
}

/** What is stated: one day, a period (tháng 11, quý IV), or a range with both its ends. */
export interface Shape {
  period: boolean;
  range: boolean;
  /** Two numbers without "ngày" or a year. */
  bare: boolean;
}
