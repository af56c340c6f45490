import { FileFault } from '../..';
import { type Cell, type CellShape, type Piece, PLAIN_CELL, type Row } from './pieces';

/** Over two thousand pages of text; and more cells than anybody prints. */
export const MOST_LETTERS = 5_000_000;
const MOST_CELLS = 200_000;
const MOST_PARAGRAPHS = 500_000;
const DEEPEST_TABLE = 20;

/** Where content goes: the body, a cell, a text box. */
interface Container {
  pieces: Piece[];
  /** The open paragraph. */
  line: string[];
  /** Content of text boxes that hang on the open paragraph. */
  boxes: Piece[];
}

interface OpenTable {
  rows: Row[];
  row: Cell[];
}

const container = (): Container => ({ pieces: [], line: [], boxes: [] });

const shapeRow = (cells: Row, shapes: readonly CellShape[]): Row =>
  cells.map((cell, at) => ({ ...cell, ...shapes[at] }));

/**
 * Collects a document's content in its order, within bounds. What a reader closes it must have opened; what is left
 * open at the end is closed.
 */
export class Flow {
  private readonly open: Container[] = [container()];
  private readonly tables: OpenTable[] = [];
  private letters = 0;
  private cells = 0;
  private paragraphs = 0;

  private get current(): Container {
    const last = this.open.at(-1);
    if (!last) throw new FileFault('broken');
    return last;
  }

  private get table(): OpenTable {
    const last = this.tables.at(-1);
    if (!last) throw new FileFault('broken');
    return last;
  }

  /** Has the open paragraph no text yet? */
  get isBlank(): boolean {
    return this.current.line.length === 0;
  }

  /** Adds text to the open paragraph. */
  text(text: string): void {
    this.letters += text.length;
    if (this.letters > MOST_LETTERS) throw new FileFault('too-large');
    this.current.line.push(text);
  }

  /** Ends the open paragraph, also an empty one, then puts what hung on it. */
  endParagraph(): void {
    const { pieces, line, boxes } = this.current;
    this.paragraphs += 1;
    if (this.paragraphs > MOST_PARAGRAPHS) throw new FileFault('too-large');
    pieces.push({ is: 'paragraph', text: line.join('') });
    for (const piece of boxes) pieces.push(piece);
    line.length = 0;
    boxes.length = 0;
  }

  /** Begins a text box: its content comes after the paragraph on which it hangs. */
  openBox(): void {
    this.open.push(container());
  }

  closeBox(): void {
    const box = this.take();
    const { boxes } = this.current;
    for (const piece of box) boxes.push(piece);
  }

  openTable(): void {
    if (this.tables.length >= DEEPEST_TABLE) throw new FileFault('too-large');
    this.tables.push({ rows: [], row: [] });
  }

  openCell(): void {
    this.cells += 1;
    if (this.cells > MOST_CELLS) throw new FileFault('too-large');
    this.open.push(container());
  }

  closeCell(shape: CellShape = PLAIN_CELL): void {
    const pieces = this.take();
    this.table.row.push({ ...shape, pieces });
  }

  closeRow(): void {
    const { rows, row } = this.table;
    rows.push(row);
    this.table.row = [];
  }

  /** Ends a row that is deleted. */
  dropRow(): void {
    this.table.row = [];
  }

  /** @param shapes of the cells of each row, where they are known only now */
  closeTable(shapes: readonly (readonly CellShape[])[] = []): void {
    const { rows, row } = this.table;
    this.tables.pop();
    if (row.length) rows.push(row);
    const shaped = shapes.length ? rows.map((cells, at) => shapeRow(cells, shapes[at] ?? [])) : rows;
    this.current.pieces.push({ is: 'table', rows: shaped });
  }

  /** All that was told. */
  done(): Piece[] {
    if (this.open.length > 1) throw new FileFault('broken');
    return this.take();
  }

  private take(): Piece[] {
    const { line, boxes } = this.current;
    if (line.length || boxes.length) this.endParagraph();
    const { pieces } = this.current;
    this.open.pop();
    return pieces;
  }
}
