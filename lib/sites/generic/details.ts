import { foldKey } from '../../text';
import { controlsIn, isEditable } from '../controls';
import type { Sliced } from '../slices';
import { findPairs, type Pair } from './pairs';
import { judge, type Sureness } from './score';

/** An official document that stands opened on the page. */
export interface FoundDetail {
  sureness: Exclude<Sureness, 'none'>;
  /** All around it in which neither another document nor a list stands. */
  scope: Element;
  /** The least element that holds all its labels. */
  root: Element;
  pairs: readonly Pair[];
}

/** The least element around one that holds all of some. */
function rootOf(element: Element, all: readonly Element[]): Element {
  let root = element;
  while (root.parentElement && !all.every((each) => root.contains(each))) root = root.parentElement;
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

/** All around an element in which nothing stands of what is another's. */
function scopeOf(element: Element, isForeign: (around: Element) => boolean): Element {
  let scope = element;
  while (
    scope.parentElement &&
    scope.parentElement !== scope.ownerDocument.documentElement &&
    !isForeign(scope.parentElement)
  )
    scope = scope.parentElement;
  return scope;
}

/** Somebody is writing into a form: what it says is not said yet. */
function isBeingWritten(pairs: readonly Pair[], page: Document): boolean {
  const focus = page.activeElement;
  return pairs.some(({ holder }) =>
    holder ? controlsIn(holder).some((control) => control === focus && isEditable(control)) : false,
  );
}

/** The documents that a page shows opened, by the labels on it. */
export function* findDetails(page: Document, isInList: (element: Element) => boolean): Sliced<FoundDetail[]> {
  const pairs = yield* findPairs(page, isInList);
  const anchors = anchorsOf(pairs);
  return anchors.flatMap((anchor) => {
    const others = anchors.filter((other) => other !== anchor);
    const scope = scopeOf(anchor.at, (around) => others.some(({ at }) => around.contains(at)));
    const own = pairs.filter(({ at }) => scope.contains(at));
    const sureness = judge(
      own.filter(({ text, label }) => text || label.field === 'secrecy').map(({ label }) => label),
      anchor.label.field === 'number' ? [anchor.text] : [],
    );
    return sureness === 'none' || isBeingWritten(own, page)
      ? []
      : [
          {
            sureness,
            scope,
            root: rootOf(
              anchor.at,
              own.map(({ at }) => at),
            ),
            pairs: own,
          },
        ];
  });
}
