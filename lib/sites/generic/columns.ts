import { type Label, labelOf } from './labels';
import type { Header, Part } from './parts';

/** What a column holds; several labels where one header names several fields. */
export interface Column {
  labels: readonly Label[];
  /** As the page writes it. */
  called: string;
  /** The first of the part's headers that it is. */
  at: number;
}

const SEVERAL = /\n|[/,;|&+]|\s[-–]\s|\svà\s/u;

/** The labels of a header: the one that it is, or those of which it is put together ("Số ký hiệu / Ngày ban hành"). */
function labelsOf({ texts }: Header): Label[] {
  const whole = texts.map((text) => labelOf(text)).find((label) => label !== null && !label.doubtful);
  if (whole) return [whole];
  const pieces = (texts[0] ?? '').split(SEVERAL).filter((piece) => piece.trim());
  const labels = pieces.map((piece) => labelOf(piece));
  if (pieces.length > 1 && labels.every((label) => label !== null && !label.doubtful))
    return labels.flatMap((l) => l ?? []);
  return texts.flatMap((text) => labelOf(text) ?? []).slice(0, 1);
}

/** The columns of a part that mean something. */
export function columnsOf({ headers }: Part): Column[] {
  const seen = new Set<Element>();
  return headers.flatMap((header, at) => {
    if (seen.has(header.element)) return [];
    seen.add(header.element);
    const labels = labelsOf(header);
    return labels.length ? [{ labels, called: (header.texts[0] ?? '').replace(/\s+/gu, ' ').trim(), at }] : [];
  });
}

const MOSTLY = 0.6;

/** Which share of the narrower one stands under the other; null where one of the two is not drawn. */
function overlap(header: Element, cell: Element): number | null {
  const [above, below] = [header.getBoundingClientRect(), cell.getBoundingClientRect()];
  if (!above.width || !below.width) return null;
  const shared = Math.min(above.right, below.right) - Math.max(above.left, below.left);
  return shared / Math.min(above.width, below.width);
}

/**
 * Which cell of a row belongs to each header. Counting is right only where the cells that are drawn also stand under
 * their headers; else the eye decides, and what it cannot decide is dropped (systems/FACTS.md §3 item 1).
 */
function match({ headers }: Part, cells: readonly (Element | null)[]): (number | null)[] {
  const meets = ({ element }: Header, at: number) => {
    const cell = cells[at];
    return !cell || element === cell || (overlap(element, cell) ?? 1) >= MOSTLY;
  };
  if (cells.length === headers.length && headers.every(meets)) return headers.map((_, at) => at);
  return headers.map(({ element }) => {
    const under = cells.flatMap((cell, at) => (cell && (overlap(element, cell) ?? 0) >= MOSTLY ? [at] : []));
    const [only, another] = [...new Map(under.map((at) => [cells[at], at] as const)).values()];
    return only !== undefined && another === undefined ? only : null;
  });
}

/** A row with fewer cells than half the headers is a group's name, a detail, or says that there is nothing. */
const isRow = (part: Part, cells: readonly (Element | null)[]): boolean =>
  new Set(cells).size * 2 >= new Set(part.headers.map(({ element }) => element)).size;

/** The cells of rows by their headers; rows of one shape are matched once. */
export class Cells {
  readonly #shapes = new Map<string, readonly (number | null)[]>();

  constructor(private readonly part: Part) {}

  /** The cell of each header; null for a row that is none of the table's own. */
  of(row: Element): readonly (Element | null)[] | null {
    const cells = this.part.cellsOf(row);
    if (!isRow(this.part, cells)) return null;
    const spans = cells.map((cell, at) => (cell && cell === cells[at - 1] ? '+' : '.'));
    const shape = spans.join('');
    const known = this.#shapes.get(shape) ?? match(this.part, cells);
    this.#shapes.set(shape, known);
    return known.map((at) => (at === null ? null : (cells[at] ?? null)));
  }
}
