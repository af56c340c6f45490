import { hasSecrecyStamp } from '../documents';
import { isVisible } from './frames';
import { seenText } from './place';
import type { Sliced } from './slices';

/** A secrecy level stands in these letters, whatever the page makes of them. */
const LEVEL = /mật/iu;
/** A stamp is some words, alone in its element or on a line of its text. */
const LONGEST = 40;
const BLOCK = 'p, div, td, th, li, dd, dt, h1, h2, h3, h4, h5, h6, pre, section, article, center, body';

const mayBeStamp = (text: string): boolean =>
  LEVEL.test(text.normalize('NFC')) && (text.trim().length <= LONGEST || text.includes('\n'));

/**
 * True when a person sees a secrecy stamp in a part of a page. Only where such words stand is the text asked for as it
 * is seen: of a long document that costs more than all other reading.
 */
export function* showsStamp(scope: Element): Sliced<boolean> {
  const page = scope.ownerDocument;
  const walker = page.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement } = node;
    if (parentElement && mayBeStamp(node.textContent ?? '') && isVisible(parentElement)) {
      const block = parentElement.closest(BLOCK) ?? parentElement;
      if (hasSecrecyStamp(seenText(scope.contains(block) ? block : scope))) return true;
    }
    yield;
  }
  return false;
}
