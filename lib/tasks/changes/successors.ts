import { database } from '../database';
import type { Task } from '../types';

/** Lets tasks go with what was written down of them. */
export async function dropTasks(tasks: readonly Task[]): Promise<void> {
  const ids = tasks.map(({ id }) => id);
  await database.tasks.bulkDelete(ids);
  await database.history.where('taskId').anyOf(ids).delete();
}

/**
 * The open occurrences of a recurring duty after this one that nobody has touched since they were made, with their
 * steps: they go when this one is to be done after all.
 */
export async function untouchedAfter({ id, parentId, part, date }: Task): Promise<Task[]> {
  const series = part?.as === 'occurrence' ? parentId : id;
  if (series === null || date === null) return [];
  const later = await database.tasks
    .where('parentId')
    .equals(series)
    .filter((task) => task.part?.as === 'occurrence' && task.state === 'open' && (task.date ?? '') > date)
    .filter(({ createdAt, updatedAt }) => createdAt === updatedAt)
    .toArray();
  const steps = await database.tasks
    .where('parentId')
    .anyOf(later.map((task) => task.id))
    .toArray();
  return [...later, ...steps];
}
