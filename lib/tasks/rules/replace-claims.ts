import type { Claim } from '../types';

/** Which statements a reading replaces: those of the sources, and of the one file, that it has read anew. */
export interface Reread {
  sources: readonly Claim['source'][];
  /** `attachment`: the file that was read; others keep their claims. */
  file: string | null;
  /** The host that was read, where it is not the document's own: others keep what their fields state. */
  relay?: string | undefined;
}

/** The hour that a detail states is kept when the same field is then read from a list that shows the day only. */
function withKeptHour(claim: Claim, before: readonly Claim[]): Claim {
  if (claim.source !== 'field' || claim.time !== null) return claim;
  return (
    before.find(
      (old) => old.source === 'field' && old.relay === claim.relay && old.date === claim.date && old.time !== null,
    ) ?? claim
  );
}

/** All statements that hold after a reading. */
export function replaceClaims(
  before: readonly Claim[],
  found: readonly Claim[],
  { sources, file, relay }: Reread,
): Claim[] {
  const replaced = (claim: Claim) =>
    sources.includes(claim.source) && (claim.source === 'attachment' ? claim.file === file : claim.relay === relay);
  return [...before.filter((claim) => !replaced(claim)), ...found.map((claim) => withKeptHour(claim, before))];
}
