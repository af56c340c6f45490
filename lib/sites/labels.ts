import { foldLabel } from '../text';
import { atOnce, type Sliced } from './slices';

/** Elements that carry a label on the pages of e-document systems. */
const LABEL_CELLS = 'td, th, dt, label, b, strong, span, div, p, li';
const LONGEST_LABEL = 60;
/** A cell that holds a label and its value holds no more than this. */
const LONGEST_CELL = LONGEST_LABEL * 4;
const MOST_NODES = 64;

/** What holds an element that holds too much, holds too much. */
function holdsLarge(element: Element, large: WeakSet<Element>): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (large.has(child)) return true;
  return false;
}

/**
 * The text of an element that may be a label's cell; null for one that holds too much, without going through all.
 * @param large those that were found to hold too much, to which this one may come
 */
function shortText(element: Element, large: WeakSet<Element>): string | null {
  const { firstChild, lastChild } = element;
  // Most elements hold one piece of text and nothing else.
  if (firstChild === lastChild && !element.firstElementChild) {
    const text = firstChild?.textContent ?? '';
    if (text.length <= LONGEST_CELL) return text;
    large.add(element);
    return null;
  }
  if (holdsLarge(element, large)) {
    large.add(element);
    return null;
  }
  let text = '';
  let left = MOST_NODES;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) text += node.textContent ?? '';
    left -= 1;
    if (left < 0 || text.length > LONGEST_CELL) {
      large.add(element);
      return null;
    }
  }
  return text;
}

/** An element whose text begins as a label does. */
export interface Labelled {
  element: Element;
  /** What stands before its colon, folded. */
  head: string;
  /** What stands behind it. */
  rest: string;
}

function labelledBy(element: Element, large: WeakSet<Element>): Labelled | null {
  const [head = '', ...tail] = shortText(element, large)?.normalize('NFC').split(':') ?? [];
  return head.trim() && head.length <= LONGEST_LABEL
    ? { element, head: foldLabel(head), rest: tail.join(':').trim() }
    : null;
}

/** Found before the fields of a scope are read, one after the other, each by its own labels. */
const known = new WeakMap<ParentNode, readonly Labelled[]>();

/** Goes from the end, so that what stands inside an element is known before it: pages nest without measure. */
function* findLabels(scope: ParentNode): Sliced<Labelled[]> {
  const elements = [...scope.querySelectorAll(LABEL_CELLS)];
  const large = new WeakSet<Element>();
  const found: Labelled[] = [];
  for (const element of elements.reverse()) {
    const labelled = labelledBy(element, large);
    if (labelled) found.push(labelled);
    yield;
  }
  return found.reverse();
}

/** Everything in a scope that may be a label, in the order of the page. */
export function labelsIn(scope: ParentNode): readonly Labelled[] {
  return known.get(scope) ?? atOnce(findLabels(scope));
}

/** Does work with the labels of a scope found once, slice by slice. */
export function* withLabels<Result>(scope: ParentNode, work: () => Sliced<Result>): Sliced<Result> {
  const found = yield* findLabels(scope);
  known.set(scope, found);
  try {
    return yield* work();
  } finally {
    // A reading that was cut ends when the next one has begun.
    if (known.get(scope) === found) known.delete(scope);
  }
}
