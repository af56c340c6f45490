import { gridRows, headersOf, isPairedLine, joinWrapped, TextWriter } from '../../blocks';
import type { WordText } from '../types';
import { goesOnWith, linesOf, tidyLine } from './lines';
import type { Piece, Row } from './pieces';
import { joinedItem, runsOf } from './tables';

/** "- 2 -", "Trang 2/3": what a header or footer says of its page. */
const PAGE_NUMBER = /^[-–—\s]*(?:(?:trang|page)\s*)?\d{0,4}\s*(?:(?:\/|trên|of)\s*\d{0,4})?[-–—\s]*$/iu;

const FEWEST_CELLS = 3;
const TABBED = /^[^\n\t]*\t[^\n]*\t[^\n]*$/u;

/** The cells of a line set with tabs. */
const tabbed = (text: string): string[] => text.split(/\t+/u).map(tidyLine);

class Composer {
  private readonly writer = new TextWriter();
  /** The last line: the next may go on with it. */
  private open: string | null = null;

  add(pieces: readonly Piece[]): void {
    for (let at = 0; at < pieces.length; ) {
      const taken = this.tabTable(pieces, at);
      at += taken || 1;
      const piece = pieces[at - 1];
      if (!taken && piece) this.piece(piece);
    }
  }

  /** What follows has nothing to do with what came before. */
  gap(): void {
    this.flush();
    this.writer.gap();
  }

  line(text: string): void {
    if (this.open !== null && goesOnWith(this.open, text)) {
      this.open = joinWrapped(this.open, text);
      return;
    }
    this.flush();
    this.open = text;
  }

  finish(): Omit<WordText, 'scans'> {
    this.flush();
    return this.writer.finish();
  }

  private flush(): void {
    if (this.open !== null) this.writer.paragraph(this.open);
    this.open = null;
  }

  private piece(piece: Piece): void {
    if (piece.is === 'table') {
      this.table(piece.rows);
      return;
    }
    const lines = linesOf(piece.text);
    if (lines.length === 0) this.gap();
    for (const line of lines) this.line(line);
  }

  private table(rows: readonly Row[]): void {
    for (const run of runsOf(rows)) {
      this.flush();
      if (run.is === 'table') this.rows(run.rows);
      else this.beside(run.row);
    }
    this.gap();
  }

  private beside(row: Row): void {
    const item = joinedItem(row);
    const cells = item ? [item] : row.filter(({ above }) => !above).map(({ pieces }) => pieces);
    for (const pieces of cells) {
      this.flush();
      this.add(pieces);
    }
  }

  private rows(cells: Parameters<typeof gridRows>[0]): void {
    this.flush();
    const { rows, filled, across } = gridRows(cells);
    this.writer.table(rows, filled, across);
  }

  /** Paragraphs set as a table with tabs, told by their headers. @returns how many, 0 when there is none here */
  private tabTable(pieces: readonly Piece[], from: number): number {
    const rows: string[][] = [];
    for (let at = from; at < pieces.length; at += 1) {
      const piece = pieces[at];
      const cells = piece?.is === 'paragraph' && TABBED.test(piece.text) ? tabbed(piece.text) : [];
      if (cells.length < FEWEST_CELLS || cells.length !== (rows[0]?.length ?? cells.length)) break;
      if (cells.some(isPairedLine)) break;
      rows.push(cells);
      if (
        rows.length === 1 &&
        !headersOf([
          { cells, kind: 'row' },
          { cells, kind: 'row' },
        ]).headers
      )
        break;
    }
    if (rows.length < 2) return 0;
    this.rows(rows.map((cells) => cells.map((text) => ({ text, columns: 1, above: false }))));
    return rows.length;
  }
}

/** What a document holds, by its place. */
export interface Content {
  body: readonly Piece[];
  /** Footnotes, endnotes. */
  notes: readonly Piece[];
  /** Headers and footers of pages. */
  margins: readonly Piece[];
  /** Names of pictures as large as half a page. */
  scans: string[];
}

/**
 * A document's text in reading order: paragraphs on a line each, table rows with tabs between their cells. Notes come
 * behind the text, then what stands in the margins, each line of it once and without page numbers.
 */
export function composeWord({ body, notes, margins, scans }: Content): WordText {
  const composer = new Composer();
  composer.add(body);
  composer.gap();
  composer.add(notes);
  const aside = new Composer();
  aside.add(margins);
  for (const line of new Set(aside.finish().text.split('\n'))) {
    if (line === '' || PAGE_NUMBER.test(line)) continue;
    composer.gap();
    composer.line(line);
  }
  return { ...composer.finish(), scans };
}
