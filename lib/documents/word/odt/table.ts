import type { Flow } from '../flow';
import { type Attribute, countOf } from './names';

const MOST_COLUMNS = 256;
const MOST_ROWS = 100_000;

/** A cell that reaches into rows below. */
interface Reaching {
  columns: number;
  /** Rows that it still covers, the open one with them. */
  rows: number;
}

/** Tells a flow the cells of one table (OpenDocument 1.3, 9.1): which cover others is said on the first of them. */
export class OdtTable {
  private column = 0;
  /** Cells of the open row that its last cell covers. */
  private beside = 0;
  private readonly reaching = new Map<number, Reaching>();
  /** The open cell: its columns, and how often it stands there. A table inside it is another `OdtTable`. */
  private cell = { columns: 1, repeated: 1 };

  constructor(private readonly flow: Flow) {}

  openCell(attribute: Attribute): void {
    const columns = countOf(attribute('table:number-columns-spanned'), MOST_COLUMNS);
    const rows = countOf(attribute('table:number-rows-spanned'), MOST_ROWS);
    const repeated = countOf(attribute('table:number-columns-repeated'), MOST_COLUMNS);
    if (rows > 1) this.reaching.set(this.column, { columns, rows });
    this.cell = { columns, repeated };
    this.beside = columns - 1;
    this.column += columns * repeated;
    this.flow.openCell();
  }

  /** What stands in a cell is not repeated: files repeat only empty ones. */
  closeCell(): void {
    const { columns, repeated } = this.cell;
    this.flow.closeCell({ columns, above: false });
    for (let more = repeated; more > 1; more -= 1) this.add(columns, false);
  }

  covered(attribute: Attribute): void {
    for (let left = countOf(attribute('table:number-columns-repeated'), MOST_COLUMNS); left > 0; left -= 1) {
      if (this.beside > 0) {
        this.beside -= 1;
        continue;
      }
      const columns = this.reaching.get(this.column)?.columns ?? 1;
      this.add(columns, true);
      this.beside = columns - 1;
      this.column += columns;
    }
  }

  closeRow(): void {
    this.flow.closeRow();
    this.column = 0;
    this.beside = 0;
    for (const [column, { columns, rows }] of this.reaching) {
      if (rows > 1) this.reaching.set(column, { columns, rows: rows - 1 });
      else this.reaching.delete(column);
    }
  }

  private add(columns: number, above: boolean): void {
    this.flow.openCell();
    this.flow.closeCell({ columns, above });
  }
}
