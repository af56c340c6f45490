import { oneTimeSign, shownByViewer } from '../reach';
import { surroundings } from './frames';

const ADDRESSED = 'a[href], iframe[src], embed[src], object[data], form[action]';

const addressIn = (element: Element): string =>
  ['href', 'src', 'data', 'action'].map((name) => element.getAttribute(name)).find((value) => value) ?? '';

/** All addresses that a page and those around it carry. */
function addressesOn(page: Document): string[] {
  return surroundings(page).flatMap((around) => [
    around.location.href,
    ...[...around.querySelectorAll(ADDRESSED)].map((element) => {
      const address = addressIn(element);
      return URL.canParse(address, around.baseURI) ? new URL(address, around.baseURI).href : '';
    }),
  ]);
}

/** True when a file's address looks as if it worked only once, beside all others on its document's page. */
export function isOnce(url: string, page: Document): boolean {
  if (!/^https?:/u.test(url)) return false;
  // The viewer that shows the file carries the same values for the same file.
  const others = addressesOn(page).filter((other) => other && shownByViewer(other) !== url);
  return oneTimeSign(url, others) !== null;
}
