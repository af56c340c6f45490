import type { Block } from '../../deadlines/types';
import { kindOf, rowText, type TableRow } from '../blocks';

/** A piece of the document's text before its offsets are known. */
export interface Part {
  kind: Block['kind'];
  text: string;
  /** Page on which it begins, from 0. */
  page: number;
  /** A blank line stands before it. */
  apart: boolean;
  headers?: readonly string[];
  /** Where later pages begin inside the text. */
  breaks: { page: number; at: number }[];
}

/** The text of a PDF, where its pages begin, and what its pieces are. Offsets are UTF-16 units into `text`. */
export interface PdfText {
  text: string;
  blocks: Block[];
  pages: number[];
}

export const paragraphPart = (text: string, page: number, apart: boolean): Part => ({
  kind: kindOf(text),
  text,
  page,
  apart,
  breaks: [],
});

export function rowPart(
  { cells, kind }: TableRow,
  page: number,
  apart: boolean,
  headers: readonly string[] | null,
): Part {
  const base = { page, apart, breaks: [] };
  if (kind === 'section') return { ...base, kind: 'heading', text: cells.filter((cell) => cell !== '').join(' ') };
  return { ...base, kind: 'row', text: rowText(cells), ...(headers ? { headers } : {}) };
}

/** Puts parts together. @param count the number of pages: one without text begins where the next one does. */
export function joinParts(parts: readonly Part[], count: number): PdfText {
  let text = '';
  const blocks: Block[] = [];
  const begins = new Map<number, number>();
  const begin = (page: number, at: number): void => {
    begins.set(page, Math.min(begins.get(page) ?? at, at));
  };
  for (const part of parts) {
    if (text !== '') text += part.apart ? '\n\n' : '\n';
    const start = text.length;
    text += part.text;
    begin(part.page, start);
    for (const { page, at } of part.breaks) begin(page, start + at);
    const { kind, headers } = part;
    blocks.push({ kind, start, end: text.length, ...(headers ? { headers } : {}) });
  }
  const pages: number[] = [];
  for (let page = count - 1, next = text.length; page >= 0; page -= 1) {
    next = Math.min(next, begins.get(page) ?? next);
    pages[page] = next;
  }
  return { text, blocks, pages };
}
