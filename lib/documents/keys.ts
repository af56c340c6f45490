import { _SHA256 } from '@noble/hashes/sha2.js';
import { foldKey } from '../text';
import type { CivilDate } from '../time';

/** Made once: thousands of keys are made in a reading. */
const UTF8 = new TextEncoder();

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * 128 bits of SHA-256, in hex. Keys are opaque, so that "forget this document" can be said of a secret one
 * without naming it. (A library, since `crypto.subtle` is absent on the plain http pages of many offices; its class, since
 * what it is wrapped in would weigh half a kilobyte on every page.)
 */
export const digest = (...parts: string[]): string =>
  hex(
    new _SHA256()
      .update(UTF8.encode(parts.join('\u0000')))
      .digest()
      .subarray(0, 16),
  );

/**
 * Numbers compare without spaces and leading zeros (`012 / TB-UBND` is `12/tb-ubnd`), all words in any spelling: lists
 * and details of one system write "Đ" with two different letters, and in two compositions.
 */
const fold = (text: string | null): string => foldKey(text ?? '');

/** What identifies a document on a page. */
export interface Identity {
  host: string;
  systemId: string | null;
  number: string | null;
  issuer: string | null;
  subject: string | null;
  issued: CivilDate | null;
}

/**
 * The keys under which a document is stored and found again. A number alone is not unique ("12/TB-UBND" comes from
 * many issuers, and again next year): number, issuer and day of issue together are, or the system's own id.
 */
export function documentKeys({ host, systemId, number, issuer, issued }: Identity): string[] {
  const keys: string[] = [];
  if (number && issuer && issued) keys.push(digest('document', fold(number), fold(issuer), issued));
  if (systemId) keys.push(digest('system', host, systemId));
  return keys;
}

/**
 * A key for a document of which the page says too little for any other, null when it says next to nothing. Good only
 * when all of it was read: the same document with one field more has another.
 */
export function lastResortKey({ host, number, issuer, subject, issued }: Identity): string | null {
  if (!number && !subject) return null;
  const said = [fold(number), fold(issuer), fold(subject), issued ?? ''];
  return said.filter(Boolean).length > 1 ? digest('said', host, ...said) : null;
}

/** What the register of those who received a document says of it. */
export interface Arrival extends Pick<Identity, 'host' | 'subject'> {
  /** Số đến: its number in the register, which begins anew each year. */
  arrival: string | null;
  received: CivilDate | null;
}

/**
 * A key by what a register says of a document: its subject, with the number under which it arrived, the day, or both;
 * null when it says less. Without the number, only where nothing else is said: two may have one subject on one day.
 */
export function arrivalKey({ host, subject, arrival, received }: Arrival): string | null {
  if (!subject || !(arrival || received)) return null;
  return digest('arrived', host, fold(subject), fold(arrival), received ?? '');
}

/**
 * Weaker keys beside those, good only for finding on the same screen the row of a list from which a detail was opened,
 * where the system may write the issuer in two ways.
 */
export function screenKeys(identity: Identity): string[] {
  const { number, issued, subject } = identity;
  const keys: string[] = [];
  if (number && issued) keys.push(digest('number-issued', fold(number), issued));
  if (number && subject) keys.push(digest('number-subject', fold(number), fold(subject)));
  return keys;
}
