import { foldLabel } from '../../text';
import type { ColumnsDescription } from '../description';
import { folded } from './folded';
import { cellsUnder } from './under';

interface Header {
  label: string;
  element: Element;
}

/** The cell of a column; `unsure`: such a column stands there, and which cell of the row is its cannot be told. */
export type Cell = Element | 'unsure' | null;

const spanOf = (cell: Element): number => Math.max(1, Number(cell.getAttribute('colspan')) || 1);

/** Each cell as often as it has columns. */
const spread = (cells: readonly Element[]): Element[] => cells.flatMap((cell) => Array(spanOf(cell)).fill(cell));

/** Which cell stands under each header; null where that cannot be told. */
function match(headers: readonly Header[], cells: readonly Element[]): (number | null)[] {
  const above = spread(headers.map(({ element }) => element));
  const below = spread(cells);
  const under = cellsUnder(above, below);
  return headers.map(({ element }) => {
    const cell = below[under[above.indexOf(element)] ?? -1];
    return cell ? cells.indexOf(cell) : null;
  });
}

/** Finds a row's cells by the words above them (see `cellsUnder`). */
export class Columns {
  readonly #signatures = new Map<readonly Header[], string>();
  readonly #headersOf = new Map<Element, readonly Header[]>();
  /** For rows with so many cells below these headers: which cell stands under each. */
  readonly #cellsUnder = new Map<readonly Header[], Map<string, readonly (number | null)[]>>();

  constructor(private readonly description: ColumnsDescription) {}

  /** The headers above a row as text: where they change, the same row says something else. */
  signature(row: Element): string {
    const headers = this.#headers(row);
    const known = this.#signatures.get(headers) ?? headers.map(({ label }) => label).join('\u0001');
    this.#signatures.set(headers, known);
    return known;
  }

  /** @param labels of the column, surest first */
  cell(row: Element, labels: readonly string[]): Cell {
    const headers = this.#headers(row);
    const at = folded(labels)
      .map((wanted) => headers.findIndex(({ label }) => label === wanted))
      .find((index) => index >= 0);
    if (at === undefined) return null;
    const cells = this.#cells(row);
    return cells[this.#under(headers, cells)[at] ?? -1] ?? 'unsure';
  }

  #under(headers: readonly Header[], cells: readonly Element[]): readonly (number | null)[] {
    const shapes = this.#cellsUnder.get(headers) ?? new Map<string, readonly (number | null)[]>();
    this.#cellsUnder.set(headers, shapes);
    const shape = cells.map(spanOf).join();
    const under = shapes.get(shape) ?? match(headers, cells);
    shapes.set(shape, under);
    return under;
  }

  #cells(row: Element): Element[] {
    const { cells } = this.description;
    return cells ? [...row.querySelectorAll(cells)] : [...row.children];
  }

  #headers(row: Element): readonly Header[] {
    const { around, headers } = this.description;
    const owner = row.closest(around);
    if (!owner) return [];
    const known = this.#headersOf.get(owner);
    if (known) return known;
    const own = [...owner.querySelectorAll(headers)].filter((header) => header.closest(around) === owner);
    const found = own.map((element) => ({ element, label: foldLabel(element.textContent ?? '') }));
    this.#headersOf.set(owner, found);
    return found;
  }
}
