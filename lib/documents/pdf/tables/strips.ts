import { sameLine } from '../page/spans';
import type { Span } from '../page/types';

/** Lines that stand under each other between the cells to the left and right. */
export interface Cell {
  lines: Span[];
  x: number;
  end: number;
}

/** A line that stands alone, or cells side by side. */
export type Strip = { is: 'line'; line: Span } | { is: 'row'; cells: Cell[] };

/** Baselines of one cell are at most so many sizes apart (double spacing, and a little between paragraphs). */
const LINE_PITCH = 2.2;
/** Neighbouring cells may overlap by this part of the size: widths in files are rounded. */
const SLACK = 0.4;
/** No page has a longer cell. */
const MOST_LINES = 100;

const below = (a: Span, b: Span): boolean => b.y > a.y && !sameLine(a, b);
const overlaps = (a: { x: number; end: number }, b: { x: number; end: number }): boolean => a.x < b.end && b.x < a.end;
const follows = (a: Span, b: Span): boolean => below(a, b) && b.y - a.y < LINE_PITCH * Math.max(a.size, b.size);

export const cellOf = (lines: Span[]): Cell => ({
  lines,
  x: lines.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
  end: lines.reduce((most, { end }) => Math.max(most, end), Number.NEGATIVE_INFINITY),
});

const linesOf = (strip: Strip): Span[] =>
  strip.is === 'line' ? [strip.line] : strip.cells.flatMap(({ lines }) => lines);

/** Goes over all baselines of a strip without putting them together: asked for every pair of neighbours. */
function baseline(strip: Strip, choose: (a: number, b: number) => number, start: number): number {
  if (strip.is === 'line') return strip.line.y;
  let found = start;
  for (const { lines } of strip.cells) for (const { y } of lines) found = choose(found, y);
  return found;
}

/** The lowest baseline of a strip. */
export const bottomOf = (strip: Strip): number => baseline(strip, Math.max, Number.NEGATIVE_INFINITY);
/** The highest baseline of a strip. */
export const topOf = (strip: Strip): number => baseline(strip, Math.min, Number.POSITIVE_INFINITY);

/** The lines at the end of the strips that can be one cell to the left of `span`, as their number. */
function pullable(strips: readonly Strip[], span: Span): number {
  let count = 0;
  for (let at = strips.length - 1; at >= 0 && count < MOST_LINES; at -= 1) {
    const strip = strips[at];
    if (strip?.is !== 'line' || strip.line.end > span.x + SLACK * span.size) break;
    const under = strips[at + 1];
    if (under?.is === 'line' && !(follows(strip.line, under.line) && overlaps(strip.line, under.line))) break;
    count += 1;
  }
  return count;
}

/** Opens a cell to the right of what came last; false when the span is none. */
function opensCell(strips: Strip[], last: Span, span: Span): boolean {
  const slack = SLACK * span.size;
  const row = strips.at(-1);
  if (below(last, span) && !(row?.is === 'row')) return false;
  if (row?.is === 'row') {
    const current = row.cells.at(-1);
    const reached = sameLine(last, span) ? last.end : current?.end;
    if (!current || reached === undefined || span.x < reached - slack) return false;
    if (below(last, span) && !follows(last, span)) return false;
    const above = strips.at(-2);
    if (above && span.y < bottomOf(above) + slack && !sameLine(last, span)) return false;
    // A header over several columns stands in the cell of the first of them, which is no wider for it.
    if (current.end > span.x) Object.assign(current, { x: last.x, end: last.end });
    row.cells.push(cellOf([span]));
    return true;
  }
  const count = pullable(strips, span);
  if (!count) return false;
  const above = strips.at(-1 - count);
  if (above && span.y < bottomOf(above) + slack && !sameLine(last, span)) return false;
  const lines = strips.splice(strips.length - count, count).flatMap(linesOf);
  strips.push({ is: 'row', cells: [cellOf(lines), cellOf([span])] });
  return true;
}

/** Adds a line to the cell that came last; false when it does not stand under it. */
function continuesCell(strips: readonly Strip[], last: Span, span: Span): boolean {
  const row = strips.at(-1);
  if (row?.is !== 'row' || !follows(last, span)) return false;
  const before = row.cells.at(-2);
  const current = row.cells.at(-1);
  if (!before || !current || !overlaps(current, span) || span.x < before.end - SLACK * span.size) return false;
  current.lines.push(span);
  Object.assign(current, { x: Math.min(current.x, span.x), end: Math.max(current.end, span.end) });
  return true;
}

/**
 * Lines above a row's other cells belong to its first cell only as far as that is centred: as many as stand below
 * them. The rest is text that came before the table.
 */
function release(strip: Strip): Strip[] {
  if (strip.is === 'line') return [strip];
  const [first, ...others] = strip.cells;
  const lines = others.flatMap((cell) => cell.lines);
  if (!first || !lines.length) return [strip];
  const rest: Strip = { is: 'row', cells: others };
  const [top, bottom] = [topOf(rest), bottomOf(rest)];
  const half = (span: Span): number => span.size * SLACK;
  const over = first.lines.filter((span) => span.y < top - half(span)).length;
  const under = first.lines.filter((span) => span.y > bottom + half(span)).length;
  const free = Math.min(Math.max(0, over - under), first.lines.length - 1);
  if (!free) return [strip];
  const freed = first.lines.slice(0, free).map((line): Strip => ({ is: 'line', line }));
  return [...freed, { is: 'row', cells: [cellOf(first.lines.slice(free)), ...others] }];
}

/**
 * Content order gives the cells of a row in turn, a cell's lines going down, the next cell beginning to the right and
 * at or above; a row begins at the left and below. Sorting by position instead tears wrapped cells apart (measured,
 * platform/FACTS §5).
 */
export function stripsOf(spans: readonly Span[]): Strip[] {
  const strips: Strip[] = [];
  let last: Span | null = null;
  for (const span of spans) {
    const taken = last && (opensCell(strips, last, span) || continuesCell(strips, last, span));
    if (!taken) strips.push({ is: 'line', line: span });
    last = span;
  }
  return strips.flatMap(release);
}
