/** What a suite came to. A suite that could not run is one failure with the reason in `notes`. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Lines for the person who reads the summary. */
  readonly notes: readonly string[];
}

export const NOTHING: Tally = { passed: 0, failed: 0, notes: [] };

export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, notes: [...a.notes, ...b.notes] };
}

export function couldNotRun(reason: string): Tally {
  return { passed: 0, failed: 1, notes: [`could not run: ${reason}`] };
}

/**
 * Holds a report's counts against the way its program ended, so that neither an empty run nor a crash passes.
 * @param code exit status; null when it was ended from outside
 */
export function settle(counted: Tally, code: number | null): Tally {
  if (counted.passed + counted.failed === 0) return couldNotRun('no test ran');
  if (code !== 0 && counted.failed === 0) {
    return add(counted, { passed: 0, failed: 1, notes: [`ended with status ${code} though no test failed`] });
  }
  return counted;
}
