import { hasSecrecyStamp } from '../..';
import { sameLine } from './spans';
import type { PageSpans, Span } from './types';

/** Running titles stand in the upper and lower part of the page of this share of its height. */
const ZONE = 0.13;
/** Lines on two pages are the same line when they differ by less than so many points. */
const SAME_PLACE = 3;
/** A bare number stands apart from the text by so many sizes, or away from its left edge. */
const APART = 1.5;
/** A running title stands apart by so many of its own sizes: more than lines of one text do. */
const TITLE_APART = 1.7;

const PAGE_NUMBER = /^[-–—\s]*\d{1,3}[-–—\s]*$/u;
const PAGE_OF = /^[-–—\s]*(?:trang|page)\s*\d{1,3}(?:\s*(?:\/|trên|of)\s*\d{1,3})?[-–—\s]*$|^\d{1,3}\s*\/\s*\d{1,3}$/iu;

type Edge = 'top' | 'bottom';

/** The outermost line of a page's text when it is a single span. */
function outermost(spans: readonly Span[], edge: Edge): Span | null {
  let outer: Span | null = null;
  for (const span of spans) {
    if (!outer || (edge === 'top' ? span.y < outer.y : span.y > outer.y)) outer = span;
  }
  const found = outer;
  return found && spans.every((span) => span === found || !sameLine(span, found)) ? found : null;
}

const inZone = ({ y }: Span, { height }: PageSpans, edge: Edge): boolean =>
  edge === 'top' ? y < height * ZONE : y > height * (1 - ZONE);

/** Is a bare number at a page's edge its number, and not the last word of a paragraph or cell? */
function isPageNumber(span: Span, page: PageSpans, edge: Edge): boolean {
  if (!inZone(span, page, edge)) return false;
  if (PAGE_OF.test(span.text)) return true;
  if (!PAGE_NUMBER.test(span.text)) return false;
  const others = page.spans.filter((other) => other !== span);
  if (!others.length) return true;
  const left = others.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const nearest = others.reduce((least, { y }) => Math.min(least, Math.abs(y - span.y)), Number.POSITIVE_INFINITY);
  return nearest > APART * span.size && (span.x > left + span.size * 2 || nearest > APART * 2 * span.size);
}

/** Takes the page numbers off the edges of a page. */
function withoutNumbers(page: PageSpans): PageSpans {
  let { spans } = page;
  for (const edge of ['top', 'bottom'] as const) {
    const outer = outermost(spans, edge);
    if (outer && isPageNumber(outer, { ...page, spans }, edge)) spans = spans.filter((span) => span !== outer);
  }
  return { ...page, spans };
}

/** Does a line stand apart from all others? A cell's last line, the same on two pages by chance, does not. */
const standsApart = (span: Span, spans: readonly Span[]): boolean =>
  spans.every((other) => other === span || Math.abs(other.y - span.y) > TITLE_APART * span.size);

/** The running title at one edge of each page, null where there is none. A secrecy stamp is never one. */
function runningTitles(pages: readonly PageSpans[], edge: Edge): (Span | null)[] {
  const outer = pages.map((page) => {
    const span = outermost(page.spans, edge);
    if (!span || !inZone(span, page, edge) || hasSecrecyStamp(span.text)) return null;
    return standsApart(span, page.spans) ? span : null;
  });
  const places = new Map<string, number[]>();
  for (const span of outer) if (span) places.set(span.text, [...(places.get(span.text) ?? []), span.y]);
  return outer.map((span) => {
    const known = span ? (places.get(span.text) ?? []) : [];
    return span && known.filter((y) => Math.abs(y - span.y) < SAME_PLACE).length > 1 ? span : null;
  });
}

/** How many lines a running title may have at each edge. */
const TITLE_LINES = 3;

/**
 * Takes page numbers and running titles out of the text, so that sentences run over page breaks. The first of several
 * equal titles is kept aside: nothing that a file says is lost.
 */
export function withoutFurniture(pages: readonly PageSpans[]): PageSpans[] {
  let cleared = pages.map(withoutNumbers);
  if (pages.length < 2) return cleared;
  const kept = new Set<string>();
  for (const edge of ['top', 'bottom'] as const) {
    for (let line = 0; line < TITLE_LINES; line += 1) {
      const titles = runningTitles(cleared, edge);
      if (titles.every((title) => title === null)) break;
      cleared = cleared.map((page, index) => {
        const title = titles[index];
        if (!title) return page;
        const first = !kept.has(title.text);
        kept.add(title.text);
        const spans = page.spans.filter((span) => span !== title);
        return withoutNumbers({ ...page, spans, aside: first ? [...page.aside, title] : page.aside });
      });
    }
  }
  return cleared;
}
