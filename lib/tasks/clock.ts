import type { LookRecord } from './database';

/** Clocks are put right by less than this all the time. */
const JITTER_MS = 30_000;

/** The latest moment that the clock may have shown before, seen from now. Both in epoch milliseconds. */
export const latestPast = (at: number): number => at + JITTER_MS;

/** True when the clock was set back since the last look at what is due. */
export const wasSetBack = (last: LookRecord | undefined, at: number): boolean =>
  last !== undefined && last.at > latestPast(at);
