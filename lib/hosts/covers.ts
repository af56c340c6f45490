const PATTERN = /^(?<scheme>\*|https?):\/\/(?<host>[^/]+)\//u;

const hostCovers = (pattern: string, host: string): boolean => {
  if (pattern === '*') return true;
  if (!pattern.startsWith('*.')) return pattern === host;
  return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
};

/**
 * True when a match pattern as browsers grant it (`https://qlvb.tinh.gov.vn/*`, `https://*.tinh.gov.vn/*`) covers the
 * host of an address. Paths and ports do not matter: patterns of permissions name none.
 */
export function covers(pattern: string, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  const { scheme, host } = PATTERN.exec(pattern)?.groups ?? {};
  if (scheme === undefined || host === undefined) return false;
  return (scheme === '*' ? /^https?:$/u.test(protocol) : `${scheme}:` === protocol) && hostCovers(host, hostname);
}

/** The domain with all hosts below it that a pattern covers, null when it covers a single host. */
export function wideDomain(pattern: string): string | null {
  const host = PATTERN.exec(pattern)?.groups?.host ?? '';
  return host.startsWith('*.') ? host.slice(2) : null;
}
