import type { Span } from '../page';
import { isItem, isPaired } from './beside';
import { aligned, type Column, columnsOf, type Placed, place, splitByColumns } from './columns';
import { bottomOf, type Cell, cellOf, type Strip, topOf } from './strips';

/** Consecutive strips that make one table; single lines between its rows are part of it. */
export interface Region {
  columns: Column[];
  rows: Placed[];
  /** How many strips it takes. */
  length: number;
}

/** Rows are at most so many sizes apart, and have at most so many single lines between them. */
const ROW_GAP = 5;
const LINES_BETWEEN = 2;
/** A header over several columns may fit only together with the rows below it. */
const HEADER_STRIPS = 2;
/** A page holds fewer rows; what holds more is no table that a person reads. */
export const MOST_STRIPS = 300;

const sizeOf = (strip: Strip): number =>
  strip.is === 'line' ? strip.line.size : (strip.cells[0]?.lines[0]?.size ?? 0);
const isNear = (above: Strip, below: Strip): boolean =>
  topOf(below) - bottomOf(above) < ROW_GAP * Math.max(sizeOf(above), sizeOf(below));

/** The head or foot of a document and a secrecy stamp are in no table. */
const endsTable = (strip: Strip): boolean => isPaired(strip.is === 'row' ? strip.cells : [cellOf([strip.line])]);

/** All rows in these columns, or null when one does not fit. Only headers stand so close that they need splitting. */
function placeAll(rows: readonly (readonly Cell[])[], columns: readonly Column[]): Placed[] | null {
  const placed: Placed[] = [];
  for (const [index, row] of rows.entries()) {
    const split = index === 0 && row.length < columns.length ? place(splitByColumns(row, columns), columns) : null;
    const cells = split ?? place(row, columns);
    if (!cells) return null;
    placed.push(cells);
  }
  return placed;
}

/** Lines that stand under each other are one cell: the rest of a row from the page before, a title over two lines. */
const sameCell = (above: Span, below: Span): boolean => above.x < below.end && below.x < above.end;

/** The rows among these strips; lines between rows are rows of one cell. */
function rowsOf(strips: readonly Strip[]): Cell[][] {
  const rows: Cell[][] = [];
  for (const [index, strip] of strips.entries()) {
    const before = strips[index - 1];
    const above = rows.at(-1)?.[0];
    if (strip.is === 'row') rows.push(strip.cells);
    else if (before?.is === 'line' && above && sameCell(before.line, strip.line)) {
      rows[rows.length - 1] = [cellOf([...above.lines, strip.line])];
    } else rows.push([cellOf([strip.line])]);
  }
  return rows;
}

/** Do lines between rows stand in one column, so that any number of them can be a cell? */
const inOneColumn = ({ x, end }: Span, columns: readonly Column[] | null): boolean =>
  columns !== null &&
  columns.filter((column) => column.x < end && x < column.end).length === 1 &&
  x >= (columns[1]?.x ?? x);

/** A table of two columns is easily mistaken: head and foot of a document, lists, labels. */
function isTable(rows: readonly Placed[], cells: readonly (readonly Cell[])[], columns: readonly Column[]): boolean {
  if (columns.length === 2) {
    const pairs = cells.filter(({ length }) => length === 2);
    if (pairs.length < 2 || pairs.filter(isItem).length * 2 > pairs.length) return false;
  }
  return aligned(rows);
}

/**
 * The table that begins with the first strip, null when it is none.
 * @param carried columns of the table with which the page before ended: a single row in them goes on with it.
 */
export function regionAt(strips: readonly Strip[], carried: readonly Column[] | null): Region | null {
  if (strips[0]?.is !== 'row') return null;
  let between = 0;
  let [columns, rows]: [Column[] | null, Placed[] | null] = [null, null];
  let length = 0;
  for (const [index, strip] of strips.entries()) {
    const before = strips[index - 1];
    if ((before && !isNear(before, strip)) || endsTable(strip)) break;
    if (strip.is === 'row') between = 0;
    else if (!inOneColumn(strip.line, columns)) between += 1;
    if (between > LINES_BETWEEN) break;
    if (strip.is === 'line') continue;
    const cells = rowsOf(strips.slice(0, index + 1));
    const together = columnsOf(cells.filter((row) => row.length > 1));
    const placed = together && placeAll(cells, together);
    if (columns?.length === 2 && index > 1 && together && together.length > 3) break;
    if (!together || !placed) {
      if (index > HEADER_STRIPS) break;
      continue;
    }
    [columns, rows, length] = [together, placed, index + 1];
  }
  const found = columns && rows && length > 1 && isTable(rows, rowsOf(strips.slice(0, length)), columns);
  return found && columns && rows ? { columns, rows, length } : continuation(strips, carried);
}

/** Rows that go on with the columns of the page before, when they are too few to show columns of their own. */
function continuation(strips: readonly Strip[], carried: readonly Column[] | null): Region | null {
  if (!carried || carried.length < 3) return null;
  const end = strips.findIndex((strip, index) => {
    const before = strips[index - 1];
    return strip.is === 'line' || endsTable(strip) || (before !== undefined && !isNear(before, strip));
  });
  const cells = rowsOf(strips.slice(0, end < 0 ? undefined : end));
  const rows = cells.length ? placeAll(cells, carried) : null;
  return rows && { columns: [...carried], rows, length: cells.length };
}
