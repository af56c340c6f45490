import { fold } from '../../text';
import type { Block } from '../types';
import { type Direction, directionOf, leadAround, leadOf, type TableRow, Tables } from './context';
import { type LineKind, Lines } from './lines';
import { Passage, partOfDocument, readsAsItStands, type Searchable, type Surveyed } from './passage';
import { piecesOf } from './sentences';
import { type ColumnRole, cellsOf, columnRole, type Separator } from './tables';
import { standsAlone, type Triggers, worthReading } from './triggers';

export type { Direction } from './context';
export { Passage, type Searchable, type Surveyed, searchable } from './passage';

/** The smallest piece of text in which a limit is looked for: a sentence, a clause before a semicolon, or a cell. */
export interface Segment {
  passage: Passage;
  /** Offsets into the passage. */
  start: number;
  end: number;
  /** Where the whole sentence begins when this is a later clause of it, else `start`. */
  sentence: number;
  kind: 'sentence' | 'heading' | 'bullet' | 'field' | 'cell';
  /** The heading or introduction ("…như sau:") that governs it, folded; empty when none does. */
  lead: string;
  direction: Direction | null;
  column: ColumnRole;
  /** The folded header of its column, or the label in the cell before; empty outside tables. */
  header: string;
  /** The folded headers of its table, empty when it has none. */
  headers: readonly string[];
  /** The row's cells, in order; null outside tables. */
  cells: readonly (readonly [start: number, end: number])[] | null;
}

type Context = Pick<Segment, 'kind' | 'lead' | 'direction'>;

const RULE = /^[-: |]{0,60}$/;
const LABEL_LENGTH = 40;
/** A paragraph of more lines is read in parts. */
const LONGEST = 3000;

/** In a row without headers the cell before may be the label of this one: Hạn xử lý | 25/11/2026. */
const labelOf = (cell: string): string => (cell.length <= LABEL_LENGTH && !/[0-9]/.test(cell) ? cell : '');

/** `contextOf` is asked only where something is worth reading. */
function sentencesOf(passage: Passage, source: string, contextOf: () => Context, triggers: Triggers): Segment[] {
  const pieces = piecesOf(passage, source, 0, passage.text.length).filter(({ start, end }) => {
    const time = passage.firstTime(start, end);
    return time >= 0 && worthReading(triggers, passage.text.slice(start, end), time - start, passage.hintsFrom(start));
  });
  if (pieces.length === 0) return [];
  const context = contextOf();
  return pieces.map(({ start, end, sentence }) => ({
    passage,
    start,
    end,
    sentence,
    // Named one by one: spreading is slow where objects are many (V8 copies the names each time).
    kind: context.kind,
    lead: context.lead,
    direction: context.direction,
    column: 'text',
    header: '',
    headers: [],
    cells: null,
  }));
}

function cellsOfRow(
  passage: Passage,
  source: string,
  context: Context,
  separator: Separator,
  headers: readonly string[],
): Segment[] {
  const { text } = passage;
  const cells = cellsOf(text, 0, text.length, separator);
  const texts = cells.map(([a, b]) => text.slice(a, b));
  if (texts.every((cell) => RULE.test(cell))) return [];
  const segments: Segment[] = [];
  cells.forEach(([start, end], index) => {
    if (start >= end) return;
    const header = cells.length === headers.length ? (headers[index] ?? '') : labelOf(texts[index - 1] ?? '');
    const column = header ? columnRole(header, headers) : 'text';
    const previous = segments.at(-1);
    if (column === 'schedule' && previous?.column === 'schedule' && cells[index - 1]?.[1] === previous.end) {
      previous.end = end;
      return;
    }
    const pieces = column === 'text' ? piecesOf(passage, source, start, end) : [{ start, end, sentence: start }];
    for (const piece of pieces)
      segments.push({
        passage,
        start: piece.start,
        end: piece.end,
        sentence: piece.sentence,
        kind: 'cell',
        lead: context.lead,
        direction: context.direction,
        column,
        header,
        headers,
        cells,
      });
  });
  return segments;
}

/** The end of a past day that stands alone, else `at`; words of other lines count only where these are read with it. */
function skip(whole: Surveyed, triggers: Triggers, lines: Lines, line: number, at: number): number {
  const { text, hints } = whole;
  const stop = triggers.pastDay(text, at);
  if (stop === at || standsAlone(text, at, stop, hints)) return stop;
  if (lines.continues(line) || lines.continues(line + 1)) return at;
  const [start, end] = [lines.start(line), lines.end(line)];
  return readsAsItStands(whole, start, end) && standsAlone(text, at, stop, hints, start, end) ? stop : at;
}

/** The segments of a document's lines where `triggers` find something worth reading, in order. */
function* segmentsOfLines(whole: Surveyed, triggers: Triggers, lines = new Lines(whole)): Generator<Segment> {
  const { text, source, times, runs } = whole;
  const tables = new Tables(lines);
  let line = 0;
  let known = -1;
  let row: TableRow | null = null;
  for (let at = triggers.next(text, 0, times, runs); at >= 0 && line < lines.count; ) {
    while (line < lines.count - 1 && lines.end(line) <= at) line += 1;
    if (line !== known) row = tables.rowAt(line);
    known = line;
    const skipped = row ? at : skip(whole, triggers, lines, line, at);
    if (skipped > at) {
      at = triggers.next(text, skipped, times, runs);
      continue;
    }
    if (row) {
      if (!row.isHeader) {
        const context: Context = { kind: 'cell', lead: leadOf(lines, line), direction: directionOf(lines, line) };
        const passage = new Passage(whole, lines.start(line), lines.end(line));
        yield* cellsOfRow(passage, source, context, row.separator, row.headers);
      }
      line += 1;
    } else {
      let first = line;
      while (lines.end(line) - lines.start(first - 1) < LONGEST && lines.continues(first)) first -= 1;
      let last = line;
      while (lines.end(last + 1) - lines.start(first) < LONGEST && lines.continues(last + 1)) last += 1;
      const contextOf = (): Context => {
        const kind = lines.kind(first);
        return {
          kind: kind === 'heading' || kind === 'bullet' ? kind : 'sentence',
          lead: leadOf(lines, first),
          direction: directionOf(lines, first),
        };
      };
      yield* sentencesOf(new Passage(whole, lines.start(first), lines.end(last)), source, contextOf, triggers);
      line = last + 1;
    }
    at = line < lines.count ? triggers.next(text, lines.start(line), times, runs) : -1;
  }
}

/** The offset into the searchable text of an offset into the source. */
function searchableOffset(whole: Searchable, at: number): number {
  if (whole.text.length === whole.source.length) return at;
  let low = 0;
  let high = whole.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (whole.sourceStart(middle) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Blocks of which each is governed by what stands around it, as in plain text; so is a row that names no headers. */
const isProse = ({ kind, headers }: Block): boolean =>
  kind === 'paragraph' || kind === 'heading' || kind === 'bullet' || (kind === 'row' && !headers?.length);

const knownKind = ({ kind }: Block): LineKind | null =>
  kind === 'heading' || kind === 'bullet' || kind === 'row' ? kind : null;

/** Runs of prose, and every other block alone. */
function runsOf(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run?.[0] && isProse(block) && isProse(run[0])) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

function* segmentsOfBlocks(whole: Surveyed, blocks: readonly Block[], triggers: Triggers): Generator<Segment> {
  let lead = '';
  /** What governs the text under a table: not the words that announce the table. */
  let around = '';
  let over: Block['kind'] | null = null;
  const offset = (at: number) => searchableOffset(whole, at);
  for (const run of runsOf(blocks)) {
    const [block] = run;
    const last = run.at(-1);
    if (!block || !last) continue;
    const start = offset(block.start);
    const end = offset(last.end);
    if (start >= end) continue;
    const part = partOfDocument(whole, start, end);
    if (over === 'row' && isProse(block)) lead = around;
    over = block.kind;
    if (isProse(block)) {
      const known = run.map((one) => ({
        start: offset(one.start) - start,
        end: offset(one.end) - start,
        kind: knownKind(one),
      }));
      const lines = new Lines(part, known);
      for (const segment of segmentsOfLines(part, triggers, lines)) yield segment.lead ? segment : { ...segment, lead };
      lead = leadOf(lines, lines.count);
      around = leadAround(lines) ?? lead;
      continue;
    }
    const direction: Direction | null = block.kind === 'direction' ? { day: block.day ?? null } : null;
    if (part.text.length > LONGEST) {
      for (const segment of segmentsOfLines(part, triggers))
        yield { ...segment, lead: segment.lead || lead, direction: segment.direction ?? direction };
      continue;
    }
    const first = part.times.after(0);
    if (first < 0 || first > part.text.length) continue;
    const passage = new Passage(part, 0, part.text.length);
    if (block.kind === 'row') {
      const separator: Separator = passage.text.includes('\t') ? '\t' : '|';
      const headers = block.headers?.map((header) => fold(header).text.trim()) ?? [];
      yield* cellsOfRow(passage, whole.source, { kind: 'cell', lead, direction }, separator, headers);
    } else {
      const kind = block.kind === 'field' ? 'field' : 'sentence';
      yield* sentencesOf(passage, whole.source, () => ({ kind, lead, direction }), triggers);
    }
  }
}

/** The segments of a document in which `triggers` find something worth reading, each with the context that governs it. */
export function segmentsOf(
  whole: Surveyed,
  blocks: readonly Block[] | undefined,
  triggers: Triggers,
): Generator<Segment> {
  return blocks?.length ? segmentsOfBlocks(whole, blocks, triggers) : segmentsOfLines(whole, triggers);
}
