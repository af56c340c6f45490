/** How a header and a cell stand to each other on the screen, as a share of the narrower; null where one is not drawn. */
function overlap(header: Element, cell: Element): number | null {
  const [above, below] = [header.getBoundingClientRect(), cell.getBoundingClientRect()];
  if (!above.width || !below.width) return null;
  const shared = Math.min(above.right, below.right) - Math.max(above.left, below.left);
  return shared / Math.min(above.width, below.width);
}

const MOSTLY = 0.6;
const NARROW = 0.3;

/**
 * Which of a row's cells stands under each header, by its place; null where that cannot be told. Counting is right only
 * where each shown cell also stands under its header: headers and cells differ in number, and hidden or fixed columns
 * shift them. Else the eye decides, and what it cannot decide is dropped (systems/FACTS.md §3 item 1).
 * @param cells those over several columns as often as they have some; null where a column has none
 */
export function cellsUnder(headers: readonly Element[], cells: readonly (Element | null)[]): (number | null)[] {
  const meets = (header: Element, at: number) => {
    const cell = cells[at];
    return !cell || cell === header || (overlap(header, cell) ?? MOSTLY) >= MOSTLY;
  };
  if (cells.length === headers.length && headers.every(meets)) return headers.map((_, at) => at);
  const own = new Map([...cells.entries()].reverse().map(([at, cell]) => [cell, at] as const));
  own.delete(null);
  return headers.map((header) => {
    const under = [...own].map(([cell, at]) => ({ at, share: (cell && overlap(header, cell)) ?? 0 }));
    const [best, second] = under.sort((a, b) => b.share - a.share);
    return best && best.share >= MOSTLY && (second?.share ?? 0) <= NARROW ? best.at : null;
  });
}
