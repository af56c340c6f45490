import { type FoldedText, fold } from '../../text';
import type { CivilDate } from '../../time';
import type { Block } from '../types';
import { readDirection } from './direction';
import { continues, type Line, linesOf } from './lines';
import { type ColumnRole, cellsOf, columnRole, isHeaderRow } from './tables';

/** The instruction of a leader in which a piece of text stands; `day` when it says it. */
export interface Direction {
  day: CivilDate | null;
}

/** The smallest piece of text in which a limit is looked for: a sentence, a clause before a semicolon, or a cell. */
export interface Segment {
  start: number;
  end: number;
  kind: 'sentence' | 'heading' | 'bullet' | 'field' | 'cell';
  /** Where the whole sentence begins when this is a later clause of it, else `start`. */
  sentence: number;
  /** The paragraph, bullet or row that holds it. */
  paragraph: readonly [start: number, end: number];
  /** The heading or introduction ("…như sau:") that governs it, folded; empty when none does. */
  lead: string;
  direction: Direction | null;
  column: ColumnRole;
  /** The folded header of its column, empty outside tables. */
  header: string;
  /** The row's cells, in order, and which one this is; null outside tables. */
  cells: readonly (readonly [start: number, end: number])[] | null;
}

interface Paragraph {
  start: number;
  end: number;
  kind: 'sentence' | 'heading' | 'bullet' | 'field' | 'row';
  headers: readonly string[] | null;
  direction: Direction | null;
}

/** A single line of a whole book is cut up, so that no window grows with the text. */
const LONGEST = 1500;

function paragraphsOf(folded: FoldedText, source: string, start: number, end: number): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let last: Line | null = null;
  for (const line of linesOf(folded, source)) {
    if (line.end < start || line.start > end) continue;
    const current = paragraphs.at(-1);
    if (line.kind !== 'empty') {
      if (last && current && current.end - current.start < LONGEST && continues(folded, source, last, line)) {
        current.end = line.end;
        last = { ...line, kind: last.kind };
        continue;
      }
      const kind = line.kind === 'text' ? 'sentence' : line.kind;
      paragraphs.push({ start: line.start, end: line.end, kind, headers: null, direction: null });
    }
    last = line;
  }
  return paragraphs;
}

/** Original offsets to folded ones, for blocks in order. */
function foldedOffset(folded: FoldedText, at: number): number {
  let low = 0;
  let high = folded.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded.sourceStart(middle)) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function paragraphsOfBlocks(folded: FoldedText, source: string, blocks: readonly Block[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    const start = foldedOffset(folded, block.start);
    const end = Math.max(start, foldedOffset(folded, block.end));
    if (start >= end) continue;
    if (block.kind === 'paragraph') {
      paragraphs.push(...paragraphsOf(folded, source, start, end));
      continue;
    }
    const direction = block.kind === 'direction' ? { day: block.day ?? null } : null;
    const kind = block.kind === 'direction' ? 'sentence' : block.kind;
    const headers = block.headers?.map((header) => fold(header).text) ?? null;
    paragraphs.push({ start, end, kind, headers, direction });
  }
  return paragraphs;
}

const SENTENCE_END = /[.!?;]["')\]]{0,2}(?=\s|$)|;/g;
const ABBREVIATION =
  /(?:^|[\s(.])(?:[a-zđ]{1,2}|tp|đ\/c|ths|gs|pgs|bs|ks|ts|tt|tx|v\.v|[0-9]{1,2}|ubnd|stt|điều [0-9]{1,3})$/;

type Piece = readonly [start: number, end: number, sentence: number];

/** Sentences and their clauses before semicolons; each clause knows where its sentence begins. */
function splitSentences(folded: FoldedText, source: string, start: number, end: number): Piece[] {
  const { text } = folded;
  const body = text.slice(start, end);
  const pieces: Piece[] = [];
  let from = 0;
  let sentence = 0;
  SENTENCE_END.lastIndex = 0;
  const push = (to: number): void => {
    for (let at = from; at < to; at += LONGEST) {
      const begin = Math.max(sentence, at - LONGEST);
      pieces.push([start + at, start + Math.min(to, at + LONGEST), start + begin]);
    }
    from = to;
  };
  for (let match = SENTENCE_END.exec(body); match; match = SENTENCE_END.exec(body)) {
    const after = match.index + match[0].length;
    if (match[0].startsWith('.')) {
      const next = source.charAt(folded.sourceStart(start + after + 1));
      const small = next !== '' && next === next.toLowerCase() && next !== next.toUpperCase();
      if (small || ABBREVIATION.test(body.slice(Math.max(0, match.index - 12), match.index))) continue;
    }
    push(after);
    if (match[0] !== ';') sentence = after;
  }
  push(body.length);
  return pieces.filter(([a, b]) => text.slice(a, b).trim() !== '');
}

const SEMICOLON_HEADER = /^[^;]{2,60}(?:;[^;]{1,60}){1,8}$/;
const LEAD_END = /: ?$/;

interface Table {
  headers: readonly string[];
  separator: '\t' | '|' | ';';
}

function separatorOf(row: string): '\t' | '|' {
  return row.includes('\t') ? '\t' : '|';
}

/** In a row without headers the cell before may be the label of this one: Hạn xử lý | 25/11/2026. */
const labelOf = (cell: string): string => (cell.length <= 40 && !/[0-9]/.test(cell) ? cell : '');

/** Cuts a document into segments, each with the context that governs it. */
export function segmentsOf(folded: FoldedText, source: string, blocks: readonly Block[] | undefined): Segment[] {
  const { text } = folded;
  const paragraphs = blocks?.length
    ? paragraphsOfBlocks(folded, source, blocks)
    : paragraphsOf(folded, source, 0, text.length);
  const segments: Segment[] = [];
  let table: Table | null = null;
  let lead = '';
  let running: Direction | null = null;
  let lastEnd = 0;

  for (const paragraph of paragraphs) {
    const { start, end } = paragraph;
    const body = text.slice(start, Math.min(end, start + LONGEST));
    const bounds = [start, end] as const;
    const gap = text.slice(lastEnd, start);
    lastEnd = end;
    if (gap.includes('\n\n')) running = null;
    const read = paragraph.direction ? null : readDirection(body);
    const direction = paragraph.direction ?? read ?? running;
    if (read) running = LEAD_END.test(body) ? read : null;

    if (paragraph.kind === 'sentence' && SEMICOLON_HEADER.test(body) && !/[.:]/.test(body)) {
      const cells = body.split(';').map((cell) => cell.trim());
      if (isHeaderRow(cells)) {
        table = { headers: cells, separator: ';' };
        continue;
      }
    }
    const semicolonRow: boolean =
      table?.separator === ';' && paragraph.kind !== 'heading' && body.split(';').length === table.headers.length;
    if (paragraph.kind === 'row' || semicolonRow) {
      const separator: Table['separator'] = semicolonRow ? ';' : separatorOf(body);
      const cells = cellsOf(text, start, end, separator);
      const texts = cells.map(([a, b]) => text.slice(a, b));
      if (paragraph.headers === null && isHeaderRow(texts)) {
        table = { headers: texts, separator };
        continue;
      }
      if (texts.every((cell) => /^[-: ]{0,20}$/.test(cell))) continue;
      const headers: readonly string[] = paragraph.headers ?? (table?.separator === separator ? table.headers : []);
      cells.forEach(([a, b], index) => {
        if (a >= b) return;
        const header =
          cells.length === headers.length || paragraph.headers
            ? (headers[index] ?? '')
            : labelOf(texts[index - 1] ?? '');
        const column = header ? columnRole(header, headers) : 'text';
        const previous = segments.at(-1);
        if (
          column === 'schedule' &&
          previous?.column === 'schedule' &&
          previous.cells === cells &&
          cells[index - 1]?.[1] === previous.end
        ) {
          previous.end = b;
          return;
        }
        for (const [from, to, sentence] of column === 'text'
          ? splitSentences(folded, source, a, b)
          : [[a, b, a] as const]) {
          segments.push({
            start: from,
            end: to,
            sentence,
            kind: 'cell',
            paragraph: bounds,
            lead,
            direction,
            column,
            header,
            cells,
          });
        }
      });
      continue;
    }
    table = null;
    const { kind } = paragraph;
    for (const [from, to, sentence] of splitSentences(folded, source, start, end)) {
      segments.push({
        start: from,
        end: to,
        sentence,
        kind,
        paragraph: bounds,
        lead,
        direction,
        column: 'text',
        header: '',
        cells: null,
      });
    }
    if (kind === 'heading' || LEAD_END.test(body)) lead = body;
    else if (kind === 'sentence') lead = '';
  }
  return segments;
}
