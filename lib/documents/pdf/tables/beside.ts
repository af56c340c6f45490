import { isItemBeside, isMarker, isPairedLine } from '../../blocks';
import { sameLine } from '../page/spans';
import type { Span } from '../page/types';
import { type Cell, cellOf } from './strips';

/** Words of a justified line stand at most so many sizes apart, columns mostly more. */
const WIDEST_WORD_GAP = 2.5;

const lines = (cells: readonly Cell[]): Span[] => cells.flatMap((cell) => cell.lines);

/** Do these cells belong to the head or foot of a document, or carry a secrecy stamp, which must keep its own line? */
export const isPaired = (cells: readonly Cell[]): boolean => lines(cells).some(({ text }) => isPairedLine(text));

/** Is a row only the sign of a list's item beside its text, or a label beside what it names? */
export function isItem(cells: readonly Cell[]): boolean {
  const [first, second] = cells;
  const text = first?.lines.map((line) => line.text).join(' ') ?? '';
  return cells.length === 2 && isItemBeside(text, second?.lines[0]?.text ?? '');
}

/** Does a cell go on with the line of the one before it? */
function isOneLine(cells: readonly Cell[], left: Cell, right: Cell): boolean {
  const [from, to] = [left.lines[0], right.lines[0]];
  if (!from || !to || left.lines.length > 1 || !sameLine(from, to) || isPaired(cells)) return false;
  const near = to.x - from.end < WIDEST_WORD_GAP * Math.max(from.size, to.size);
  return near || isMarker(from.text) || from.text.endsWith(':');
}

/** The cells of a row that is in no table, those joined that are one line with wide gaps. */
export function joinCells(cells: readonly Cell[]): Cell[] {
  const joined: Cell[] = [];
  for (const cell of cells) {
    const left = joined.at(-1);
    const [from] = left?.lines ?? [];
    const [to, ...rest] = cell.lines;
    if (left && from && to && isOneLine(cells, left, cell)) {
      joined[joined.length - 1] = cellOf([{ ...from, text: `${from.text} ${to.text}`, end: to.end }, ...rest]);
    } else joined.push(cell);
  }
  return joined;
}
