import { joinWrapped } from '../../blocks';
import type { Span } from '../page/types';
import { type Frame, wraps } from './wraps';

/** A paragraph of one page. */
export interface Paragraph {
  text: string;
  last: Span;
  /** It stands apart from the paragraph before it. */
  apart: boolean;
}

/** Paragraphs this many sizes apart are parted by a blank line. */
const APART = 2.2;

/** Lines of one column become paragraphs. */
export function paragraphsOf(lines: readonly Span[], frame: Frame): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let first: Span | null = null;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && first && wraps(first, open.last, line, frame)) {
      open.text = joinWrapped(open.text, line.text);
      open.last = line;
      continue;
    }
    const apart = !open || Math.abs(line.y - open.last.y) > APART * Math.max(line.size, open.last.size);
    paragraphs.push({ text: line.text, last: line, apart });
    first = line;
  }
  return paragraphs;
}
