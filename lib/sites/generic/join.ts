import { isVisible } from '../frames';
import { labelOf } from './labels';
import type { Part } from './parts';

/** Elements so far above a table may hold its header and its fixed columns. */
const AROUND = 6;

/** Rows that belong together stand this near to each other's height; a box to tick makes one higher than the other. */
const LESS_THAN_A_ROW = 10;

/** True for a part with a header that means something. */
export const isLabelled = ({ headers }: Part): boolean =>
  headers.some(({ texts }) => texts.some((text) => labelOf(text) !== null));

/** How far above both the element stands that holds two tables; null where it is too far for one widget. */
function distance(one: Element, other: Element): number | null {
  let around: Element | null = one;
  for (let steps = 0; around && steps <= AROUND; steps += 1, around = around.parentElement)
    if (around.contains(other)) return around === one.ownerDocument.body ? null : steps;
  return null;
}

/**
 * Gives a part without headers those of the table above it that has nothing else (Kendo, Ant, Element, DevExtreme).
 * @param heads the tables that have headers and nothing else
 */
export function withHeaders(part: Part, heads: readonly Part[]): Part {
  if (part.headers.some(({ texts }) => texts[0]) || !part.rows.length) return part;
  const above = heads
    .filter(({ root }) => root.compareDocumentPosition(part.root) & Node.DOCUMENT_POSITION_FOLLOWING)
    .map((other) => ({ other, far: distance(part.root, other.root) }))
    .filter((each): each is { other: Part; far: number } => each.far !== null)
    .sort((a, b) => a.far - b.far);
  const nearest = above.filter(({ far }) => far === above[0]?.far);
  const [over] = nearest.sort((a, b) => aside(a.other, part) - aside(b.other, part));
  return over ? { ...part, headers: over.other.headers } : part;
}

/** How far two tables stand apart sideways. */
const aside = (one: Part, other: Part): number =>
  Math.abs(one.root.getBoundingClientRect().left - other.root.getBoundingClientRect().left);

const topOf = ({ rows }: Part): number | null => rows.find(isVisible)?.getBoundingClientRect().top ?? null;

/** Tables of one widget that lie over or beside each other, row by row: fixed columns. */
function isBeside(one: Part, other: Part): boolean {
  if (one.rows.length !== other.rows.length || distance(one.root, other.root) === null) return false;
  const [top, otherTop] = [topOf(one), topOf(other)];
  return top !== null && otherTop !== null && Math.abs(top - otherTop) < LESS_THAN_A_ROW;
}

/** The parts that are one table together, the one with most columns first. */
export function grouped(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  for (const part of [...parts].sort((a, b) => b.headers.length - a.headers.length)) {
    const home = groups.find(([first]) => first && isBeside(first, part));
    if (home) home.push(part);
    else groups.push([part]);
  }
  return groups;
}
