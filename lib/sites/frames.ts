/** The page, then the pages around its frame as far as they may be looked into (same origin), innermost first. */
export function surroundings(page: Document): Document[] {
  const pages = [page];
  for (let view = page.defaultView; view && view !== view.parent; view = view.parent as typeof view) {
    try {
      pages.push(view.parent.document);
    } catch {
      break;
    }
  }
  return pages;
}

/** The pages in frames beside a page's own, as far as they may be looked into: old systems keep the menu in one. */
export function pagesBeside(page: Document): Document[] {
  return surroundings(page)
    .slice(1)
    .flatMap((around) => [...around.querySelectorAll<HTMLIFrameElement>('iframe, frame')])
    .flatMap(({ contentDocument }) => (contentDocument && contentDocument !== page ? [contentDocument] : []));
}

/** Hidden columns, tabs and panes are not seen; neither is what is transparent to the eye by `visibility`. */
export const isVisible = (element: Element): boolean => element.checkVisibility({ checkVisibilityCSS: true });

/**
 * True when no frame around the page is hidden: old documents stay in frames of closed windows. A frame in another host's
 * page is not seen from within, and taken for shown.
 */
export const isShown = (page: Document): boolean =>
  surroundings(page).every(({ defaultView }) => {
    const frame = defaultView?.frameElement;
    return !frame || isVisible(frame);
  });

/** The address under which a page belongs to its system: a frame of srcdoc or blob has that of the page around it. */
export function addressOf(page: Document): URL {
  const around = surroundings(page).find(({ location }) => location.protocol.startsWith('http'));
  return new URL(around?.location.href ?? page.baseURI);
}

/**
 * Where a frame stands in its tab: its place among the frames of the page around it, for each page from the top down;
 * empty for the page that fills the tab. It is the only thing that both sides know where a frame shows another host.
 */
export function framePath(view: Window | null): string {
  const path: number[] = [];
  for (let one = view; one && one !== one.parent; one = one.parent as typeof one) {
    const { parent } = one;
    path.unshift(Array.from({ length: parent.length }, (_, at) => parent[at]).indexOf(one));
  }
  return path.join('.');
}
