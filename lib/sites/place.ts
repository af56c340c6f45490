import { foldLabel } from '../text';
import type { Place } from './description';

/** Elements that carry a label on the pages of e-document systems. */
const LABEL_CELLS = 'td, th, dt, label, b, strong, span';

/** The text that a person sees in an element; of a hidden column, the text that it would show. */
export const seenText = (element: Element): string =>
  ((element as HTMLElement).innerText ?? element.textContent ?? '').normalize('NFC').trim();

function cellBeside(scope: ParentNode, labels: readonly string[]): Element | null {
  const wanted = new Set(labels.map(foldLabel));
  for (const candidate of scope.querySelectorAll(LABEL_CELLS)) {
    const text = candidate.textContent ?? '';
    if (text.length > 60 || !wanted.has(foldLabel(text))) continue;
    const cell = candidate.closest('td, th, dt') ?? candidate;
    if (cell.nextElementSibling) return cell.nextElementSibling;
  }
  return null;
}

/** The text at a place, null when no such element or attribute exists there (empty text is a text). */
function textAt(scope: Element | Document, place: Place): string | null {
  const element = place.label
    ? cellBeside(scope, place.label)
    : place.select
      ? scope.querySelector(place.select)
      : scope;
  if (!element || !('getAttribute' in element)) return null;
  return place.attribute ? (element.getAttribute(place.attribute)?.normalize('NFC').trim() ?? null) : seenText(element);
}

/** The text at the first place that exists, null when none does. An empty place gives way to a later one with words. */
export function readPlaces(scope: Element | Document, places: readonly Place[] | undefined): string | null {
  let empty: string | null = null;
  for (const place of places ?? []) {
    const text = textAt(scope, place);
    if (text) return text;
    empty ??= text;
  }
  return empty;
}
