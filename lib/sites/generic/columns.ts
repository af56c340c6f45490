import { cellsUnder } from '../fields';
import { type Label, labelOf } from './labels';
import type { Header, Part } from './parts';

/** What a column holds; several labels where one header names several fields. */
export interface Column {
  labels: readonly Label[];
  /** As the page writes it. */
  called: string;
  /** The first of the part's headers that it is. */
  at: number;
}

/** What stands between two labels in one header, surest first: a slash may belong to one label ("Số/ký hiệu"). */
const BETWEEN = [/\n/u, /[;|&+]|\s[-–]\s|\svà\s/u, /[/,]/u];

function severalIn(header: string): Label[] | null {
  for (const between of BETWEEN) {
    const pieces = header.split(between).filter((piece) => piece.trim());
    const labels = pieces.flatMap((piece) => labelOf(piece) ?? []);
    if (pieces.length > 1 && labels.length === pieces.length && !labels.some(({ doubtful }) => doubtful)) return labels;
  }
  return null;
}

/** A column of marks for what is secret, and one that holds urgency and level together ("Độ khẩn/mật"). */
const LEVEL = /^mật$/iu;
const BOTH = /khẩn.*mật|mật.*khẩn/isu;

const fixed = (...labels: string[]): Label[] => labels.flatMap((label) => labelOf(label) ?? []);

/** The labels of a header: the one that it is, or those of which it is put together ("Số ký hiệu / Ngày ban hành"). */
function labelsOf({ texts }: Header): Label[] {
  const [own = ''] = texts;
  if (LEVEL.test(own.normalize('NFC').trim())) return fixed('Độ mật');
  if (BOTH.test(own.normalize('NFC'))) return fixed('Độ khẩn', 'Độ mật');
  const found = texts.flatMap((text) => labelOf(text) ?? []);
  const whole = labelOf(own)?.doubtful === false ? null : severalIn(own);
  const sure = found.find(({ doubtful }) => !doubtful);
  return whole ?? (sure ? [sure] : found.slice(0, 1));
}

/** Of several lines, the one that is the label. */
function calledBy({ texts }: Header, [label, another]: readonly Label[]): string {
  const [own = ''] = texts;
  const line = another ? own : texts.find((text) => labelOf(text) === label);
  const called = line && own.includes(line) ? line : own;
  return called.replace(/\s+/gu, ' ').trim();
}

/** The columns of a part that mean something. */
export function columnsOf({ headers }: Part): Column[] {
  const seen = new Set<Element>();
  return headers.flatMap((header, at) => {
    if (seen.has(header.element)) return [];
    seen.add(header.element);
    const labels = labelsOf(header);
    return labels.length ? [{ labels, called: calledBy(header, labels), at }] : [];
  });
}

/** Which cell of a row belongs to each header. */
const match = ({ headers, aligned }: Part, cells: readonly (Element | null)[]): (number | null)[] =>
  aligned
    ? headers.map((_, at) => at)
    : cellsUnder(
        headers.map(({ element }) => element),
        cells,
      );

/** The cells of rows by their headers; rows of one shape are matched once. */
export class Cells {
  readonly #shapes = new Map<string, readonly (number | null)[]>();

  readonly #fewest: number;

  constructor(private readonly part: Part) {
    this.#fewest = new Set(part.headers.map(({ element }) => element)).size / 2;
  }

  /** With fewer cells than half the headers a row is a group's name, a detail, or says that there is nothing. */
  isOwn(row: Element): boolean {
    return this.part.countOf(row) >= this.#fewest;
  }

  /** The cell of each header; null for a row that is none of the table's own. */
  of(row: Element): readonly (Element | null)[] | null {
    if (!this.isOwn(row)) return null;
    const cells = this.part.cellsOf(row);
    const spans = cells.map((cell, at) => (cell && cell === cells[at - 1] ? '+' : '.'));
    const shape = spans.join('');
    const known = this.#shapes.get(shape) ?? match(this.part, cells);
    this.#shapes.set(shape, known);
    return known.map((at) => (at === null ? null : (cells[at] ?? null)));
  }
}
