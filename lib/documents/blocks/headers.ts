import type { TableRow } from './rows';

const LONGEST_HEADER = 100;
/** Dates and hours, also without a year. */
const DATE = /\d{1,2}\s?[/.-]\s?\d{1,4}|\d{1,2}\s?(?:giờ|h|g)\b|ngày\s+\d/iu;
const NUMBER = /^[\d.,%\s]+$/u;
const NUMBERING = /^[([]?(?:\d{1,2}|[A-H]|[IVX]{1,4})[)\]]?(?:\s*=.*)?$/u;

const filled = (cells: readonly string[]): string[] => cells.filter((cell) => cell !== '');

/** Can a cell name a column? A label ("Địa điểm:") names the cell beside it. */
const isName = (cell: string): boolean =>
  cell.length <= LONGEST_HEADER && !cell.endsWith(':') && !DATE.test(cell) && !NUMBER.test(cell);

const isHeader = ({ cells, kind }: TableRow): boolean =>
  kind === 'row' && filled(cells).length > 1 && filled(cells).length * 2 >= cells.length && filled(cells).every(isName);

/** The second line of a header, under a cell that spans several columns: "Thời gian" over "Bắt đầu", "Kết thúc". */
const isSubheader = ({ cells, kind }: TableRow, above: readonly string[]): boolean =>
  kind === 'row' &&
  cells[0] === '' &&
  filled(cells).length > 0 &&
  cells.some((cell, at) => cell !== '' && above[at] === '') &&
  filled(cells).every(isName);

/** "(1) (2) (3)" under the headers. */
const isNumbering = ({ cells }: TableRow): boolean =>
  filled(cells).length > 2 &&
  filled(cells).every((cell) => NUMBERING.test(cell)) &&
  /1|A|I/u.test(filled(cells)[0] ?? '');

/** A merged header holds for its columns up to the next header. */
function combined(above: readonly string[], below: readonly string[]): string[] {
  let merged = '';
  return above.map((header, at) => {
    const under = below[at] ?? '';
    if (header !== '') merged = header;
    if (under === '') return header;
    return `${header === '' ? merged : header} ${under}`.trim();
  });
}

/** How many of the first rows are headers, and the text of each column's; null when the table has none. */
export function headersOf(rows: readonly TableRow[]): { count: number; headers: string[] | null } {
  const [first, second] = rows;
  if (!first || rows.length < 2 || !isHeader(first)) return { count: 0, headers: null };
  const deep = second !== undefined && rows.length > 2 && isSubheader(second, first.cells);
  const headers = deep ? combined(first.cells, second.cells) : [...first.cells];
  const count = deep ? 2 : 1;
  const next = rows[count];
  return { count: next && isNumbering(next) ? count + 1 : count, headers };
}

const same = (a: string, b: string): boolean => a.replace(/\s/gu, '') === b.replace(/\s/gu, '');

/** How many of the first rows only say the headers of the page before again. */
export function repeatedHeaders(rows: readonly TableRow[], known: readonly TableRow[]): number {
  let count = 0;
  while (count < known.length && rows[count]?.cells.every((cell, at) => same(cell, known[count]?.cells[at] ?? '')))
    count += 1;
  return count;
}
