import type { ChecklistLine, OthersOf } from '../../lib/tasks/checklist';

/** The duties of other units that are shown, each as a line with its document. */
export const linesOf = (others: readonly OthersOf[]): ChecklistLine[] =>
  others.flatMap(({ document, tasks }) => tasks.map((task) => ({ task, document, group: 'later' as const })));

/** Where the duties of other units stand. */
export interface Places {
  /** By the line below which they are folded: the first of their document. */
  beside: ReadonlyMap<string, OthersOf>;
  /** Of documents that have no line. */
  apart: OthersOf[];
}

/**
 * Puts what documents ask of other units below the first line of the same document.
 * @param stay documents that stand apart and stay there, so that a fold does not jump when one of its duties becomes ours
 */
export function besideLines(
  others: readonly OthersOf[],
  lines: readonly ChecklistLine[],
  stay: ReadonlySet<string>,
): Places {
  const first = new Map<string, string>();
  for (const { task, document } of lines)
    if (!first.has(document.id) && !stay.has(document.id)) first.set(document.id, task.id);
  const beside = new Map<string, OthersOf>();
  for (const of of others) {
    const line = first.get(of.document.id);
    if (line !== undefined) beside.set(line, of);
  }
  return { beside, apart: others.filter(({ document }) => !first.has(document.id)) };
}
