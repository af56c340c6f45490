import type { Listing } from '../documents';
import { foldLabel } from '../text';
import type { ListKind, SystemDescription } from './description';
import { seenText } from './place';

function kindOf(name: string, system: SystemDescription): ListKind | null {
  const folded = foldLabel(name);
  const fits = (words: readonly string[]) => words.some((word) => folded.includes(foldLabel(word)));
  return system.listKinds.find(({ words }) => fits(words))?.kind ?? null;
}

/** "Văn bản đến chờ xử lý (12)" without its count. */
const withoutCount = (name: string): string => name.replace(/\s*\(\d+\)\s*$/u, '');

/**
 * The list that a page shows. A page that does not say its list's name shows documents that wait:
 * a missed deadline is worse than a false one.
 */
export function readListing(page: Document, system: SystemDescription): Listing {
  for (const selector of system.listName) {
    for (const element of page.querySelectorAll(selector)) {
      if (!element.checkVisibility()) continue;
      const name = withoutCount(seenText(element).split('\n')[0] ?? '');
      const kind = kindOf(name, system);
      if (kind) return { name, waiting: kind === 'waiting' };
    }
  }
  return { name: null, waiting: true };
}
