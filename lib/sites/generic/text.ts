import { controlsIn, isControl, shownBy } from '../controls';
import { seenText } from '../place';

const named = (element: Element): string =>
  ['title', 'alt', 'aria-label', 'data-original-title']
    .map((name) => element.getAttribute(name)?.normalize('NFC').trim() ?? '')
    .find(Boolean) ?? '';

const CUT = /(?:…|\.\.\.)$/u;

/** Words that were cut for the screen, whole where a title holds them. */
function whole(text: string, element: Element): string {
  if (!CUT.test(text)) return text;
  const start = text.replace(CUT, '').trim();
  const titles = [element, ...element.querySelectorAll('[title]')].map(named);
  return titles.find((title) => title.length > text.length && title.startsWith(start)) ?? text;
}

/** What a person reads in a cell or beside a label: its words, else what its controls show, else what its icons say. */
export function wordsIn(element: Element): string {
  // What holds nothing but words shows them as they stand: the browser need not lay it out to say so.
  if (!element.firstElementChild && !isControl(element)) {
    const words = (element.textContent ?? '').replace(/\s+/gu, ' ').normalize('NFC').trim();
    return words ? whole(words, element) : named(element);
  }
  const controls = controlsIn(element);
  const written = controls.map(shownBy).filter(Boolean).join(' ');
  if (written || controls.length) return written;
  const text = seenText(element);
  if (text) return whole(text, element);
  return [element, ...element.querySelectorAll('img, i, svg, span, em, [title]')].map(named).find(Boolean) ?? '';
}
