import { isVisible } from '../frames';
import type { Sliced } from '../slices';
import { labelOf } from './labels';
import { type Part, partOf, textOf } from './parts';
import { nextText, textsOf } from './texts';

/** Tables and lists of roles are read as what they say they are; menus and texts hold no table. */
const ELSEWHERE =
  'table, [role=grid], [role=treegrid], [role=table], dl, nav, form label, script, style, noscript, svg';
/** Every list of documents has such a column. */
const MAYBE_NUMBER = /s[ốố]|ký|kí|hi[ệệ]u/iu;
const LONGEST = 60;
/** A column's words may stand so deep in its header. */
const DEEP = 4;
/** So far from its header, up and down again, may a row stand. */
const FAR = 3;
const LEAST_COLUMNS = 4;

const isNumber = (text: string): boolean =>
  text.length <= LONGEST && MAYBE_NUMBER.test(text) && labelOf(text)?.field === 'number';

/** Most words stand in those; the rest of what is elsewhere is asked of few. */
const isTable = ({ tagName }: Element): boolean => tagName === 'TABLE';

/** The element around a column's words whose children are the headers. */
function headOf(words: Element, isLabels: (texts: readonly string[]) => boolean): Element | null {
  let cell: Element = words;
  for (let step = 0; step < DEEP; step += 1) {
    const head = cell.parentElement;
    if (!head) return null;
    if (head.children.length >= LEAST_COLUMNS && isLabels([...head.children].map(textOf))) return head;
    cell = head;
  }
  return null;
}

function* after(element: Element): Generator<Element> {
  for (let next = element.nextElementSibling; next; next = next.nextElementSibling) yield next;
}

/** The elements below a header that have as many children as it has. */
function rowsBelow(head: Element): { around: Element; rows: Element[] } | null {
  let from = head;
  for (let up = 0; up < FAR; up += 1) {
    const around = from.parentElement;
    if (!around) return null;
    let level = [...after(from)];
    for (let down = 0; down < FAR; down += 1) {
      const rows = level.filter(({ children }) => children.length === head.children.length);
      if (rows.length) return { around, rows };
      level = level.flatMap(({ children }) => [...children]);
    }
    from = around;
  }
  return null;
}

/**
 * Tables that are drawn with plain elements and say nowhere that they are tables: below a row of headers stand elements
 * with as many children. That each stands under its header is looked at when it is read.
 */
export function* gridParts(page: Document, isLabels: (texts: readonly string[]) => boolean): Sliced<Part[]> {
  const parts = new Map<Element, Part>();
  if (!page.body) return [];
  const walker = textsOf(page, page.body);
  for (let text = nextText(walker, isTable); text; text = nextText(walker, isTable)) {
    yield;
    const words = isNumber(text.data) && !text.parentElement?.closest(ELSEWHERE) ? text.parentElement : null;
    const head = words && isVisible(words) ? headOf(words, isLabels) : null;
    const found = head && !parts.has(head) ? rowsBelow(head) : null;
    // What fills the page may hold an opened document too.
    if (head && found) parts.set(head, partOf(found.around === page.body ? head : found.around, head, found.rows));
  }
  return [...parts.values()];
}
