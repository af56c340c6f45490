import { joinWrapped } from '../prose/join';
import type { Column, Placed } from './columns';
import type { Region } from './regions';
import type { Cell } from './strips';

/** A table's row as text; `section` is a line over the whole width that names the rows below it. */
export interface TableRow {
  cells: string[];
  kind: 'row' | 'section';
}

const textOf = (cell: Cell | null): string =>
  cell ? cell.lines.map(({ text }) => text).reduce((text, line) => joinWrapped(text, line)) : '';

const reaches = (cell: Cell, columns: readonly Column[]): number =>
  columns.filter(({ x, end }) => cell.x < end && x < cell.end).length;

function rowOf(placed: Placed, columns: readonly Column[]): TableRow {
  const filled = placed.filter((cell) => cell !== null);
  const [only] = filled;
  const spans = filled.length === 1 && only ? reaches(only, columns) > 1 || placed[0] === only : false;
  return { cells: placed.map(textOf), kind: spans ? 'section' : 'row' };
}

/** The rows of a table, their cells' line breaks made spaces. */
export const rowsOfRegion = ({ rows, columns }: Region): TableRow[] => rows.map((row) => rowOf(row, columns));
