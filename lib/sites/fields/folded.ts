import { foldLabel } from '../../text';

const known = new WeakMap<readonly string[], readonly string[]>();

/** Labels of a description as they are compared. They are the same for each row, and folded once. */
export function folded(labels: readonly string[]): readonly string[] {
  const before = known.get(labels);
  if (before) return before;
  const after = labels.map(foldLabel);
  known.set(labels, after);
  return after;
}
