import type { Listing } from '../documents';
import { foldLabel } from '../text';
import { COMMON } from './common';
import type { ListKind, SystemDescription } from './description';
import { isVisible, pagesBeside, surroundings } from './frames';
import { outsideRows } from './outside';
import { seenText } from './place';
import type { Sliced } from './slices';

function kindOf(name: string, system: SystemDescription): ListKind | null {
  const folded = foldLabel(name);
  const fits = (words: readonly string[]) => words.some((word) => folded.includes(foldLabel(word)));
  return (system.listKinds ?? COMMON.listKinds).find(({ words }) => fits(words))?.kind ?? null;
}

const LONGEST_NAME = 300;

/** The first line, "Văn bản đến chờ xử lý (12)", without its count. */
const nameOf = (element: Element): string =>
  (seenText(element).split('\n')[0] ?? '').slice(0, LONGEST_NAME).replace(/[\s([]*\d[\d\s./+)\]]*$/u, '');

/** A list of documents of one kind. */
export const listingAs = (name: string | null, kind: ListKind): Listing => ({
  name,
  waiting: kind === 'waiting',
  ...(kind === 'information' ? { information: true } : {}),
});

/** What an element names, or the menu's line around it where the link holds the count alone. */
export function listingOf(element: Element, system: SystemDescription): Listing | null {
  for (const around of [element, element.closest('li')]) {
    const name = around ? nameOf(around) : '';
    const kind = kindOf(name, system);
    if (kind) return listingAs(name, kind);
  }
  return null;
}

function depth(element: Element): number {
  let around = 0;
  for (let outer = element.parentElement; outer; outer = outer.parentElement) around += 1;
  return around;
}

/** A group of the menu is marked beside its entry ("Văn bản đến" › "Đã xử lý"): the innermost counts. */
const innermostFirst = (elements: Iterable<Element>): Element[] => [...elements].sort((a, b) => depth(b) - depth(a));

const classesOf = ({ classList, parentElement }: Element): string[] => [
  ...classList,
  ...(parentElement?.classList ?? []),
];

const isBold = (entry: Element): boolean =>
  [entry, ...entry.querySelectorAll('b, strong, span')].some(
    (element) => Number(getComputedStyle(element).fontWeight) >= 600,
  );

/** Of a menu that marks its entry in a way that nobody described: the one that alone has a class, or alone is bold. */
function standingOut(entries: readonly Element[]): Element[] {
  const bearers = new Map<string, number>();
  for (const entry of entries)
    for (const name of new Set(classesOf(entry))) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  const owned = entries.filter((entry) => classesOf(entry).some((name) => bearers.get(name) === 1));
  return [owned, entries.filter(isBold)].find(({ length }) => length === 1) ?? [];
}

function* listingOn(page: Document, headings: readonly string[], system: SystemDescription): Sliced<Listing | null> {
  const { menu } = system;
  const find = outsideRows(page);
  const all = (selector: string) => find(selector).filter(isVisible);
  const groups = [
    () => innermostFirst(menu.marked.flatMap(all)),
    ...headings.map((selector) => () => all(selector)),
    () => standingOut(all(menu.entries)),
  ];
  for (const group of groups) {
    yield;
    for (const element of group()) {
      const listing = listingOf(element, system);
      if (listing) return listing;
    }
  }
  return null;
}

/**
 * The list that a page shows; its name may stand on a page around its frame. A page that does not say its list's name
 * shows documents that wait: a missed deadline is worse than a false one.
 */
export function* readListing(page: Document, system: SystemDescription): Sliced<Listing> {
  for (const outer of surroundings(page)) {
    const listing = yield* listingOn(outer, system.headings, system);
    if (listing) return listing;
  }
  for (const other of pagesBeside(page)) {
    const listing = yield* listingOn(other, [], system);
    if (listing) return listing;
  }
  return { name: null, waiting: true };
}
