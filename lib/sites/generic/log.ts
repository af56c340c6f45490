import type { Direction } from '../../documents';
import { readDateText } from '../../time';
import { isVisible } from '../frames';
import { seenText } from '../place';
import type { Sliced } from '../slices';
import { Cells, columnsOf } from './columns';
import { labelOf } from './labels';
import { tablePart } from './parts';

const WRITER = /^(?:người|cán bộ|lãnh đạo|tác giả)(?! nhận)/iu;
const DAY = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}/u;
const isLabels = (texts: readonly string[]): boolean => texts.some((text) => labelOf(text)?.field === 'direction');

function readTable(table: HTMLTableElement): Direction[] {
  const part = tablePart(table, isLabels);
  const column = part && columnsOf(part).find(({ labels }) => labels.some(({ field }) => field === 'direction'));
  if (!part || !column || part.headers.length < 3) return [];
  const cells = new Cells(part);
  const writer = part.headers.findIndex(({ texts }) => WRITER.test((texts[0] ?? '').trim()));
  return part.rows.filter(isVisible).flatMap((row) => {
    const own = cells.of(row);
    const said = own?.[column.at];
    const text = said ? seenText(said).replace(/\s+/gu, ' ') : '';
    if (!own || !text) return [];
    const days = own.flatMap((cell) => (cell && cell !== said ? (DAY.exec(seenText(cell))?.[0] ?? []) : []));
    const by = writer >= 0 ? own[writer] : null;
    return [{ text, day: readDateText(days[0] ?? '')?.date ?? null, writer: (by && seenText(by)) || null }];
  });
}

/**
 * The instructions in a log of transfers: a table with a column of what was said, and of when.
 * @param isInList true for a table that is a list of documents
 */
export function* readLog(scope: Element, isInList: (element: Element) => boolean): Sliced<Direction[]> {
  const directions: Direction[] = [];
  for (const table of scope.querySelectorAll('table')) {
    if (!isInList(table) && isVisible(table)) directions.push(...readTable(table));
    yield;
  }
  return directions;
}
