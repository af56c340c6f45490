/** A table's row as text; `section` is a line over the whole width that names the rows below it. */
export interface TableRow {
  cells: string[];
  kind: 'row' | 'section';
}

/** Tabs part the cells, also of empty ones, so that a cell's place tells its header. */
export const rowText = (cells: readonly string[]): string => cells.join('\t');
