import type { PageSpans, Span } from '../../../../../lib/documents/pdf/page';

/** Width of a letter in sizes: near that of Times, so that room at a line's end is judged as in a real file. */
const LETTER = 0.5;

interface Look {
  size?: number;
  font?: string;
  /** Where the span ends; reckoned from its letters when left out. */
  end?: number;
}

/** A span at `x`, `y` from the page's upper left corner, in points. */
export function span(text: string, x: number, y: number, { size = 12, font = 'f1', end }: Look = {}): Span {
  return { text, x, end: end ?? x + text.length * LETTER * size, y, size, font };
}

/** Lines under each other from `y` on, 16 points apart; full ones reach the right edge at 550. */
export function lines(x: number, y: number, ...texts: string[]): Span[] {
  return texts.map((text, index) => span(text, x, y + 16 * index, text.length > 60 ? { end: 550 } : {}));
}

/** A4, upright. */
export const page = (...spans: Span[]): PageSpans => ({ width: 595, height: 842, spans, aside: [] });
