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

const knownKeys = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** What a description says of a text as the page shows it: its keys are compared folded too. */
export function lookUp<Value>(values: Readonly<Record<string, Value>> | undefined, text: string): Value | undefined {
  if (!values) return undefined;
  const before = knownKeys.get(values) as ReadonlyMap<string, Value> | undefined;
  const keys = before ?? new Map(Object.entries(values).map(([key, value]) => [foldLabel(key) || key, value]));
  knownKeys.set(values, keys);
  return keys.get(foldLabel(text) || text);
}
