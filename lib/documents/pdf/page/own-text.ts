import { withoutFurniture } from './furniture';
import { partLate } from './late';
import type { PageSpans } from './types';

/** The pages with nothing but their own text in it; the rest is kept aside. */
export const ownText = (pages: readonly PageSpans[]): PageSpans[] =>
  withoutFurniture(pages).map((page) => {
    const { spans, late } = partLate(page.spans);
    return { ...page, spans, aside: [...late, ...page.aside] };
  });
