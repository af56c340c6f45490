import type { Span } from '../page/types';
import { type Cell, cellOf } from './strips';

/** Where the text of a column stands. */
export interface Column {
  x: number;
  end: number;
}

/** Cells by column; a merged cell stands in the first of its columns. */
export type Placed = (Cell | null)[];

/** Edges of two cells that agree within this part of the size are set on one line. */
const ALIGNED = 0.25;

const overlaps = (a: Column, b: Column): boolean => a.x < b.end && b.x < a.end;
const union = (a: Column, b: Column): Column => ({ x: Math.min(a.x, b.x), end: Math.max(a.end, b.end) });
const apart = (columns: readonly Column[]): boolean =>
  columns.every((column, index) => index === 0 || (columns[index - 1]?.end ?? 0) <= column.x);

/**
 * The columns of rows: those of the fullest rows, widened by the cells of the others that stand in one column only.
 * Null when the fullest rows do not agree, as the lines of a justified paragraph do not.
 */
export function columnsOf(rows: readonly (readonly Cell[])[]): Column[] | null {
  const count = Math.max(...rows.map(({ length }) => length));
  if (count < 2) return null;
  let columns: Column[] = [];
  for (const row of rows) {
    if (row.length !== count) continue;
    columns = columns.length
      ? columns.map((column, at) => union(column, row[at] ?? column))
      : row.map(({ x, end }) => ({ x, end }));
  }
  if (!apart(columns)) return null;
  for (const cell of rows.filter(({ length }) => length < count).flat()) {
    const met = columns.filter((column) => overlaps(column, cell));
    const [only] = met;
    if (met.length !== 1 || !only) continue;
    const wider = columns.map((column) => (column === only ? union(column, cell) : column));
    if (apart(wider)) columns = wider;
  }
  return columns;
}

/** The column in which a cell stands: the first that it touches, else the nearest. */
function columnAt(cell: Column, columns: readonly Column[]): number {
  const touched = columns.findIndex((column) => overlaps(column, cell));
  if (touched >= 0) return touched;
  const distances = columns.map(({ x, end }) => Math.max(x - cell.end, cell.x - end));
  return distances.indexOf(Math.min(...distances));
}

/** Puts a row's cells into columns; null when two of them fall into one. */
export function place(cells: readonly Cell[], columns: readonly Column[]): Placed | null {
  const placed: Placed = columns.map(() => null);
  let last = -1;
  for (const cell of cells) {
    const at = columnAt(cell, columns);
    if (at <= last) return null;
    placed[at] = cell;
    last = at;
  }
  return placed;
}

/** Do two rows agree on an edge or the middle of a column other than the first? Gaps in justified text do not. */
export function aligned(rows: readonly Placed[]): boolean {
  const columns = rows[0]?.length ?? 0;
  for (let at = 1; at < columns; at += 1) {
    const cells = rows.map((row) => row[at]).filter((cell) => cell !== null && cell !== undefined);
    for (const edge of [({ x }: Cell) => x, ({ end }: Cell) => end, ({ x, end }: Cell) => (x + end) / 2]) {
      const sorted = cells.toSorted((a, b) => edge(a) - edge(b));
      if (
        sorted.some((cell, index) => {
          const before = sorted[index - 1];
          return before && edge(cell) - edge(before) < ALIGNED * (cell.lines[0]?.size ?? 0);
        })
      )
        return true;
    }
  }
  return false;
}

/** How far, in sizes, the place of a blank may be off when it is reckoned from the number of letters before it. */
const RECKONED = 0.7;

/** Words that reach over a wider space between columns, in sizes, are a merged header. */
const WIDEST_CORRIDOR = 3;

/** Splits one line at the blank nearest to where one column ends and the next begins; null when there is none near. */
function splitLine(line: Span, left: Column, right: Column): [Span, Span] | null {
  if (right.x - left.end > WIDEST_CORRIDOR * line.size) return null;
  const width = (line.end - line.x) / line.text.length;
  const goal = (left.end + right.x) / 2;
  const reach = (right.x - left.end) / 2 + RECKONED * line.size;
  let best: { at: number; off: number } | null = null;
  for (let at = line.text.indexOf(' '); at > 0; at = line.text.indexOf(' ', at + 1)) {
    const off = Math.abs(line.x + (at + 0.5) * width - goal);
    if (off <= reach && off < (best?.off ?? Number.POSITIVE_INFINITY)) best = { at, off };
  }
  if (!best) return null;
  const { at } = best;
  return [
    { ...line, text: line.text.slice(0, at), end: line.x + at * width },
    { ...line, text: line.text.slice(at + 1), x: line.x + (at + 1) * width },
  ];
}

/**
 * Header cells that stand so close that they came as one ("TT Nội dung") are split as the columns below are.
 * @returns the cells, split where a cell of one line reaches over neighbouring columns of which the row lacks one.
 */
export function splitByColumns(cells: readonly Cell[], columns: readonly Column[]): Cell[] {
  const queue = [...cells];
  const split: Cell[] = [];
  for (let cell = queue.shift(); cell; cell = queue.shift()) {
    const whole = cell;
    const at = columnAt(whole, columns);
    const [left, right] = [columns[at], columns[at + 1]];
    const [line] = whole.lines;
    const parts =
      left && right && line && whole.lines.length === 1 && overlaps(whole, right) ? splitLine(line, left, right) : null;
    if (!parts) {
      split.push(whole);
      continue;
    }
    split.push(cellOf([parts[0]]));
    queue.unshift(cellOf([parts[1]]));
  }
  return split;
}
