import type { Block } from '../../deadlines/types';
import type { FileText } from '../types';
import type { GridRows } from './grid';
import { headersOf } from './headers';
import { kindOf } from './kinds';
import { rowText, type TableRow } from './rows';

const NOT_ON_ONE = /[^\S ]|\s\s|^ | $/u;

/** Tabs part cells and line ends part blocks, so neither may stand inside one. */
const onOneLine = (text: string): string => (NOT_ON_ONE.test(text) ? text.replace(/\s+/gu, ' ').trim() : text);

/**
 * Writes a file's text down block by block, as its reader meets them. Readers of files without a layout share it:
 * workbooks, web pages.
 */
export class TextWriter {
  private readonly pieces: string[] = [];
  private readonly blocks: Block[] = [];
  private readonly parts: { start: number; name: string }[] = [];
  private length = 0;
  private apart = false;

  private write(block: Omit<Block, 'start' | 'end'>, text: string): void {
    const gap = this.length === 0 ? '' : this.apart ? '\n\n' : '\n';
    const start = this.length + gap.length;
    this.pieces.push(gap, text);
    this.length = start + text.length;
    this.blocks.push({ ...block, start, end: this.length });
    this.apart = false;
  }

  /** What follows stands in a sheet or an inner file of this name. */
  part(name: string): void {
    this.apart = true;
    this.parts.push({ start: this.length === 0 ? 0 : this.length + 2, name });
  }

  /** A line left blank. */
  gap(): void {
    this.apart = true;
  }

  /** A paragraph, heading or item of a list, told by its words. */
  paragraph(words: string): void {
    const text = onOneLine(words);
    if (text !== '') this.write({ kind: kindOf(text) }, text);
  }

  /**
   * A table: rows under the headers that its first rows give.
   * @param filled the same rows with the words of merged cells in each row that they cover, where the file says so.
   * @param across the words over each column in the first row, where a cell there takes several.
   */
  table(rows: readonly TableRow[], filled = rows, across: GridRows['across'] = []): void {
    const { count, headers: own } = headersOf(rows);
    const headers = own?.map((header, at) => header || (across[at] ?? ''));
    this.gap();
    for (const [at, row] of rows.entries()) {
      const isHeader = at < count;
      const cells = ((isHeader ? row : filled[at]) ?? row).cells.map(onOneLine);
      if (row.kind === 'section') this.write({ kind: 'heading' }, cells.filter((cell) => cell !== '').join(' '));
      else this.write({ kind: 'row', ...(isHeader || !headers ? {} : { headers }) }, rowText(cells));
    }
    this.gap();
  }

  /** The text with its blocks, and with its parts where it has any. */
  finish(): FileText & { blocks: Block[] } {
    const { blocks, parts } = this;
    return { text: this.pieces.join(''), blocks, ...(parts.length ? { parts } : {}) };
  }
}
