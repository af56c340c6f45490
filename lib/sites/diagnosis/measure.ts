import type { Sliced } from '../slices';

export interface Measured<Result> {
  result: Result;
  /** How long it held the page's thread in all, and in its longest step. */
  heldMs: number;
  longestStepMs: number;
}

/** Work that is measured step by step. */
export function* measured<Result>(work: Sliced<Result>): Sliced<Measured<Result>> {
  let heldMs = 0;
  let longestStepMs = 0;
  for (;;) {
    const begun = performance.now();
    const step = work.next();
    const ms = performance.now() - begun;
    heldMs += ms;
    longestStepMs = Math.max(longestStepMs, ms);
    if (step.done) return { result: step.value, heldMs, longestStepMs };
    yield;
  }
}
