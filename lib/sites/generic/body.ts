import { seenText } from '../place';
import type { Pair } from './pairs';

/** How the text of an official document begins (Nghị định 30/2020/NĐ-CP, annex I). */
const BEGINS = /^\s*(?:cộng h(?:òa|oà) xã hội chủ nghĩa việt nam|kính gửi\s*:?)/iu;
const SHORTEST = 200;
/** A longer one is a file that was put on a page. */
const LONGEST = 400_000;

/** The element around some words that holds the whole text, and no label of the document's. */
function around(node: Node, labels: readonly Element[]): Element | null {
  let element = node.parentElement;
  while (element?.parentElement && !labels.some((label) => element?.parentElement?.contains(label)))
    element = element.parentElement;
  return element && !labels.some((label) => element.contains(label)) ? element : null;
}

function textIn(page: Document, scope: Element, labels: readonly Element[]): string | null {
  const walker = page.createTreeWalker(scope, NodeFilter.SHOW_TEXT, (node) =>
    BEGINS.test((node as Text).data.slice(0, 60).normalize('NFC')) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = around(node, labels);
    const text = element ? seenText(element) : '';
    if (text.length >= SHORTEST) return text;
  }
  return null;
}

/** The pages in frames inside a part of a page, as far as they may be looked into. */
const framesIn = (scope: Element): Document[] =>
  [...scope.querySelectorAll<HTMLIFrameElement>('iframe')].flatMap(({ contentDocument }) => contentDocument ?? []);

/** The text of an opened document, where the page shows it beside its labels; null where it does not. */
export function bodyIn(scope: Element, pairs: readonly Pair[]): string | null {
  const labelled = pairs.find(({ label, text }) => label.field === 'body' && text.length >= SHORTEST);
  const labels = pairs.map(({ at }) => at);
  const inFrames = () =>
    framesIn(scope)
      .map((page) => (page.body ? textIn(page, page.body, []) : null))
      .find((text) => text !== null);
  const text = labelled?.text ?? textIn(scope.ownerDocument, scope, labels) ?? inFrames() ?? null;
  return text === null ? null : text.slice(0, LONGEST);
}
