import type { TableRow } from '../blocks';
import type { Span } from './page/types';
import { joinCells } from './tables/beside';
import type { Column } from './tables/columns';
import { MOST_STRIPS, regionAt } from './tables/regions';
import { rowsOfRegion } from './tables/rows';
import { cellOf, type Strip, stripsOf } from './tables/strips';

/** May these strips at the top of a page be the rest of a row, so that the table's next row follows? */
const isRestOfRow = (strips: readonly Strip[], [, second]: readonly Column[]): boolean =>
  second !== undefined && strips.every((strip) => strip.is === 'line' && strip.line.x > second.x - strip.line.size);

/** What stands on a page, in reading order. */
export type Element =
  /** Lines of running text; `own` when they stand in a column of their own beside others. */
  { is: 'flow'; lines: Span[]; own: boolean } | { is: 'table'; columns: Column[]; rows: TableRow[] };

/** The elements of a page. @param carried columns of the table with which the page before ended, null when it did not. */
export function elementsOf(spans: readonly Span[], carried: readonly Column[] | null): Element[] {
  const strips = stripsOf(spans);
  const elements: Element[] = [];
  const flow = (lines: readonly Span[], own: boolean): void => {
    const last = elements.at(-1);
    if (!own && last?.is === 'flow' && !last.own) last.lines.push(...lines);
    else elements.push({ is: 'flow', lines: [...lines], own });
  };
  for (let at = 0; at < strips.length; ) {
    const strip = strips[at];
    const before = elements.at(-1);
    const first = carried && isRestOfRow(strips.slice(0, at), carried) ? carried : null;
    const goesOn = before?.is === 'table' ? before.columns : first;
    const region = regionAt(strips.slice(at, at + MOST_STRIPS), goesOn);
    if (region) {
      elements.push({ is: 'table', columns: region.columns, rows: rowsOfRegion(region) });
      at += region.length;
      continue;
    }
    if (strip?.is === 'line') flow([strip.line], false);
    if (strip?.is === 'row') {
      const cells = joinCells(strip.cells);
      for (const { lines } of cells) flow(lines, cells.length > 1);
    }
    at += 1;
  }
  return elements;
}

/** Lines as elements of their own, each a column by itself. */
export const asideElements = (spans: readonly Span[]): Element[] =>
  spans.map((span) => ({ is: 'flow', lines: cellOf([span]).lines, own: true }));
