/** The next node of a walk that is not inside the present one. */
function past(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}

/** A walk over the texts of a page. */
export const textsOf = (page: Document, root: Node): TreeWalker =>
  page.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);

/**
 * The next text of such a walk, past the elements that are skipped with all that stands in them. A filter of the
 * walker's own is called by the browser for each node, which costs more than all else of a walk (measured).
 */
export function nextText(walker: TreeWalker, skips: (element: Element) => boolean): Text | null {
  let node = walker.nextNode();
  while (node && node.nodeType !== Node.TEXT_NODE) node = skips(node as Element) ? past(walker) : walker.nextNode();
  return node as Text | null;
}
