import { isMarker, joinWrapped, type TableRow } from '../../blocks';
import type { Column, Placed } from './columns';
import type { Region } from './regions';
import type { Cell } from './strips';

const textOf = (cell: Cell | null): string =>
  cell ? cell.lines.map(({ text }) => text).reduce((text, line) => joinWrapped(text, line)) : '';

const reaches = (cell: Cell, columns: readonly Column[]): number =>
  columns.filter(({ x, end }) => cell.x < end && x < cell.end).length;

function rowOf(placed: Placed, columns: readonly Column[]): TableRow {
  const filled = placed.filter((cell) => cell !== null);
  const [first, second, third] = filled;
  const wide = (cell: Cell | undefined): boolean => cell !== undefined && reaches(cell, columns) > 1;
  const alone = first !== undefined && !second && (wide(first) || placed[0] === first);
  const numbered = wide(second) && !third && isMarker(`${textOf(first ?? null)}.`);
  return { cells: placed.map(textOf), kind: alone || numbered ? 'section' : 'row' };
}

/** The rows of a table, their cells' line breaks made spaces. */
export const rowsOfRegion = ({ rows, columns }: Region): TableRow[] => rows.map((row) => rowOf(row, columns));
