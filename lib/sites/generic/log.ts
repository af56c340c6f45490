import type { Direction } from '../../documents';
import { readDateText } from '../../time';
import { isVisible } from '../frames';
import { seenText } from '../place';
import type { Sliced } from '../slices';
import { Cells } from './columns';
import { withHeaders } from './join';
import { labelOf } from './labels';
import { type Part, tablePart } from './parts';

const WRITER = /^(?:người|cán bộ|lãnh đạo|tác giả)(?! nhận)/iu;
const MOMENT = /^(?:thời gian|thời điểm|ngày|lúc)/iu;
const DAY = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}/u;

const isNamed = (texts: readonly string[], name: RegExp): boolean => texts.some((text) => name.test(text.trim()));

/** What was said stands under a name of its own, or under "Nội dung" beside who said it and when. */
const isSaid = (text: string, all: readonly string[]): boolean => {
  const field = labelOf(text)?.field;
  return field === 'direction' || (field === 'subject' && isNamed(all, WRITER) && isNamed(all, MOMENT));
};

const isLabels = (texts: readonly string[]): boolean => texts.some((text) => isSaid(text, texts));

function* readPart(part: Part): Sliced<Direction[]> {
  const called = part.headers.map(({ texts }) => texts[0] ?? '');
  const at = called.findIndex((text) => isSaid(text, called));
  if (at < 0 || called.length < 3 || called.some((text) => labelOf(text)?.field === 'number')) return [];
  const cells = new Cells(part);
  const writer = called.findIndex((text) => WRITER.test(text.trim()));
  const directions: Direction[] = [];
  for (const row of part.rows) {
    yield;
    const own = isVisible(row) ? cells.of(row) : null;
    const said = own?.[at];
    const text = said ? seenText(said).replace(/\s+/gu, ' ') : '';
    if (!own || !text) continue;
    const days = own.flatMap((cell) => (cell && cell !== said ? (DAY.exec(seenText(cell))?.[0] ?? []) : []));
    const by = writer >= 0 ? own[writer] : null;
    directions.push({ text, day: readDateText(days[0] ?? '')?.date ?? null, writer: (by && seenText(by)) || null });
  }
  return directions;
}

/**
 * The instructions in a log of transfers: a table with a column of what was said, and of when.
 * @param isInList true for a table that is a list of documents
 */
export function* readLog(scope: Element, isInList: (element: Element) => boolean): Sliced<Direction[]> {
  const parts: Part[] = [];
  for (const table of scope.querySelectorAll('table')) {
    const part = !isInList(table) && isVisible(table) ? tablePart(table, isLabels) : null;
    if (part) parts.push(part);
    yield;
  }
  const heads = parts.filter(({ rows }) => !rows.length);
  const directions: Direction[] = [];
  for (const part of parts) directions.push(...(yield* readPart(withHeaders(part, heads))));
  return directions;
}
