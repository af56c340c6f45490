import type { DismissReason, Task } from '../types';
import { AT_ONCE } from './moments';

/** The states of a task that the officer has dealt with. */
export const CLOSED = ['done', 'dismissed'] as const;

export const isClosed = ({ state }: Pick<Task, 'state'>): boolean => CLOSED.some((each) => each === state);

/** A recurring duty that is closed makes its next occurrence at once. */
const goesOn = ({ rollsAt }: Task): Task['rollsAt'] => (rollsAt === null ? null : AT_ONCE);

/** A task that is ticked off, perhaps with the number of the document that answers it. */
export const done = (task: Task, at: number, reply: string | null): Task => ({
  ...task,
  state: 'done',
  reply,
  closedAt: at,
  rollsAt: goesOn(task),
});

/** Why not only this time is set aside but every time to come. */
const FOR_GOOD: readonly DismissReason[] = ['not-a-deadline', 'withdrawn'];

/** A task that is set aside without being done; `why`: the officer's own words. */
export const dismissed = (task: Task, reason: DismissReason, at: number, why: string | null = null): Task => ({
  ...task,
  state: 'dismissed',
  dismissed: reason,
  dismissedWhy: why,
  closedAt: at,
  rollsAt: FOR_GOOD.includes(reason) ? null : goesOn(task),
});
