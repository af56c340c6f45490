import { isVisible } from '../frames';
import { seenText } from '../place';
import type { Sliced } from '../slices';
import type { Pair } from './pairs';
import { nextText, textsOf } from './texts';

/** How the text of an official document begins (Nghị định 30/2020/NĐ-CP, annex I). */
const BEGINS = /^\s*(?:cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|kính gửi\s*:?)/iu;
const SHORTEST = 200;
const LONGEST_HEAD = 60;
/** A longer one is a file that was put on a page. */
const LONGEST = 400_000;

/** The element around some words that holds the whole text, and no label of the document's. */
function around(node: Node, labels: readonly Element[]): Element | null {
  let element = node.parentElement;
  while (element?.parentElement && !labels.some((label) => element?.parentElement?.contains(label)))
    element = element.parentElement;
  return element && !labels.some((label) => element.contains(label)) ? element : null;
}

/** So much text is laid out in one turn. */
const IN_ONE_TURN = 20_000;

/** The words that are seen in an element, a large one piece by piece: to lay all of it out at once would hold the page. */
export function* piecesIn(element: Element): Sliced<string[]> {
  yield;
  if (!element.firstElementChild || (element.textContent ?? '').length < IN_ONE_TURN) return [seenText(element)];
  const pieces: string[] = [];
  for (const node of element.childNodes) {
    if (node.nodeType === Node.ELEMENT_NODE) pieces.push(...(yield* piecesIn(node as Element)));
    else if (node.nodeType === Node.TEXT_NODE) pieces.push((node as Text).data.normalize('NFC').trim());
  }
  return pieces.filter(Boolean);
}

type Elsewhere = (element: Element) => boolean;

function* textIn(page: Document, scope: Element, labels: readonly Element[], skips: Elsewhere): Sliced<string | null> {
  const walker = textsOf(page, scope);
  for (let node = nextText(walker, skips); node; node = nextText(walker, skips)) {
    yield;
    if (!BEGINS.test(node.data.slice(0, LONGEST_HEAD).normalize('NFC'))) continue;
    const element = around(node, labels);
    const text = element && isVisible(element) ? (yield* piecesIn(element)).join('\n') : '';
    if (text.length >= SHORTEST) return text;
  }
  return null;
}

/** The pages in frames inside a part of a page, as far as they are seen and may be looked into. */
const framesIn = (scope: Element): Document[] =>
  [...scope.querySelectorAll<HTMLIFrameElement>('iframe')]
    .filter(isVisible)
    .flatMap(({ contentDocument }) => contentDocument ?? []);

/**
 * The text of an opened document, where the page shows it beside its labels; null where it does not.
 * @param isInList true for what holds the rows of a list: no document's text stands there
 */
export function* bodyIn(scope: Element, pairs: readonly Pair[], isInList: Elsewhere): Sliced<string | null> {
  const labelled = pairs.find(({ label, text }) => label.field === 'body' && text.length >= SHORTEST);
  if (labelled) return labelled.text.slice(0, LONGEST);
  const labels = pairs.map(({ at }) => at);
  let text = yield* textIn(scope.ownerDocument, scope, labels, isInList);
  for (const { body } of text === null ? framesIn(scope) : [])
    if (body) text ??= yield* textIn(body.ownerDocument, body, [], () => false);
  return text === null ? null : text.slice(0, LONGEST);
}
