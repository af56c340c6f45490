import { COMMON } from './common';
import type { SystemDescription } from './description';
import { readPlaces } from './place';

/** No user's box says more. */
const LONGEST = 400;

/** Who is logged in, as a page of the system says it in its own words; null where it does not. */
export function readAccount(page: Document, { account = COMMON.account }: SystemDescription): string | null {
  const found = readPlaces(page.documentElement, account);
  if (found === null || found === 'unsure' || !found.text) return null;
  return found.text.length <= LONGEST ? found.text : null;
}
