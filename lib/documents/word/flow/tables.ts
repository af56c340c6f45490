import { type GridCell, isItemBeside, isPairedLine, tidyText } from '../../blocks';
import { linesOf } from './lines';
import type { Cell, Piece, Row } from './pieces';

/** The lines of a cell, those of tables inside it too. */
function cellLines(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) =>
    piece.is === 'paragraph' ? linesOf(piece.text) : piece.rows.flat().flatMap((cell) => cellLines(cell.pieces)),
  );
}

const isPaired = (row: Row): boolean => row.some(({ pieces }) => cellLines(pieces).some(isPairedLine));

const holdsTable = (row: Row): boolean => row.some(({ pieces }) => pieces.some(({ is }) => is === 'table'));

/** A row of a table with its cells as text. */
export interface TextRow {
  row: Row;
  cells: GridCell[];
}

const textRow = (row: Row): TextRow => ({
  row,
  cells: row.map(({ pieces, columns, above }) => ({ text: tidyText(cellLines(pieces).join(' ')), columns, above })),
});

const filledOf = ({ cells }: TextRow): string[] => cells.filter(({ text }) => text !== '').map(({ text }) => text);

/** Tables without lines also set things side by side; a table of two columns is easily mistaken. */
function isTable(rows: readonly TextRow[]): boolean {
  const filled = rows.map(filledOf);
  const full = filled.filter(({ length }) => length > 1);
  const wide = filled.some(({ length }) => length > 2) || rows.some(({ cells }) => cells.some(({ above }) => above));
  if (full.length < 2) return false;
  return wide || full.filter(([first = '', second = '']) => isItemBeside(first, second)).length * 2 <= full.length;
}

/** Rows that belong together: those of a table, or one that only sets its cells side by side. */
export type Run = { is: 'table'; rows: readonly (readonly GridCell[])[] } | { is: 'beside'; row: Row };

/**
 * Parts a table into the rows that are one to a reader, and rows that only lay out: Quốc hiệu beside the agency, the
 * signature beside Nơi nhận, a frame around the text. Borders say nothing of it: each program writes its own.
 */
export function runsOf(rows: readonly Row[]): Run[] {
  const runs: Run[] = [];
  let table: TextRow[] = [];
  const end = (): void => {
    if (isTable(table)) runs.push({ is: 'table', rows: table.map(({ cells }) => cells) });
    else for (const { row } of table) runs.push({ is: 'beside', row });
    table = [];
  };
  for (const row of rows) {
    if (isPaired(row) || (holdsTable(row) && row.length < 3)) {
      end();
      runs.push({ is: 'beside', row });
    } else table.push(textRow(row));
  }
  end();
  return runs;
}

/** A label or the sign of an item beside its text is one line with it. */
export function joinedItem(row: Row): Piece[] | null {
  const filled = row.filter(({ pieces }) => cellLines(pieces).length);
  const [first, second] = filled as [Cell?, Cell?];
  const [sign, more] = first ? cellLines(first.pieces) : [];
  const [begin, ...rest] = second?.pieces ?? [];
  if (filled.length !== 2 || sign === undefined || more !== undefined || begin?.is !== 'paragraph') return null;
  return isItemBeside(sign, tidyText(begin.text)) ? [{ ...begin, text: `${sign} ${begin.text}` }, ...rest] : null;
}
