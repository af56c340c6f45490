/** A document's content before it is made text. In a paragraph `\t` is a tab and `\n` a line break. */
export type Piece = { is: 'paragraph'; text: string } | { is: 'table'; rows: readonly Row[] };

export type Row = readonly Cell[];

/** The place of a cell among the columns and rows of its table. */
export interface CellShape {
  /** How many columns it takes. */
  columns: number;
  /** It goes on with the cell above. */
  above: boolean;
}

export interface Cell extends CellShape {
  pieces: Piece[];
}

export const PLAIN_CELL: CellShape = { columns: 1, above: false };
