import { FileFault } from '..';
import { isMarker } from './markers';
import type { TableRow } from './rows';

/** A cell of a table as a file gives it, in the order of its row. */
export interface GridCell {
  text: string;
  /** How many columns it takes, at least 1. */
  columns: number;
  /** It goes on with the cell above, which stands for this row too. */
  above: boolean;
}

/** Word has at most 63 columns; a wider table says nothing that a person reads. */
const MOST_COLUMNS = 256;
/** A long cell merged down over many rows would otherwise multiply, and so would columns that no row fills. */
const MOST_LETTERS = 10_000_000;
const MOST_CELLS = 1_000_000;

const widthOf = ({ columns }: GridCell): number => Math.min(MOST_COLUMNS, Math.max(1, columns));

/** A row by columns; a cell over several columns stands in the first. @param above the row before, null to fill none. */
function placed(row: readonly GridCell[], above: readonly string[] | null): string[] {
  const cells: string[] = [];
  for (const cell of row) {
    if (cells.length >= MOST_COLUMNS) break;
    cells.push(cell.above ? (above?.[cells.length] ?? '') : cell.text);
    for (let more = widthOf(cell); more > 1; more -= 1) cells.push('');
  }
  return cells;
}

const padded = (cells: string[], columns: number): string[] => {
  while (cells.length < columns) cells.push('');
  return cells;
};

/** "II" beside "Công tác xây dựng" over all other columns, or such a line alone, names the rows below it. */
function kindOf(row: readonly GridCell[]): TableRow['kind'] {
  const [first, second, third] = row.filter(({ text }) => text !== '');
  if (!first || third || row.some(({ above }) => above)) return 'row';
  const alone = !second && (first.columns > 1 || first === row[0]);
  const numbered = second !== undefined && second.columns > 1 && isMarker(`${first.text}.`);
  return alone || numbered ? 'section' : 'row';
}

/** The rows of a table by its columns. */
export interface GridRows {
  rows: TableRow[];
  /** The same with the words of cells merged down in each row that they cover. */
  filled: TableRow[];
  /** The words over each column in the first row: those of a cell merged across over each of its columns. */
  across: string[];
}

/**
 * Puts the cells of a table into its columns; rows without words are left out.
 * @throws FileFault too-large when merged cells swell the text.
 */
export function gridRows(rows: readonly (readonly GridCell[])[]): GridRows {
  const worded = rows.filter((row) => row.some(({ text, above }) => text !== '' || above));
  const plain = worded.map((row) => placed(row, null));
  const columns = plain.reduce((most, { length }) => Math.max(most, length), 0);
  if (columns * plain.length > MOST_CELLS) throw new FileFault('too-large');
  const grid: GridRows = { rows: [], filled: [], across: [] };
  let above: string[] = [];
  let letters = 0;
  for (const [index, row] of worded.entries()) {
    const kind = kindOf(row);
    above = padded(placed(row, above), columns);
    letters += above.reduce((sum, { length }) => sum + length, 0);
    if (letters > MOST_LETTERS) throw new FileFault('too-large');
    grid.rows.push({ kind, cells: padded(plain[index] ?? [], columns) });
    grid.filled.push({ kind, cells: above });
  }
  grid.across = (worded[0] ?? []).flatMap((cell) => Array<string>(widthOf(cell)).fill(cell.text));
  return grid;
}
