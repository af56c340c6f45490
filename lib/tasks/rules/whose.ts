import type { Judge } from '../../duty/types';
import type { Task, Whose } from '../types';
import { AT_ONCE } from './moments';

/** Moves a task between the open ones and those of other units; reminders of what becomes ours start anew. */
export function given(task: Task, whose: Whose): Task {
  if (whose === 'others') return task.state === 'open' ? { ...task, state: 'others' } : task;
  if (task.state !== 'others') return task;
  return { ...task, state: 'open', reminded: null, snoozedUntil: null, nextAt: AT_ONCE };
}

/** A task that the officer chose, changed or made is the officer's, whoever is named. */
const isOwn = ({ held, edited, event, part, claims }: Task): boolean =>
  held !== null || edited !== null || event !== null || part !== null || claims.length === 0;

/** A task where it belongs by whom its statements name, unless the officer said whose it is; closed ones stay. */
export function sorted(task: Task, { judge, at }: { judge?: Judge | undefined; at: number }): Task {
  const whose = task.whose ?? (!judge || isOwn(task) ? 'mine' : judge(task.claims).whose);
  const after = given(task, whose);
  return after === task ? task : { ...after, updatedAt: at };
}
