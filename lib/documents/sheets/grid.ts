import { FileFault } from '..';

/** A block of cells shown as one, rows and columns from 0, both ends inside. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A row of a sheet as it is seen. */
export interface SeenRow {
  /** From 0, as the sheet counts. */
  at: number;
  /** One for each column that is seen and used. */
  cells: string[];
  /** The same with the words of a cell that spans rows in each of them. */
  filled: string[];
  /** A cell spans columns here. */
  wide: boolean;
}

/** An office's sheet has some thousand cells; a million are a register that nobody sends to be read through. */
const MOST_CELLS = 300_000;
/** More than 500 full pages. */
const MOST_LETTERS = 2_000_000;
const MOST_MERGES = 50_000;
const MOST_COLUMNS = 512;

/** How much a workbook's sheets may hold together. */
export class Allowance {
  private cells = MOST_CELLS;
  private letters = MOST_LETTERS;

  /** @throws FileFault too-large */
  take(text: string): void {
    this.cells -= 1;
    this.letters -= text.length;
    if (this.cells < 0 || this.letters < 0) throw new FileFault('too-large');
  }
}

/** The cells of one sheet, as its reader meets them. Only those with words are kept. */
export class Grid {
  private readonly rows = new Map<number, Map<number, string>>();
  private hiddenRows = new Set<number>();
  private readonly hiddenColumns: { from: number; to: number }[] = [];
  private readonly merges: Merge[] = [];
  private isFiltered = false;

  constructor(private readonly allowance: Allowance) {}

  set(row: number, column: number, text: string): void {
    const words = text.trim();
    if (words === '') return;
    this.allowance.take(words);
    const cells = this.rows.get(row) ?? new Map<number, string>();
    cells.set(column, words);
    this.rows.set(row, cells);
  }

  hideRow(row: number): void {
    this.hiddenRows.add(row);
  }

  /**
   * Rows that a filter hides are read like all others: whoever sent the file looked at what is somebody else's, and ours
   * may be among what they did not see.
   */
  readFiltered(): void {
    this.isFiltered = true;
  }

  hideColumns(from: number, to: number): void {
    this.hiddenColumns.push({ from, to });
  }

  merge(merge: Merge): void {
    if (this.merges.length >= MOST_MERGES) throw new FileFault('too-large');
    this.merges.push(merge);
  }

  private isHidden(column: number): boolean {
    return this.hiddenColumns.some(({ from, to }) => column >= from && column <= to);
  }

  /** A merged cell shows its words in what is left of it when its first row or column is hidden. */
  private moveFromHidden(): void {
    for (const { top, left, bottom, right } of this.merges) {
      const text = this.rows.get(top)?.get(left);
      if (text === undefined || !(this.hiddenRows.has(top) || this.isHidden(left))) continue;
      let [row, column] = [top, left];
      while (row < bottom && this.hiddenRows.has(row)) row += 1;
      while (column < right && this.isHidden(column)) column += 1;
      this.rows.get(top)?.delete(left);
      this.set(row, column, text);
    }
  }

  private spread(rows: readonly SeenRow[], place: ReadonlyMap<number, number>): void {
    const indexes = new Map(rows.map(({ at }, index) => [at, index]));
    for (const { top, left, bottom, right } of this.merges) {
      const index = indexes.get(top);
      const column = place.get(left);
      const first = index === undefined ? undefined : rows[index];
      if (index === undefined || column === undefined || !first) continue;
      if (right > left && first.cells[column] !== '') first.wide = true;
      for (let next = index + 1; (rows[next]?.at ?? Number.POSITIVE_INFINITY) <= bottom; next += 1) {
        const row = rows[next];
        if (row?.filled[column] === '') row.filled[column] = first.cells[column] ?? '';
      }
    }
  }

  /** The rows that are seen and not empty, in order. */
  seen(): SeenRow[] {
    if (this.isFiltered) this.hiddenRows = new Set();
    this.moveFromHidden();
    const shown = [...this.rows.keys()].filter((row) => !this.hiddenRows.has(row)).sort((a, b) => a - b);
    const used = new Set(shown.flatMap((row) => [...(this.rows.get(row)?.keys() ?? [])]));
    const columns = [...used].filter((column) => !this.isHidden(column)).sort((a, b) => a - b);
    if (columns.length > MOST_COLUMNS) throw new FileFault('too-large');
    const place = new Map(columns.map((column, at) => [column, at]));
    const rows = shown.map((at): SeenRow => {
      const own = this.rows.get(at);
      const cells = columns.map((column) => own?.get(column) ?? '');
      return { at, cells, filled: [...cells], wide: false };
    });
    this.spread(rows, place);
    return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  }
}
