import { isVisible } from '../frames';
import type { Sliced } from '../slices';
import { Cells, type Column, columnsOf } from './columns';
import { dealt } from './composite';
import { gridParts } from './grids';
import { grouped, isLabelled, withHeaders } from './join';
import { type Label, labelOf } from './labels';
import { type Part, rolePart, tablePart } from './parts';
import { judge, type Sureness } from './score';
import { wordsIn } from './text';
import type { Labelled, Values } from './values';

/** A table on the page that shows official documents. */
export interface DocumentTable {
  sureness: Exclude<Sureness, 'none'>;
  labels: readonly Label[];
  /** The words over its columns. */
  called: readonly string[];
  /** Its rows, the hidden ones too, and those that are none of its own. */
  rows: readonly Element[];
  isOwn(row: Element): boolean;
  /** The elements that hold its rows. */
  roots: readonly Element[];
  read(row: Element): Values;
  /** What belongs to a row and stands in other pieces of the table, as text. */
  beside(row: Element): string;
}

/** So many rows say whether the numbers look like those of documents. */
const SAMPLE = 12;
/** No page of an office has more tables that might show documents. */
const MOST_TABLES = 100;

/** The header of fixed columns may be a table of its own, of one row: then there are few labels, and no other words. */
function isLabels(texts: readonly string[], alone = false): boolean {
  const labels = texts.filter((text) => labelOf(text) !== null).length;
  return labels >= 3 || (alone && labels > 0 && labels === texts.filter(Boolean).length);
}

const ROLES = '[role=grid], [role=treegrid], [role=table]';

/** Tables inside with headers of their own are read as tables; some makes draw each row as a table below other headers. */
const isTable = (root: Element): boolean =>
  root.querySelector('table') !== null && root.querySelector('[role=columnheader]:not(th, td)') === null;

function* partsOf(page: Document): Sliced<Part[]> {
  const parts: Part[] = [];
  for (const table of page.querySelectorAll('table')) {
    const part = isVisible(table) ? tablePart(table, isLabels) : null;
    if (part) parts.push(part);
    yield;
  }
  for (const root of page.querySelectorAll(ROLES)) {
    const own = !root.closest('table') && !isTable(root) && isVisible(root);
    const part = own ? rolePart(root) : null;
    if (part) parts.push(part);
    yield;
  }
  parts.push(...(yield* gridParts(page, isLabels)));
  return parts;
}

/** One piece of a table, with the columns in it that mean something. */
interface Piece {
  part: Part;
  columns: readonly Column[];
  cells: Cells;
}

function textsOf(text: string, labels: readonly Label[]): readonly string[] {
  const fields = labels.map(({ field }) => field);
  return fields.length > 1 ? dealt(text, fields) : [text];
}

function labelledIn({ cells, columns }: Piece, row: Element): Labelled[] {
  const own = cells.of(row);
  return columns.flatMap(({ labels, called, at }) => {
    const cell = own?.[at];
    if (!cell) return [];
    const texts = textsOf(wordsIn(cell), labels);
    return labels.map((label, index) => ({ label, called, text: texts[index] ?? '' }));
  });
}

/** The same column may stand in two pieces, in one of them without words. */
function united(values: readonly Labelled[]): Labelled[] {
  const found = new Map<string, Labelled>();
  for (const value of values) {
    const key = `${value.label.field} ${value.called}`;
    if (!found.get(key)?.text) found.set(key, value);
  }
  return [...found.values()];
}

function tableOf(group: readonly Part[]): DocumentTable | null {
  const pieces = group.map((part) => ({ part, columns: columnsOf(part), cells: new Cells(part) }));
  const columns = pieces.flatMap((piece) => piece.columns);
  const labels = columns.flatMap((column) => column.labels);
  const [first, ...others] = pieces;
  if (!first || judge(labels, []) === 'none') return null;
  const { rows } = first.part;
  const at = new Map(others.length ? rows.map((row, index) => [row, index]) : []);
  const besideOf = (row: Element) => others.map((piece) => ({ piece, row: piece.part.rows[at.get(row) ?? -1] }));
  const read = (row: Element): Values =>
    united([
      ...labelledIn(first, row),
      ...besideOf(row).flatMap((other) => (other.row ? labelledIn(other.piece, other.row) : [])),
    ]);
  const isOwn = (row: Element) => first.cells.isOwn(row);
  const numbers: string[] = [];
  for (const row of rows.slice(0, SAMPLE))
    for (const { label, text } of isVisible(row) ? read(row) : []) if (label.field === 'number') numbers.push(text);
  const sureness = judge(labels, numbers);
  if (sureness === 'none') return null;
  return {
    sureness,
    labels,
    called: columns.map((column) => column.called),
    rows,
    isOwn,
    roots: group.map(({ root }) => root),
    read,
    beside: (row) =>
      besideOf(row)
        .map((other) => other.row?.textContent ?? '')
        .join('\u0001'),
  };
}

/** The tables on a page that show official documents. */
export function* findTables(page: Document): Sliced<DocumentTable[]> {
  const parts = yield* partsOf(page);
  const heads = parts.filter((part) => !part.rows.length && isLabelled(part));
  const headed = parts.flatMap((part) => {
    const whole = withHeaders(part, heads);
    return whole.rows.length && isLabelled(whole) ? [whole] : [];
  });
  yield;
  return grouped(headed.slice(0, MOST_TABLES)).flatMap((group) => tableOf(group) ?? []);
}
