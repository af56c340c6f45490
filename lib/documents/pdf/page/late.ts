import type { Span } from './types';

/** Content behind the page's own text is no more than this. */
const MOST_SPANS = 8;
const MOST_LETTERS = 400;
/** Going up the page by more than so many sizes leaves the text's flow. */
const LEAP = 4;

/**
 * Parts from a page's text what was printed over it later, far above its last line: the frame with the signer, the
 * agency and the time of signing.
 */
export function partLate(spans: readonly Span[]): { spans: Span[]; late: Span[] } {
  const first = spans.findLastIndex((span, index) => {
    const before = spans[index - 1];
    return before !== undefined && before.y - span.y > LEAP * span.size;
  });
  const late = first > 0 ? spans.slice(first) : [];
  const own = spans.slice(0, first > 0 ? first : undefined);
  if (late.length > MOST_SPANS || late.reduce((sum, { text }) => sum + text.length, 0) > MOST_LETTERS) {
    return { spans: [...spans], late: [] };
  }
  // A column of a table or page goes up too, but stands beside the text; a stamp stands above or between its lines.
  const beside = late.some((span) => own.some(({ y, end }) => Math.abs(y - span.y) < span.size && end <= span.x));
  return beside ? { spans: [...spans], late: [] } : { spans: own, late };
}
