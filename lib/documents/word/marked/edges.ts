import { type CellShape, PLAIN_CELL } from '../flow';

/** A row as its definition places it: its cells stand between edges, in twips from the margin. */
export interface RowEdges {
  edges: readonly number[];
  /** For each cell: it goes on with the cell above. */
  above: readonly boolean[];
}

/** Edges nearer than this (1 mm) are drawn as one. */
const NEAR = 57;
/** Word has at most 63 columns. */
const MOST_COLUMNS = 64;

/** The edges of all rows in order, those that are drawn as one taken for one. */
function gridOf(rows: readonly RowEdges[]): number[] {
  const grid: number[] = [];
  const all = new Set(rows.flatMap(({ edges }) => edges));
  for (const edge of [...all].sort((a, b) => a - b)) {
    const last = grid.at(-1);
    if (last === undefined || edge - last > NEAR) grid.push(edge);
  }
  return grid;
}

/** How many columns each cell of each row takes, told by where the edges of other rows stand. */
export function shapesOf(rows: readonly RowEdges[]): CellShape[][] {
  const grid = gridOf(rows);
  const columnAt = (edge: number): number => {
    const at = grid.findIndex((line) => line >= edge - NEAR);
    return at < 0 ? grid.length : at;
  };
  const columns = new Map<number, number>();
  const at = (edge: number): number => {
    const known = columns.get(edge) ?? columnAt(edge);
    columns.set(edge, known);
    return known;
  };
  return rows.map(({ edges, above }) =>
    edges.slice(1).map((right, index): CellShape => {
      const width = at(right) - at(edges[index] ?? right);
      return { ...PLAIN_CELL, columns: Math.min(MOST_COLUMNS, Math.max(1, width)), above: above[index] ?? false };
    }),
  );
}
