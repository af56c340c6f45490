import { hasSecrecyStamp } from '..';
import { headersOf, joinWrapped, repeatedHeaders, rowText, type TableRow } from '../blocks';
import { asideElements, type Element, elementsOf } from './elements';
import { ownText, type PageSpans, type Span } from './page';
import { joinParts, type Part, type PdfText, paragraphPart, rowPart } from './parts';
import { frameOf, ownFrame, widestFrames } from './prose/frame';
import { paragraphsOf } from './prose/paragraphs';
import { type Frame, wrapsOverPage } from './prose/wraps';
import type { Column } from './tables/columns';

/** A paragraph with which a page ended: the next page may go on with it. */
interface OpenParagraph {
  part: Part;
  last: Span;
}

/** A table with which a page ended. */
interface OpenTable {
  columns: Column[];
  headers: readonly string[] | null;
  headerRows: readonly TableRow[];
  /** Its last row, null when that is a header or a section. */
  last: { part: Part; cells: string[] } | null;
  /** Rows of this table begin with a filled cell ("TT"), so that one without goes on with the row before. */
  counted: boolean;
}

type Open = { is: 'paragraph'; paragraph: OpenParagraph } | { is: 'table'; table: OpenTable } | null;

const sameColumns = (a: readonly Column[], b: readonly Column[]): boolean =>
  a.length === b.length &&
  a.every(({ x, end }, at) => {
    const other = b[at];
    return other !== undefined && x < other.end && other.x < end;
  });

/** A page ends with the last part of its own text; what is kept aside comes behind, and the open part after it. */
function moveToEnd(parts: Part[], part: Part): void {
  const at = parts.lastIndexOf(part);
  if (at < 0 || at === parts.length - 1) return;
  parts.splice(at, 1);
  parts.push(part);
}

/** The first row of a page goes on with the last one of the page before. */
function continueRow(parts: Part[], last: NonNullable<OpenTable['last']>, cells: readonly string[]): void {
  last.cells = last.cells.map((cell, at) => {
    const more = cells[at] ?? '';
    if (more === '') return cell;
    return cell === '' ? more : joinWrapped(cell, more);
  });
  last.part.text = rowText(last.cells);
  moveToEnd(parts, last.part);
}

function addTable(parts: Part[], element: Extract<Element, { is: 'table' }>, page: number, open: Open): OpenTable {
  const before = open?.is === 'table' && sameColumns(open.table.columns, element.columns) ? open.table : null;
  let rows = element.rows;
  const repeated = before ? repeatedHeaders(rows, before.headerRows) : 0;
  rows = rows.slice(repeated);
  const [first] = rows;
  if (before?.last && before.counted && first && first.kind === 'row' && first.cells[0] === '') {
    continueRow(parts, before.last, first.cells);
    rows = rows.slice(1);
  }
  const own = repeated || (before?.headers && first?.cells[0] === '') ? { count: 0, headers: null } : headersOf(rows);
  const headers = own.headers ?? before?.headers ?? null;
  let last = before?.last ?? null;
  for (const [index, row] of rows.entries()) {
    const isHeader = index < own.count;
    const part = rowPart(row, page, index === 0 && !before, isHeader ? null : headers);
    parts.push(part);
    last = isHeader || row.kind === 'section' ? null : { part, cells: row.cells };
  }
  const body = rows.slice(own.count).filter(({ kind }) => kind === 'row');
  return {
    columns: element.columns,
    headers,
    headerRows: own.headers ? rows.slice(0, own.count) : (before?.headerRows ?? []),
    last,
    counted: (before?.counted ?? true) && body.every(({ cells }) => cells[0] !== ''),
  };
}

/** Lines at the top of a page that stand in one column of the table before are the rest of its last row. */
function restOfRow(lines: readonly Span[], table: OpenTable): number {
  if (!table.last || !table.counted || table.columns.length < 3) return 0;
  const column = (line: Span): number =>
    table.columns.findIndex(({ x }, at) => {
      const next = table.columns[at + 1]?.x ?? Number.POSITIVE_INFINITY;
      return (
        at > 0 &&
        !hasSecrecyStamp(line.text) &&
        line.x > x - line.size &&
        line.x < next &&
        line.end < Math.min(next, x + 400)
      );
    });
  const [first] = lines;
  const at = first ? column(first) : -1;
  if (at < 1) return 0;
  const stop = lines.findIndex((line) => column(line) !== at);
  return stop < 0 ? lines.length : stop;
}

function addFlow(
  parts: Part[],
  { lines, own }: Extract<Element, { is: 'flow' }>,
  page: number,
  frame: Frame,
  open: Open,
): Open {
  const paragraphs = paragraphsOf(lines, own ? ownFrame(lines, frame) : frame);
  let last: OpenParagraph | null = null;
  for (const [index, { text, last: line, apart }] of paragraphs.entries()) {
    const [first] = lines;
    const before = index === 0 && !own && open?.is === 'paragraph' ? open.paragraph : null;
    if (before && first && before.part.page < page && wrapsOverPage(before.last, first, frame)) {
      const joined = joinWrapped(before.part.text, text);
      before.part.breaks.push({ page, at: joined.length - text.length });
      before.part.text = joined;
      moveToEnd(parts, before.part);
      last = { part: before.part, last: line };
      continue;
    }
    const part = paragraphPart(text, page, apart);
    parts.push(part);
    last = { part, last: line };
  }
  return last && !own ? { is: 'paragraph', paragraph: last } : null;
}

const flowLines = (elements: readonly Element[]): Span[] =>
  elements.flatMap((element) => (element.is === 'flow' && !element.own ? element.lines : []));

/**
 * The text of a file's pages in reading order: paragraphs on a line each, table rows with tabs between their cells.
 * Sentences, tables and rows go on over page breaks.
 */
export function composeText(raw: readonly PageSpans[]): PdfText {
  const pages = ownText(raw);
  let carried: Column[] | null = null;
  const elements: Element[][] = [];
  for (const { spans } of pages) {
    const own: Element[] = elementsOf(spans, carried);
    elements.push(own);
    const last = own.at(-1);
    carried = last?.is === 'table' ? last.columns : null;
  }
  const frames = widestFrames(
    elements.map((own) => frameOf(flowLines(own))),
    pages.map(({ width }) => width),
  );
  const parts: Part[] = [];
  let open: Open = null;
  for (const [page, own] of elements.entries()) {
    const frame = frames[page] ?? { x: 0, end: 0, pitch: 1 };
    for (const [index, element] of own.entries()) {
      if (element.is === 'table') {
        open = { is: 'table', table: addTable(parts, element, page, open) };
        continue;
      }
      const rest: number =
        index === 0 && !element.own && open?.is === 'table' ? restOfRow(element.lines, open.table) : 0;
      if (rest && open?.is === 'table' && open.table.last) {
        const { columns, last } = open.table;
        const [line] = element.lines;
        const text = element.lines
          .slice(0, rest)
          .map((span) => span.text)
          .reduce(joinWrapped);
        const at = columns.findLastIndex(({ x }) => line !== undefined && line.x > x - line.size);
        continueRow(
          parts,
          last,
          columns.map((_, column) => (column === at ? text : '')),
        );
      }
      const lines = element.lines.slice(rest);
      if (lines.length) open = addFlow(parts, { ...element, lines }, page, frame, open);
    }
    for (const element of asideElements(pages[page]?.aside ?? [])) {
      if (element.is === 'flow') addFlow(parts, element, page, frame, null);
    }
  }
  return joinParts(parts, pages.length);
}
