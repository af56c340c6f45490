import type { Task } from '../types';

/** Everything that happens to a task after it was read, and has not happened yet. */
export const UNTOUCHED = {
  reply: null,
  dismissedWhy: null,
  edited: null,
  event: null,
  proposals: [],
  moved: null,
  parentId: null,
  part: null,
  mergedInto: null,
  rollsAt: null,
} as const satisfies Partial<Task>;
