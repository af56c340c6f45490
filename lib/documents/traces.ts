import { foldKey, withoutAccents } from '../text';
import type { CivilDate } from '../time';
import { digest } from './keys';

/**
 * By what a document is known again through another relay, as opaque as its keys: of a secret one nothing else may be
 * said. Each is null where the page is silent.
 */
export interface Trace {
  /** Number and day of issue. */
  day: string | null;
  /** Number and subject. */
  subject: string | null;
  /** Number and the place of which its issuer is. */
  place: string | null;
}

/** `Số: 012 / TB-UBND` as `12/tb-ubnd`. (Its own, since the reader in the page has no room for all of `compare`.) */
const numberOf = (number: string): string =>
  withoutAccents(foldKey(number)).replace(/^so(?:kyhieu|hieu)?[:.]?(?=\d)/u, '');

/** What an office is of stands behind its level; "xã hội" is no place. */
const LEVEL = /(?<![a-z])(?:thanh pho|dac khu|thi xa|tinh|quan|huyen|phuong|xa(?! hoi)|tp|tx|p|q|h)(?![a-z])[. ]*/u;

/** `an binh` of "UBND phường An Bình" as `ab`, since many write "TP. HCM"; one word as it is. */
function placeOf(issuer: string): string | null {
  const [, name = ''] = withoutAccents(issuer.toLowerCase()).split(LEVEL);
  const words = /^[^,;()–-]*/u.exec(name)?.[0].match(/[a-z\d]+/gu) ?? [];
  return words.length > 1 ? words.map((word) => word.charAt(0)).join('') : (words[0] ?? null);
}

interface Named {
  number: string | null;
  issuer: string | null;
  issued: CivilDate | null;
  subject: string | null;
}

/** The trace of a document; null for one without a number of its own: a figure alone is that of a register. */
export function traceOf({ number, issuer, issued, subject }: Named): Trace | null {
  const key = numberOf(number ?? '');
  if (!/\p{L}/u.test(key)) return null;
  const place = placeOf(issuer ?? '');
  return {
    day: issued && digest('trace-day', key, issued),
    subject: subject && digest('trace-subject', key, foldKey(subject)),
    place: place && digest('trace-place', key, place),
  };
}

/** By what a document is looked for among those that stand here: each part of its trace that may tell two alike. */
export const keysOfTrace = ({ day, subject }: Trace): string[] => [day, subject].filter((part) => part !== null);

/** The same of a document as it stands here; empty for one without a number of its own. */
export function traceKeysOf(document: Named): string[] {
  const trace = traceOf(document);
  return trace ? keysOfTrace(trace) : [];
}

/**
 * Are these traces of one document? Of one number and day, or subject where a day is not known, unless their issuers are
 * of two places: what is secret must go, and "12/TB-UBND" of another ward must stay.
 */
export function isSameTrace(a: Trace, b: Trace): boolean {
  const said = a.day !== null && b.day !== null ? a.day === b.day : a.subject !== null && a.subject === b.subject;
  return said && (a.place === null || b.place === null || a.place === b.place);
}
