import { foldKey } from '../../text';
import { findPairs, type Pair } from './pairs';
import { judge, type Sureness } from './score';
import { controlsIn, isEditable } from './text';

/** An official document that stands opened on the page. */
export interface FoundDetail {
  sureness: Exclude<Sureness, 'none'>;
  /** The element that holds all its labels. */
  root: Element;
  pairs: readonly Pair[];
}

/** The least element that holds all of some. */
function commonRoot(elements: readonly Element[]): Element | null {
  let root: Element | null = elements[0] ?? null;
  while (root && !elements.every((element) => root?.contains(element))) root = root.parentElement;
  return root;
}

/** The labels that tell documents apart, one of each document: its number, else its number on arrival. */
function anchorsOf(pairs: readonly Pair[]): Pair[] {
  for (const field of ['number', 'arrival'] as const) {
    const filled = pairs.filter(({ label, text }) => label.field === field && text.length > 0 && text.length <= 60);
    const byKey = new Map([...filled].reverse().map((pair) => [foldKey(pair.text), pair] as const));
    if (byKey.size) return [...byKey.values()].reverse();
  }
  return [];
}

/** All labels that stand nearer to this document's number than to another's. */
function around(anchor: Pair, anchors: readonly Pair[], pairs: readonly Pair[]): Pair[] {
  const others = anchors.filter((other) => other !== anchor);
  if (!others.length) return [...pairs];
  let scope = anchor.at;
  const isForeign = (element: Element) => others.some(({ at }) => element.contains(at));
  while (scope.parentElement && !isForeign(scope.parentElement)) scope = scope.parentElement;
  return pairs.filter(({ at }) => scope.contains(at));
}

/** Somebody is writing into a form: what it says is not said yet. */
function isBeingWritten(pairs: readonly Pair[], page: Document): boolean {
  const focus = page.activeElement;
  return pairs.some(({ holder }) =>
    holder ? controlsIn(holder).some((control) => control === focus && isEditable(control)) : false,
  );
}

/** The documents that a page shows opened, by the labels on it. */
export function findDetails(page: Document, isInList: (element: Element) => boolean): FoundDetail[] {
  const pairs = findPairs(page, isInList);
  const anchors = anchorsOf(pairs);
  return anchors.flatMap((anchor) => {
    const own = around(anchor, anchors, pairs);
    const sureness = judge(
      own.filter(({ text, label }) => text || label.field === 'secrecy').map(({ label }) => label),
      anchor.label.field === 'number' ? [anchor.text] : [],
    );
    const root = commonRoot(own.map(({ at }) => at));
    if (sureness === 'none' || !root || isBeingWritten(own, page)) return [];
    return [{ sureness, root, pairs: own }];
  });
}
