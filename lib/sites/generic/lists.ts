import { isVisible } from '../frames';
import { GaveUp, type Sliced } from '../slices';
import { Cells, type Column, columnsOf } from './columns';
import { dealt } from './composite';
import { grouped, withHeaders } from './join';
import { type Label, labelOf } from './labels';
import { type Part, rolePart, tablePart } from './parts';
import { judge, type Sureness } from './score';
import { wordsIn } from './text';
import type { Labelled, Values } from './values';

/** A table on the page that shows official documents. */
export interface FoundList {
  /** Names it for as long as its columns stay what they are. */
  place: string;
  sureness: Exclude<Sureness, 'none'>;
  rows: readonly Element[];
  /** Nothing in it was received: these are the office's own. */
  outgoing: boolean;
  /** They show levels. */
  levels: boolean;
  /** The elements that hold its rows. */
  roots: readonly Element[];
  read(row: Element): Values;
  /** What belongs to a row and stands in other pieces of the table, as text. */
  beside(row: Element): string;
}

/** So many rows say whether the numbers look like those of documents. */
const SAMPLE = 12;
/** No list of an office shows more at once. */
const MOST_ROWS = 20_000;

const isLabels = (texts: readonly string[]): boolean => texts.filter((text) => labelOf(text) !== null).length >= 3;

const ROLES = '[role=grid], [role=treegrid], [role=table]';

function partsOf(page: Document): Part[] {
  const tables = [...page.querySelectorAll('table')].filter(isVisible);
  const roots = [...page.querySelectorAll(ROLES)].filter(
    (root) => !root.closest('table') && !root.querySelector('table'),
  );
  const native = tables.flatMap((table) => tablePart(table, isLabels) ?? []);
  return [...native, ...roots.filter(isVisible).flatMap((root) => rolePart(root) ?? [])];
}

/** One piece of a table, with the columns in it that mean something. */
interface Piece {
  part: Part;
  columns: readonly Column[];
  cells: Cells;
}

function labelledIn(piece: Piece, row: Element): Labelled[] {
  const cells = piece.cells.of(row);
  if (!cells) return [];
  return piece.columns.flatMap(({ labels, called, at }) => {
    const cell = cells[at];
    if (!cell) return [];
    const text = wordsIn(cell);
    const texts =
      labels.length > 1
        ? dealt(
            text,
            labels.map(({ field }) => field),
          )
        : [text];
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

function* listOf(group: readonly Part[]): Sliced<FoundList | null> {
  const pieces = group.map((part) => ({ part, columns: columnsOf(part), cells: new Cells(part) }));
  const labels = pieces.flatMap(({ columns }) => columns.flatMap((column): readonly Label[] => column.labels));
  const [first] = pieces;
  if (!first || judge(labels, []) === 'none') return null;
  const at = new Map(first.part.rows.map((row, index) => [row, index]));
  const read = (row: Element): Values => {
    const index = at.get(row) ?? -1;
    return united(
      pieces.flatMap((piece) => {
        const own = piece === first ? row : piece.part.rows[index];
        return own ? labelledIn(piece, own) : [];
      }),
    );
  };
  if (first.part.rows.length > MOST_ROWS) throw new GaveUp('too-large');
  const rows: Element[] = [];
  for (const row of first.part.rows) {
    if (isVisible(row) && first.cells.of(row) !== null) rows.push(row);
    yield;
  }
  const numbers = rows
    .slice(0, SAMPLE)
    .flatMap((row) => read(row).flatMap(({ label, text }) => (label.field === 'number' ? [text] : [])));
  const sureness = judge(labels, numbers);
  if (sureness === 'none') return null;
  const has = (...fields: Label['field'][]) => labels.some(({ field }) => fields.includes(field));
  return {
    place: `generic ${labels.map(({ field }) => field).join()} ${pieces.flatMap(({ columns }) => columns.map(({ called }) => called)).join('|')}`,
    sureness,
    rows,
    outgoing: has('outgoing') && !has('arrival', 'received', 'due'),
    levels: has('secrecy'),
    roots: pieces.map(({ part }) => part.root),
    read,
    beside: (row) =>
      pieces
        .slice(1)
        .map(({ part }) => part.rows[at.get(row) ?? -1]?.textContent ?? '')
        .join('\u0001'),
  };
}

/** The tables on a page that show official documents. */
export function* findLists(page: Document): Sliced<FoundList[]> {
  const parts = partsOf(page);
  yield;
  const headed = parts
    .map((part) => withHeaders(part, parts))
    .filter(({ rows, headers }) => rows.length && headers.length);
  const found: FoundList[] = [];
  for (const group of grouped(headed)) {
    const list = yield* listOf(group);
    if (list) found.push(list);
  }
  return found;
}
