import { farSubject } from '../../documents/compare';
import type { Claim } from '../types';
import { sameLimit } from './same-limit';

/** What of a file was not read: these pages, from 1; `elsewhere`: also what nobody can place. */
export interface UnreadParts {
  pages: readonly number[];
  elsewhere: boolean;
}

/** Which statements a reading replaces: those of the sources, and of the one file, that it has read anew. */
export interface Reread {
  sources: readonly Claim['source'][];
  /** `attachment`: the file that was read; others keep their claims. */
  file: string | null;
  /** The host that was read, where it is not the document's own: others keep what their fields state. */
  relay?: string | undefined;
  /** What of the file was not read this time; absent for one that was read wholly. */
  unread?: UnreadParts | undefined;
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

const pageOf = ({ place }: Claim): number | null => place?.page ?? null;

const sameDuty = (a: Claim, b: Claim): boolean => sameLimit(a, b) && !farSubject(a.title, b.title);

/** Without those that are stated again, each by one statement: first the most alike. */
function withoutRepeated(earlier: readonly Claim[], found: readonly Claim[]): Claim[] {
  const left = new Set(earlier);
  const unmatched = new Set(found);
  const sameTitle = (a: Claim, b: Claim) => sameDuty(a, b) && a.title === b.title;
  const samePlace = (a: Claim, b: Claim) => sameTitle(a, b) && pageOf(a) === pageOf(b);
  for (const alike of [samePlace, sameTitle, sameDuty])
    for (const claim of unmatched) {
      const again = [...left].find((known) => alike(known, claim));
      if (!again) continue;
      left.delete(again);
      unmatched.delete(claim);
    }
  return [...left];
}

/** Where a file was not read, what it stated there before stands still: that it was not read does not take it away. */
function mayStand(claim: Claim, { pages, elsewhere }: UnreadParts): boolean {
  const page = pageOf(claim);
  return elsewhere || (pages.length > 0 && (page === null || pages.includes(page)));
}

/** All statements that hold after a reading. */
export function replaceClaims(
  before: readonly Claim[],
  found: readonly Claim[],
  { sources, file, relay, unread }: Reread,
): Claim[] {
  const isReplaced = (claim: Claim) =>
    sources.includes(claim.source) && (claim.source === 'attachment' ? claim.file === file : claim.relay === relay);
  const kept = unread
    ? withoutRepeated(before.filter(isReplaced), found).filter((claim) => mayStand(claim, unread))
    : [];
  const others = before.filter((claim) => !isReplaced(claim));
  return [...others, ...found.map((claim) => withKeptHour(claim, before)), ...kept];
}
