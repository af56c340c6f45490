import { FileFault } from '../..';
import { Flow, MOST_LETTERS, type Piece } from '../flow';
import { type RowEdges, shapesOf } from './edges';

interface OpenTable {
  rows: RowEdges[];
  inRow: boolean;
  inCell: boolean;
}

/** Tables in tables deeper than this are taken for one. */
const DEEPEST = 10;
const NO_EDGES: RowEdges = { edges: [], above: [] };

/**
 * Collects the text of formats that mark where a paragraph, cell and row ends, and say only there in how many tables
 * it stood (.doc, .rtf).
 */
export class MarkedText {
  private readonly flow = new Flow();
  private readonly tables: OpenTable[] = [];
  private line: string[] = [];
  private letters = 0;

  /** Has the paragraph that ends next no words? */
  get isBlank(): boolean {
    return this.line.every((text) => text.trim() === '');
  }

  /** Adds text to the paragraph that ends next. */
  text(text: string): void {
    this.letters += text.length;
    if (this.letters > MOST_LETTERS) throw new FileFault('too-large');
    this.line.push(text);
  }

  /** Ends a paragraph. @param depth how many tables it stands in @param number of its list, empty when it has none */
  endParagraph(depth: number, number = ''): void {
    const table = this.reach(depth);
    if (table) this.enterCell(table);
    const text = this.line.join('');
    this.line = [];
    this.flow.text(number !== '' && text.trim() !== '' ? `${number} ${text}` : text);
    this.flow.endParagraph();
  }

  /** Ends a cell with its last paragraph. */
  endCell(depth: number, number = ''): void {
    this.endParagraph(Math.max(1, depth), number);
    const table = this.tables.at(-1);
    if (table) this.closeCell(table);
  }

  /** Ends a row. @param edges where its cells stand, null when it does not say */
  endRow(depth: number, edges: RowEdges | null): void {
    const table = this.reach(Math.max(1, depth));
    this.line = [];
    if (table) this.closeRow(table, edges ?? NO_EDGES);
  }

  /** All that was told. */
  done(): Piece[] {
    if (this.line.length) this.endParagraph(0);
    this.reach(0);
    return this.flow.done();
  }

  /** Opens and closes tables until there are so many; the innermost of them. */
  private reach(depth: number): OpenTable | undefined {
    const wanted = Math.min(DEEPEST, Math.max(0, depth));
    for (let table = this.tables.at(-1); table && this.tables.length > wanted; table = this.tables.at(-1)) {
      if (table.inRow) this.closeRow(table, NO_EDGES);
      this.tables.pop();
      this.flow.closeTable(shapesOf(table.rows));
    }
    while (this.tables.length < wanted) {
      const around = this.tables.at(-1);
      if (around) this.enterCell(around);
      this.flow.openTable();
      this.tables.push({ rows: [], inRow: false, inCell: false });
    }
    return this.tables.at(-1);
  }

  private enterCell(table: OpenTable): void {
    if (!table.inCell) this.flow.openCell();
    table.inRow = true;
    table.inCell = true;
  }

  private closeCell(table: OpenTable): void {
    if (table.inCell) this.flow.closeCell();
    table.inCell = false;
  }

  private closeRow(table: OpenTable, edges: RowEdges): void {
    this.closeCell(table);
    this.flow.closeRow();
    table.inRow = false;
    table.rows.push(edges);
  }
}
