/** The manifest's minimum_chrome_version. */
export const OLDEST_CHROME = 120;

/** Something in the built package that its oldest browser lacks, or that it must not hold. */
export interface Finding {
  /** From the package's root, with forward slashes. */
  readonly path: string;
  /** The feature or address, the same wherever it occurs, e.g. "Set.union". */
  readonly what: string;
  readonly why: string;
}

/** @returns why a feature is too new, or null when it is not */
export function tooNew(since: number | undefined): string | null {
  if (since === undefined || since <= OLDEST_CHROME) return null;
  return Number.isFinite(since) ? `came with Chrome ${since}` : 'is not in Chrome';
}
