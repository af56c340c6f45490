import { seenText } from '../place';

/** A table as its make draws it, or one piece of it: fixed columns and headers are often tables of their own. */
export interface Part {
  root: Element;
  /** The words over each column, from top to bottom, and the cell that stands right over it; null over none. */
  headers: readonly Header[];
  rows: readonly Element[];
  /** By the columns of its headers where those are known, else in their order. */
  cellsOf(row: Element): readonly (Element | null)[];
  /** How many cells a row has, which is asked of thousands: to take each of them in hand costs most of a look. */
  countOf(row: Element): number;
  /** The cells come in the order of the headers, whatever stands where. */
  aligned: boolean;
}

export interface Header {
  /**
   * What it may be called: its own words first, then with those of the header that it stands under, before and behind
   * them, then each of its lines: below its words may stand others for those who do not see ("Mở menu"), or a form of
   * writing ("dd/mm/yyyy").
   */
  texts: readonly string[];
  element: Element;
}

/** A table that is only a layout of a page is not gone into. */
const MOST_COLUMNS = 80;
const HEADER_ROWS = 4;
const FILTER_ROWS = 2;

/** The words of a header, its lines kept apart. */
export const textOf = (cell: Element): string => seenText(cell).replace(/[^\S\n]+/gu, ' ');

const spanOf = (cell: Element, name: 'colspan' | 'rowspan'): number =>
  Math.min(MOST_COLUMNS, Math.max(1, Number(cell.getAttribute(name)) || 1));

/** The cells of some rows by their columns: a cell over several stands in each of them. */
function* placed(rows: Iterable<Element>): Generator<Element[]> {
  let below: { cell: Element; left: number }[] = [];
  for (const row of rows) {
    const cells: Element[] = [];
    const next: typeof below = [];
    const put = (cell: Element, left: number) => {
      if (left > 1) next[cells.length] = { cell, left: left - 1 };
      cells.push(cell);
    };
    const fromAbove = () => {
      for (let above = below[cells.length]; above && cells.length < MOST_COLUMNS; above = below[cells.length])
        put(above.cell, above.left);
    };
    for (const cell of row.children) {
      fromAbove();
      for (let column = spanOf(cell, 'colspan'); column > 0 && cells.length < MOST_COLUMNS; column -= 1)
        put(cell, spanOf(cell, 'rowspan'));
    }
    fromAbove();
    below = next;
    yield cells;
  }
}

/** The cells of a row into which none comes from above. */
const cellsIn = (row: Element): Element[] =>
  row.querySelector(':scope > [colspan]') ? [...placed([row])].flat() : [...row.children].slice(0, MOST_COLUMNS);

const isNamed = (row: Element): boolean =>
  row.parentElement?.tagName === 'THEAD' ||
  [...row.children].every((cell) => cell.tagName === 'TH' || cell.getAttribute('role') === 'columnheader');

function withLines(texts: readonly string[]): string[] {
  const lines = (texts[0] ?? '').split('\n').filter((line) => line.trim());
  return lines.length > 1 ? [...texts, ...lines] : [...texts];
}

/** The header of rows one over the other: under a header that spans several, each column has one of its own. */
function headersOf(rows: readonly Element[]): Header[] {
  const lines = [...placed(rows)];
  const columns = Math.max(0, ...lines.map(({ length }) => length));
  return Array.from({ length: columns }, (_, column) => {
    const stack = [...new Set(lines.flatMap((cells) => cells[column] ?? []))].filter(textOf);
    const own = stack.at(-1) ?? lines.at(-1)?.[column] ?? rows[0];
    const above = stack.map(textOf);
    const inner = [...above].reverse();
    // "Ngày" over "đến", and "Công văn" over "Ngày".
    const texts = [inner[0] ?? '', above.join(' '), inner.join(' '), ...inner.slice(1)];
    return { texts: withLines(texts), element: own as Element };
  });
}

/**
 * A table of the page. Its header stands in its head, in rows of th, or in a first row whose cells are labels.
 * @param isLabels whether the words of a row are labels; `alone`: the table has no other row
 */
export function tablePart(
  table: HTMLTableElement,
  isLabels: (texts: readonly string[], alone: boolean) => boolean,
): Part | null {
  const all: Element[] = [...table.rows];
  const first = all.slice(0, HEADER_ROWS);
  const named = first.findIndex((row) => !isNamed(row));
  const over = named < 0 ? first.length : named;
  const labelled = (row: Element) => isLabels([...row.children].map(textOf), all.length === 1);
  // Where no row is marked as the header, the words say which it is; a line with the table's name may stand above it.
  const at = first.slice(0, over).some(labelled) ? -1 : first.findIndex((row, index) => index >= over && labelled(row));
  const headers = headersOf(at < 0 ? all.slice(0, over) : all.slice(at, at + 1));
  if (headers.length > MOST_COLUMNS) return null;
  const below = all.slice(at < 0 ? over : at + 1).filter((row) => row.parentElement?.tagName !== 'TFOOT');
  // A row of filters below a header that is a table of its own.
  const rows = below.length <= FILTER_ROWS ? below.filter((row) => seenText(row)) : below;
  const merged = table.querySelector('td[rowspan]:not([rowspan="1"])') ? [...placed(rows)] : null;
  const byRow = merged && new Map(rows.map((row, index) => [row, merged[index] ?? []]));
  return {
    root: table,
    headers,
    rows,
    cellsOf: (row) => byRow?.get(row) ?? cellsIn(row),
    countOf: (row) => (byRow ? new Set(byRow.get(row)).size : row.childElementCount),
    aligned: false,
  };
}

/** A table of plain elements: the children of its head are the headers, those of each row its cells. */
export function partOf(root: Element, head: Element, rows: readonly Element[]): Part {
  const headers = [...head.children].map((element) => ({ texts: withLines([textOf(element)]), element }));
  return {
    ...{ root, headers, rows, aligned: false },
    cellsOf: ({ children }) => [...children],
    countOf: ({ childElementCount }) => childElementCount,
  };
}

const ROW = '[role=row]';
const CELL = ':is([role=gridcell], [role=cell], [role=rowheader])';

/** Attributes by which the pieces of a row in several containers know each other, and a cell its column. */
const ROW_MARKS = ['row-index', 'aria-rowindex', 'data-rowindex'];
const COLUMN_MARKS = ['col-id', 'data-field', 'tabulator-field', 'data-colindex', 'aria-colindex'];

const markOf = (element: Element, names: readonly string[]): string | null =>
  names.map((name) => element.getAttribute(name)).find((mark) => mark !== null) ?? null;

/** A table of elements with roles. The pieces of one row may stand in several containers. */
export function rolePart(root: Element): Part | null {
  const own = (element: Element) => element.closest('[role=grid], [role=treegrid], [role=table]') === root;
  const headers = [...root.querySelectorAll('[role=columnheader]')].filter(own);
  if (!headers.length || headers.length > MOST_COLUMNS) return null;
  const rows = new Map<unknown, Element[]>();
  for (const row of root.querySelectorAll(ROW)) {
    if (!own(row) || !row.querySelector(CELL)) continue;
    const mark = markOf(row, ROW_MARKS) ?? row;
    rows.set(mark, [...(rows.get(mark) ?? []), row]);
  }
  const pieces = new Map([...rows.values()].flatMap((all) => (all[0] ? [[all[0], all] as const] : [])));
  const cellsOf = (row: Element) =>
    (pieces.get(row) ?? [row])
      .flatMap((piece) => [...piece.querySelectorAll(CELL)])
      .filter((cell) => pieces.has(row) && cell.parentElement?.closest(CELL) === null);
  const headed = headers.map((element) => ({ texts: withLines([textOf(element)]), element }));
  const marks = headed.map(({ element }) => markOf(element, COLUMN_MARKS));
  const aligned = marks.every((mark) => mark !== null) && rowsMarked(cellsOf([...pieces.keys()][0] ?? root));
  return {
    root,
    headers: headed,
    rows: [...pieces.keys()],
    aligned,
    countOf: (row) => cellsOf(row).length,
    cellsOf(row) {
      const cells = cellsOf(row);
      if (!aligned) return cells;
      const byMark = new Map(cells.map((cell) => [markOf(cell, COLUMN_MARKS), cell] as const));
      return marks.map((mark) => byMark.get(mark) ?? null);
    },
  };
}

const rowsMarked = (cells: readonly Element[]): boolean =>
  cells.length > 0 && cells.every((cell) => markOf(cell, COLUMN_MARKS) !== null);
