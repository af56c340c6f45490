import type { CivilDate } from '../../time';
import { isBriefDirection, LONGEST_BRIEF, readDirection } from './direction';
import type { LineKind, Lines } from './lines';
import { cellsOf, isHeaderRow, type Separator } from './tables';

/** The instruction of a leader in which a piece of text stands; `day` when it says it. */
export interface Direction {
  day: CivilDate | null;
}

const LEAD_LINES = 60;
const DIRECTION_LINES = 12;
const TABLE_ROWS = 400;
const SEMICOLON_ROW = /^[^;]{2,60}(?:;[^;]{1,80}){1,8}$/;

/** The heading or introduction ("…như sau:") that governs a line, folded; empty when none does. */
export function leadOf(lines: Lines, line: number): string {
  let over: LineKind | null = null;
  for (let at = line - 1; at >= 0 && at >= line - LEAD_LINES; at -= 1) {
    const kind = lines.kind(at);
    if (kind === 'heading') return lines.text(at);
    if (kind === 'row') over = kind;
    if (kind === 'empty' || kind === 'row') continue;
    // What announces a table does not govern the text under it.
    if (lines.announces(at) && !(over === 'row' && line < lines.count && lines.kind(line) !== 'row')) {
      const text = lines.text(at);
      return lines.continues(at) ? `${lines.text(at - 1)} ${text}` : text;
    }
    if (kind === 'text' && !lines.continues(at) && over !== 'row' && !(lines.isLabelled(at) && lines.isLabelled(line)))
      return '';
    over = kind;
  }
  return '';
}

/** What governs the line that announces a table at the end of `lines`; null when none does. */
export function leadAround(lines: Lines): string | null {
  let at = lines.count - 1;
  while (at > 0 && (lines.kind(at) === 'row' || lines.kind(at) === 'empty')) at -= 1;
  return lines.announces(at) ? leadOf(lines, at) : null;
}

/** The instruction that a line stands in: its own, or one whose first line ends with a colon above it. */
export function directionOf(lines: Lines, line: number): Direction | null {
  const own = readDirection(lines.text(line));
  if (own) return own;
  if (lines.isAllWithin(LONGEST_BRIEF) && isBriefDirection(lines.text(0))) return { day: null };
  for (let at = line - 1; at >= 0 && at >= line - DIRECTION_LINES; at -= 1) {
    if (lines.kind(at) === 'empty') return null;
    if (!lines.announces(at)) continue;
    const direction = readDirection(lines.text(at));
    if (direction) return direction;
  }
  return null;
}

/** The headers of the table that a row belongs to, and what parts its cells; null when the line is no row. */
export interface TableRow {
  headers: readonly string[];
  separator: Separator;
  /** This row is the one with the headers. */
  isHeader: boolean;
}

const cellTexts = (text: string, separator: Separator): string[] =>
  cellsOf(text, 0, text.length, separator).map(([a, b]) => text.slice(a, b));

/** Finds the headers of rows; it remembers the last table, so that long tables are walked once. */
export class Tables {
  private last: { line: number; row: TableRow } | null = null;

  constructor(private readonly lines: Lines) {}

  rowAt(line: number): TableRow | null {
    const row = this.lines.kind(line) === 'row' ? this.find(line) : this.semicolons(line);
    if (row) this.last = { line, row };
    return row;
  }

  private find(line: number): TableRow {
    const text = this.lines.text(line);
    const separator: Separator = text.includes('\t') ? '\t' : '|';
    const own = cellTexts(text, separator);
    if (isHeaderRow(own)) return { headers: own, separator, isHeader: true };
    let apart = false;
    for (let at = line - 1; at >= 0 && at >= line - TABLE_ROWS; at -= 1) {
      const kind = this.lines.kind(at);
      apart ||= kind === 'empty';
      if (kind === 'empty') continue;
      if (kind !== 'row') break;
      const known = this.last?.line === at && this.last.row.separator === separator ? this.last.row.headers : null;
      const cells = known ?? cellTexts(this.lines.text(at), separator);
      // Empty lines part the rows of some texts, and the tables of others.
      if (apart && cells.length !== own.length) break;
      if (known || isHeaderRow(cells)) return { headers: cells, separator, isHeader: false };
    }
    return { headers: [], separator, isHeader: false };
  }

  /** "Nhiệm vụ; Đơn vị; Thời hạn" over rows of as many fields. */
  private semicolons(line: number): TableRow | null {
    if (!this.lines.has(line, ';')) return null;
    const text = this.lines.text(line);
    if (!SEMICOLON_ROW.test(text) || this.lines.goesOn(line)) return null;
    const fields = text.split(';').length;
    for (let at = line; at >= 0 && at >= line - LEAD_LINES; at -= 1) {
      if (this.last?.line === at && this.last.row.separator === ';') return { ...this.last.row, isHeader: false };
      const above = this.lines.text(at);
      if (!SEMICOLON_ROW.test(above) || above.split(';').length !== fields) return null;
      const cells = cellTexts(above, ';');
      if (isHeaderRow(cells) && !/[.:]/.test(above)) return { headers: cells, separator: ';', isHeader: at === line };
    }
    return null;
  }
}
