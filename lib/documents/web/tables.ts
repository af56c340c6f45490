import { type Flow, PLAIN_CELL } from '../word/flow';

/** The table that is being read: what of it is open, and which cells of rows above still reach down. */
class OpenTable {
  private row = false;
  private cell: { columns: number } | null = null;
  private column = 0;
  /** By column: how many more rows the cell that begins there takes, and how wide it is. */
  private reaching = new Map<number, { rows: number; columns: number }>();

  constructor(private readonly flow: Flow) {}

  get inCell(): boolean {
    return this.cell !== null;
  }

  /** Puts the cells that reach down into this row, up to the next free column. */
  private reachDown(): void {
    for (let above = this.reaching.get(this.column); above; above = this.reaching.get(this.column)) {
      this.flow.openCell();
      this.flow.closeCell({ columns: above.columns, above: true });
      if (above.rows > 1) this.reaching.set(this.column, { ...above, rows: above.rows - 1 });
      else this.reaching.delete(this.column);
      this.column += above.columns;
    }
  }

  openCell(columns: number, rows: number): void {
    this.closeCell();
    this.row = true;
    this.reachDown();
    this.flow.openCell();
    this.cell = { columns };
    if (rows > 1) this.reachesFrom.push({ at: this.column, rows: rows - 1, columns });
    this.column += columns;
  }

  private reachesFrom: { at: number; rows: number; columns: number }[] = [];

  closeCell(): void {
    if (this.cell) this.flow.closeCell({ ...PLAIN_CELL, columns: this.cell.columns });
    this.cell = null;
  }

  closeRow(): void {
    this.closeCell();
    if (this.row) {
      this.reachDown();
      this.flow.closeRow();
    }
    for (const { at, ...reach } of this.reachesFrom) this.reaching.set(at, reach);
    this.reachesFrom = [];
    this.row = false;
    this.column = 0;
  }
}

/** Tables inside one another. A cell or a row outside any table is only a line of its own. */
export class Tables {
  private readonly open: OpenTable[] = [];

  constructor(private readonly flow: Flow) {}

  private get last(): OpenTable | undefined {
    return this.open.at(-1);
  }

  /** A cell must be open for what a page puts between the parts of a table. */
  makeRoom(): void {
    if (this.last && !this.last.inCell) this.last.openCell(1, 1);
  }

  openTable(): void {
    this.makeRoom();
    this.flow.openTable();
    this.open.push(new OpenTable(this.flow));
  }

  closeTable(): void {
    const table = this.open.pop();
    if (!table) return;
    table.closeRow();
    this.flow.closeTable();
  }

  /** @returns false when no table is open */
  openCell(columns: number, rows: number): boolean {
    this.last?.openCell(columns, rows);
    return this.last !== undefined;
  }

  closeCell(): void {
    this.last?.closeCell();
  }

  closeRow(): void {
    this.last?.closeRow();
  }

  closeAll(): void {
    while (this.last) this.closeTable();
  }
}
