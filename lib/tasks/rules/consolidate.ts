import type { Claim, Source } from '../types';
import { isDoubtful } from './doubtful';
import { sameLimit } from './same-limit';
import { samePlace } from './same-origin';

/** Strongest first: of equal statements the words of the stronger source are shown. */
const STRENGTH: readonly Source[] = ['direction', 'field', 'body', 'attachment'];

/** One obligation with everything that states it, the claim that holds first. */
export interface Obligation {
  claims: [Claim, ...Claim[]];
  /** The claims do not agree on the day or hour. */
  disputed: boolean;
}

const isText = ({ source }: Claim): boolean => source === 'body' || source === 'attachment';

/** Statements in the order of their sources, those of which nobody knows whether they mean a deadline last. */
export function strongestFirst(claims: readonly Claim[]): Claim[] {
  const strongest = STRENGTH.flatMap((source) => claims.filter((claim) => claim.source === source));
  return [...strongest.filter((claim) => !isDoubtful(claim)), ...strongest.filter(isDoubtful)];
}

/** Puts equal statements of different sources together; two of one source are two duties. */
function group(claims: readonly Claim[]): Obligation[] {
  const obligations: Obligation[] = [];
  for (const claim of strongestFirst(claims)) {
    const home = obligations.find(
      ({ claims: [first, ...rest] }) =>
        sameLimit(first, claim) && ![first, ...rest].some((other) => samePlace(other, claim)),
    );
    if (home) home.claims.push(claim);
    else obligations.push({ claims: [claim], disputed: false });
  }
  return obligations;
}

/** The fields of two relays that differ speak of one duty: which of them holds is asked. */
function oneOfRelays(obligations: Obligation[]): Obligation[] {
  const fields = obligations.filter(
    ({ claims: [first, ...rest] }) => first.source === 'field' && !isDoubtful(first) && ![first, ...rest].some(isText),
  );
  const [first, ...others] = [...fields].sort((a, b) => Number(!!a.claims[0].relay) - Number(!!b.claims[0].relay));
  const relays = new Set(fields.map(({ claims: [claim] }) => claim.relay));
  if (!first || !others.length || relays.size !== fields.length) return obligations;
  if (others.some(({ claims: [claim] }) => claim.kind !== first.claims[0].kind)) return obligations;
  const [holds, ...more] = first.claims;
  const claims: Obligation['claims'] = [holds, ...more, ...others.flatMap((other) => other.claims)];
  return obligations
    .filter((obligation) => !others.includes(obligation))
    .map((obligation) => (obligation === first ? { claims, disputed: true } : obligation));
}

/**
 * What a document obliges to, out of all that its sources state (CONTRACT, "Output"). A field or an instruction
 * that differs from the only item of the text is that same duty with a question; beside several it stands alone.
 */
export function consolidate(claims: readonly Claim[]): Obligation[] {
  const obligations = oneOfRelays(group(claims));
  const inText = obligations.filter((obligation) => obligation.claims.some(isText));
  const [only] = inText;
  if (inText.length !== 1 || !only) return obligations;

  let merged = obligations;
  for (const source of ['field', 'direction'] as const) {
    const apart = merged.filter(
      ({ claims: [first, ...rest] }) => first.source === source && !isDoubtful(first) && ![first, ...rest].some(isText),
    );
    const [differing] = apart;
    const home = merged.find((obligation) => obligation.claims.some(isText));
    if (apart.length !== 1 || !differing || !home || differing.claims[0].kind !== home.claims[0].kind) continue;
    const together: Obligation = { claims: [...differing.claims, ...home.claims], disputed: true };
    merged = merged.filter((obligation) => obligation !== home).map((o) => (o === differing ? together : o));
  }
  return merged;
}
