/** A table of so many rows is one of data: neither the page's menu nor its headings stand in it. */
const MANY_ROWS = 100;
/** A page in more parts is searched as a whole. */
const MOST_PARTS = 500;

interface Part {
  element: Element;
  /** False where only the element itself counts: what stands in it are parts of their own, or rows. */
  whole: boolean;
}

/** The parts of a page around some tables, in their order; null where there are too many. */
function partsAround(page: Document, tables: ReadonlySet<Element>): Part[] | null {
  const split = new Set<Element>();
  for (const table of tables)
    for (let outer = table.parentElement; outer && !split.has(outer); outer = outer.parentElement) split.add(outer);
  const parts: Part[] = [];
  const left: Element[] = [page.documentElement];
  for (let element = left.pop(); element; element = left.pop()) {
    parts.push({ element, whole: !split.has(element) && !tables.has(element) });
    if (!split.has(element)) continue;
    if (parts.length + left.length + element.childElementCount > MOST_PARTS) return null;
    left.push(...[...element.children].reverse());
  }
  return parts;
}

/**
 * Finds elements of a page by a selector, in their order, all but those in the rows of large tables: each selector costs
 * a walk over whatever it is looked for in (measured: up to 30 ms where 5,000 rows stand).
 */
export function outsideRows(page: Document): (selector: string) => Element[] {
  const tables = [...page.querySelectorAll('tbody')].filter(({ childElementCount }) => childElementCount >= MANY_ROWS);
  const parts = tables.length ? partsAround(page, new Set(tables)) : null;
  if (!parts) return (selector) => [...page.querySelectorAll(selector)];
  return (selector) =>
    parts.flatMap(({ element, whole }) => [
      ...(element.matches(selector) ? [element] : []),
      ...(whole ? element.querySelectorAll(selector) : []),
    ]);
}
