import { fold } from './fold';

const NUMBERING = /^(?:\(?(?:\d{1,3}|[a-zđ]|[ivx]{1,4})[.)](?:\d{1,3}[.)])?|[-+•*–])\s*/;
const TRAILING = /(?:\s|[:*：;,.]|\([^()]{0,60}\)|\[[^[\]]{0,60}\])$/;

/**
 * A label as it is compared (systems/FACTS.md §2): composed, lower case, spaces folded, tone marks placed one way,
 * numbering before ("1.") and `:` `*` `(…)` after taken off.
 */
export function foldLabel(text: string): string {
  let label = fold(text).text.replace(/[\s]+/g, ' ').trim().replace(NUMBERING, '');
  while (TRAILING.test(label)) label = label.replace(TRAILING, '');
  return label.trim();
}

/** A number or an issuer as it is compared: folded, without spaces and punctuation at the ends, zeros before figures off. */
export function foldKey(text: string): string {
  return fold(text)
    .text.replace(/\s+/g, '')
    .replace(/(^|[^\d])0+(?=\d)/g, '$1')
    .replace(/^[.,;:]+/, '')
    .replace(/[.,;:]+$/, '');
}
