import { spansOf } from './spans';
import { placeStamps } from './stamps';
import type { PageSpans, Span } from './types';
import { type RawPage, uprightPage } from './upright';

export { ownText } from './own-text';
export type { PageSpans, Span } from './types';
export type { RawPage, TextItem } from './upright';

/**
 * A page's text as spans in content order, stamps put where they belong.
 * @param annotations text that annotations show on the page, with the page's own `view`.
 */
export function pageSpans(raw: RawPage, annotations: RawPage['items']): PageSpans {
  const page = uprightPage(raw);
  const over = uprightPage({ ...raw, items: annotations });
  const { spans, rest } = placeStamps(spansOf(page.pieces), spansOf(over.pieces));
  const aside: Span[] = [...rest, ...spansOf(page.aside), ...spansOf(over.aside)];
  return { width: page.width, height: page.height, spans, aside };
}
