import { sameLine } from './spans';
import type { Span } from './types';

/**
 * Number and day of a document are stamped at signing, as content that comes after the page's own: "1287" over the gap
 * of "Số:      /SGDĐT-VP". They go into that gap. Only short pieces with a digit are moved.
 */
const LONGEST_STAMP = 40;
/** A page has few; what looks like more is no stamping. */
const MOST_STAMPS = 40;
const STAMP = /\d/u;
/** What may stand open to the right: "Số:", "An Phú, ngày". Not the end of a wrapped cell ("báo cáo trước ngày"). */
const OPEN_LABEL = /^(?:số\s*:|\p{L}[\p{L} .]{1,30},\s*ngày)$/iu;
const FILLER = /[._…]{3,}|…+/gu;
/** In font sizes. */
const WIDEST_GAP = 12;
const NEAR = 8;
const SLACK = 0.5;

const isStamp = ({ text }: Span): boolean => text.length <= LONGEST_STAMP && STAMP.test(text);

/** Does content go up the page again, to something written after the text around it? */
const goesBack = (before: Span, span: Span): boolean => before.y - span.y > span.size;

const middle = ({ x, end }: Span): number => (x + end) / 2;

/** The left neighbour, by index, of the gap in which a stamp lies; the line may be open to the right. */
function gapFor(stamp: Span, spans: readonly Span[]): number | null {
  for (const [index, left] of spans.entries()) {
    if (!sameLine(left, stamp)) continue;
    const right = spans[index + 1];
    const slack = SLACK * stamp.size;
    if (stamp.x < left.end - slack) continue;
    if (right && sameLine(left, right) && right.x > left.end) {
      const fits = middle(stamp) < right.x + slack && right.x - left.end < WIDEST_GAP * stamp.size;
      if (fits) return index;
    } else if (OPEN_LABEL.test(left.text) && stamp.x - left.end < NEAR * stamp.size) {
      return index;
    }
  }
  return null;
}

/** Puts a stamp in place of the dots on which it is printed. */
function overFiller(stamp: Span, host: Span): Span | null {
  if (!sameLine(stamp, host) || stamp.x < host.x || stamp.end > host.end) return null;
  const width = (host.end - host.x) / host.text.length;
  for (const match of host.text.matchAll(FILLER)) {
    const from = host.x + match.index * width;
    const to = from + match[0].length * width;
    if (middle(stamp) < from - width * 2 || middle(stamp) > to + width * 2) continue;
    const text = host.text.slice(0, match.index) + stamp.text + host.text.slice(match.index + match[0].length);
    return { ...host, text };
  }
  return null;
}

const TIGHT = /^[/,.;\-–)]/u;

const merged = (left: Span, right: Span): Span => ({
  text: `${left.text}${TIGHT.test(right.text) || /[/(]$/u.test(left.text) ? '' : ' '}${right.text}`,
  x: left.x,
  end: Math.max(left.end, right.end),
  y: left.y,
  size: left.size,
  font: '',
});

/** Puts one stamp into the page's spans, in place; false when it lies in no gap. */
function putIn(stamp: Span, spans: Span[]): boolean {
  const at = gapFor(stamp, spans);
  const left = at === null ? undefined : spans[at];
  if (at !== null && left) {
    const right = spans[at + 1];
    const closes = right && sameLine(left, right) && right.x > left.end;
    const withStamp = merged(left, stamp);
    spans.splice(at, closes ? 2 : 1, closes ? merged(withStamp, right) : withStamp);
    return true;
  }
  for (const [index, host] of spans.entries()) {
    const filled = overFiller(stamp, host);
    if (!filled) continue;
    spans[index] = filled;
    return true;
  }
  return false;
}

/**
 * Page spans with the stamps put where they belong.
 * @param extra spans of annotations (signature widgets, free text), which always lie over the page.
 * @returns the spans, and those of `extra` that lie in no gap.
 */
export function placeStamps(spans: readonly Span[], extra: readonly Span[]): { spans: Span[]; rest: Span[] } {
  const placed: Span[] = [];
  let before: Span | null = null;
  let stamping = false;
  let tried = 0;
  for (const span of spans) {
    const late: boolean = stamping || (before !== null && goesBack(before, span));
    before = span;
    const stamp: boolean = late && isStamp(span) && tried < MOST_STAMPS;
    if (stamp) tried += 1;
    stamping = stamp && putIn(span, placed);
    if (!stamping) placed.push(span);
  }
  const rest = extra.filter((span) => !(isStamp(span) && putIn(span, placed)));
  return { spans: placed, rest };
}
