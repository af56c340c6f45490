import { ONE_TIME_RULES, type OneTimeRule } from './one-time-rules';

/** Long, of letters and digits both: drawn by lot, or worked out of something that was. */
const RANDOM = /^(?=.*\d)(?=.*[a-z])[\w.~+/=-]{12,}$/iu;

interface Part {
  where: OneTimeRule['where'];
  name: string;
  value: string;
}

/** The path without what servers append to it for the session, and each value of query and fragment. */
function partsOf(address: string): Part[] {
  const { pathname, searchParams, hash } = new URL(address);
  const values = [...searchParams, ...new URLSearchParams(hash.slice(1))];
  const path = pathname.replace(/;[^/]*/gu, '');
  return [
    { where: 'path', name: path, value: path },
    ...values.map(([name, value]): Part => ({ where: 'name', name, value })),
  ];
}

/** Everything that stands between the signs of an address, in its path too (`;jsessionid=…`). */
const valuesIn = (address: string): string[] => address.split(/[/?&#;=]/u);

/**
 * The sign by which an address must not be asked for a second time, null when nothing speaks against it.
 * @param others all other addresses on the page; what stands in one of them too is the session's.
 */
export function oneTimeSign(address: string, others: readonly string[]): OneTimeRule | null {
  const elsewhere = new Set(others.filter((other) => other !== address).flatMap(valuesIn));
  const shared = (value: string) => elsewhere.has(value) || elsewhere.has(encodeURIComponent(value));
  const parts = partsOf(address);
  const found = ONE_TIME_RULES.find(({ where, sign, random, unlessShared }) =>
    parts.some(
      (part) =>
        part.where === where &&
        sign.test(part.name) &&
        (!random || RANDOM.test(part.value)) &&
        !(unlessShared && shared(part.value)),
    ),
  );
  return found ?? null;
}
