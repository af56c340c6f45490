import { foldLabel } from '../text';
import { controlsIn, isControl, shownBy } from './controls';
import type { Place } from './description';
import { type Columns, folded, partOf } from './fields';
import { isVisible } from './frames';
import { withoutIcons } from './icons';
import { labelsIn } from './labels';

/** The text that a person sees in an element; of a hidden column, the text that it would show. */
export const seenText = (element: Element): string =>
  withoutIcons(element, (element as HTMLElement).innerText ?? element.textContent ?? '')
    .normalize('NFC')
    .trim();

/** What a person reads in an element, as text or in a form: many systems show a document in one that cannot be changed. */
const readIn = (element: Element): string =>
  (isControl(element) ? '' : seenText(element)) || controlsIn(element).map(shownBy).filter(Boolean).join(' ');

const textOf = (node: Node): string => (node instanceof Element ? readIn(node) : (node.textContent ?? '').trim());

/** What may stand between a label and its value, and is neither. */
const DECORATION = 'i:empty, em:empty, sup, br, wbr, hr, img, svg';

/** What follows an element beside it: the value of a label, perhaps an empty one. */
function valueAfter(label: Element): Node | null {
  for (let next = label.nextSibling; next; next = next.nextSibling) {
    if (next instanceof Text ? /[^\s:：]/u.test(next.data) : next instanceof Element && !next.matches(DECORATION))
      return next;
  }
  return null;
}

const isWhole = (element: Element | null, wanted: readonly string[]): boolean =>
  element !== null && wanted.includes(foldLabel(element.textContent ?? ''));

/**
 * The words behind a label: beside it in the same cell, or in the next cell. An empty value is there, and empty: what
 * stands behind it is another label's.
 */
function besideLabel(label: Element, wanted: readonly string[]): string | null {
  let value: Node | null = null;
  // `<div><label>Độ mật:</label><span></span></div>`: all text of the outer element is the label's.
  for (let inner: Element | undefined = label; inner && !value; ) {
    inner = [...inner.children].find((child) => isWhole(child, wanted));
    value = inner ? valueAfter(inner) : null;
  }
  // `<td><b>Độ mật:</b></td><td>`: the whole cell is the label.
  for (let outer: Element | null = label; outer && !value; ) {
    value = valueAfter(outer);
    outer = isWhole(outer.parentElement, wanted) ? outer.parentElement : null;
  }
  return (
    value &&
    textOf(value)
      .normalize('NFC')
      .replace(/^[:：]\s*/u, '')
  );
}

function readLabelled(scope: ParentNode, labels: readonly string[]): string | null {
  const wanted = folded(labels);
  let empty: string | null = null;
  for (const { element, head, rest } of labelsIn(scope)) {
    if (!wanted.includes(head)) continue;
    const found = rest && !element.children.length ? rest : rest ? null : besideLabel(element, wanted);
    if (found) return found;
    empty ??= found;
  }
  return empty;
}

/** The text of the element that a selector names: the ids of this family stand more than once, the visible one counts. */
function readSelected(scope: ParentNode, selector: string): string | null {
  const [first, ...others] = scope.querySelectorAll(selector);
  if (!first) return null;
  if (!others.length) return readIn(first);
  const filled = [first, ...others].filter((element) => readIn(element));
  return readIn(filled.find(isVisible) ?? filled[0] ?? first);
}

/** The words of a field, and the place where they stand. */
export interface Found {
  text: string;
  place: Place;
}

function textIn(scope: Element, { label, select, attribute }: Place): string | null {
  if (!label && !attribute) return select ? readSelected(scope, select) : seenText(scope);
  const element = select ? scope.querySelector(select) : scope;
  if (!element) return null;
  return label
    ? readLabelled(element, label)
    : (element
        .getAttribute(attribute ?? '')
        ?.normalize('NFC')
        .trim() ?? null);
}

/**
 * The text at a place, null when no such element or attribute exists there (empty text is a text); `unsure` when it
 * stands there and cannot be told from others.
 */
function textAt(scope: Element, place: Place, columns: Columns | null): string | 'unsure' | null {
  const from = place.header ? (columns?.cell(scope, place.header) ?? null) : scope;
  if (from === null || from === 'unsure') return from;
  const text = textIn(from, place);
  return text === null ? null : partOf(text, place);
}

/**
 * The text at the first place with words that are accepted, else an empty one where some place exists; null when none
 * does.
 */
export function readPlaces(
  scope: Element,
  places: readonly Place[] = [],
  columns: Columns | null = null,
  accepts: (text: string) => boolean = Boolean,
): Found | 'unsure' | null {
  let rest: Found | 'unsure' | null = null;
  for (const place of places) {
    const text = textAt(scope, place, columns);
    if (text === 'unsure') rest = text;
    else if (text !== null && accepts(text)) return { text, place };
    else if (text !== null) rest ??= { text: '', place };
  }
  return rest;
}
