import { covers } from './covers';
import { isOwned } from './suffixes';
import type { Wide } from './types';

/** What is left of the first dot: `tinh.gov.vn` of `qlvb.tinh.gov.vn`. */
const above = (host: string): string => host.slice(host.indexOf('.') + 1);

/**
 * What may be asked for beside the one host of an address: the domain of a described system whose hosts it is one of,
 * else the narrowest domain that its neighbours share. Null where that would reach other owners' hosts: never a public
 * suffix, and outside .vn, whose suffixes are known, only where a description names the domain.
 * @param described host patterns of descriptions, `qlvb.example.vn` or `*.example.vn`
 */
export function wideOf(address: string, described: readonly string[]): Wide | null {
  const { protocol, hostname } = new URL(address);
  const originOf = (domain: string) => `${protocol}//*.${domain}/*`;
  const domains = described.flatMap((pattern) => (pattern.startsWith('*.') ? [pattern.slice(2)] : []));
  const named = domains.find((domain) => covers(originOf(domain), address) && mayBeNamed(domain));
  const neighbours = [above(hostname), hostname].find(isOwned);
  const domain = named ?? neighbours;
  return domain === undefined ? null : { domain, origin: originOf(domain) };
}

/** A description may be anybody's: the domain that it names must be an owned one, or two names below a foreign end. */
const mayBeNamed = (domain: string): boolean =>
  domain.endsWith('.vn') ? isOwned(domain) : domain.split('.').length > 2;
