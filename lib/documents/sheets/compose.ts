import { headersOf, isItemBeside, isMarker, isPairedLine, type TableRow, TextWriter } from '../blocks';
import type { FileText } from '../types';
import type { Grid, SeenRow } from './grid';

/** A sheet that is seen, in the order of the workbook. */
export interface Sheet {
  name: string;
  grid: Grid;
  /** What stands in boxes over the cells, and stamps in its margins. */
  asides: readonly string[];
}

const filledOf = ({ cells }: SeenRow): string[] => cells.filter((cell) => cell !== '');

/** Where a document's foot begins, under a table: place and day, receivers, signatures. */
const PLACE_AND_DAY = /^\p{L}[^,\d]{0,60},\s*ngày\s.{0,12}\stháng\s.{0,12}\snăm/iu;
const isFoot = (row: SeenRow): boolean =>
  filledOf(row).some((cell) => PLACE_AND_DAY.test(cell.normalize('NFC')) || isPairedLine(cell));

/** Cells of a row that belongs to no table: a label with what it names, or things side by side. */
function looseLines(row: SeenRow): string[] {
  const lines: string[] = [];
  for (const cell of filledOf(row)) {
    const last = lines.at(-1);
    const beside = last !== undefined && !isPairedLine(last) && (isItemBeside(last, cell) || isMarker(`${last}.`));
    if (beside) lines[lines.length - 1] = `${last} ${cell}`;
    else lines.push(cell);
  }
  return lines;
}

/** "A", "II": numbers of sections, where rows have Arabic ones. */
const SECTION_NUMBER = /^(?:[A-HK]|[IVX]{1,5})[.)]?$/u;

/** A row of one cell that spans columns or stands where the rows begin names the rows below it; it may be numbered. */
function tableRow(row: SeenRow): TableRow {
  const [only = '', ...others] = filledOf(row);
  const first = row.cells.indexOf(only);
  const numbered = others.length === 1 && row.cells.length > 2 && SECTION_NUMBER.test(only);
  const alone = numbered || (others.length === 0 && (row.wide || first <= 1));
  return { cells: row.cells, kind: alone ? 'section' : 'row' };
}

const asRow = (row: SeenRow): TableRow => ({ cells: row.cells, kind: filledOf(row).length > 1 ? 'row' : 'section' });

/** Columns that these rows use, so that a letterhead's columns do not count as the table's. */
function narrowed(rows: readonly SeenRow[]): SeenRow[] {
  const [first] = rows;
  const used = (first?.cells ?? []).map((_, at) => rows.some(({ filled }) => filled[at] !== ''));
  const keep = (cells: readonly string[]): string[] => cells.filter((_, at) => used[at]);
  return rows.map((row) => ({ ...row, cells: keep(row.cells), filled: keep(row.filled) }));
}

/** Does a table begin with this row? It names at least two columns, and a row below fills as many of them. */
function opensTable(rows: readonly SeenRow[], at: number): boolean {
  const row = rows[at];
  if (!row || filledOf(row).length < 2 || isFoot(row)) return false;
  const below = rows.slice(at, at + 4);
  const shared = ({ filled }: SeenRow): number => row.cells.filter((cell, i) => cell !== '' && filled[i] !== '').length;
  if (!below.slice(1).some((next) => shared(next) > 1)) return false;
  return headersOf(narrowed(below).map(asRow)).headers !== null;
}

/** How far a table that begins at `from` reaches: to the foot, or to where another table begins after a blank row. */
function endOfTable(rows: readonly SeenRow[], from: number): number {
  for (let at = from + 1; at < rows.length; at += 1) {
    const row = rows[at];
    const apart = (row?.at ?? 0) - (rows[at - 1]?.at ?? 0) > 1;
    if (row && (isFoot(row) || (apart && opensTable(rows, at)))) return at;
  }
  return rows.length;
}

/** As many cells side by side are a row, though nothing heads it. */
const FEWEST_IN_ROW = 3;

function writeSheet(writer: TextWriter, rows: readonly SeenRow[]): void {
  for (let at = 0; at < rows.length; ) {
    const row = rows[at];
    if (!row) break;
    if (opensTable(rows, at)) {
      const end = endOfTable(rows, at);
      const own = narrowed(rows.slice(at, end));
      const kinds = own.map(tableRow);
      writer.table(
        kinds,
        own.map(({ filled }, index) => ({ cells: filled, kind: kinds[index]?.kind ?? 'row' })),
      );
      at = end;
      continue;
    }
    const [loose] = narrowed([row]);
    if (loose && loose.cells.length >= FEWEST_IN_ROW && !isFoot(row))
      writer.table([{ cells: loose.cells, kind: 'row' }]);
    else for (const line of looseLines(row)) writer.paragraph(line);
    at += 1;
  }
}

/** The text of a workbook's sheets; each is a part of its name. Empty when no sheet that is seen has words. */
export function composeSheets(sheets: readonly Sheet[]): FileText & { blocks: NonNullable<FileText['blocks']> } {
  const writer = new TextWriter();
  for (const { name, grid, asides } of sheets) {
    const rows = grid.seen();
    if (rows.length + asides.length === 0) continue;
    writer.part(name);
    for (const aside of asides) writer.paragraph(aside);
    writeSheet(writer, rows);
  }
  return writer.finish();
}
