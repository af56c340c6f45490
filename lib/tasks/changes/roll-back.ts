import { latestPast, wasSetBack } from '../clock';
import { database } from '../database';
import { AT_ONCE } from '../rules';
import type { Task } from '../types';
import { dropTasks } from './successors';

/** All occurrences of a recurring duty after its first. */
const occurrencesOf = (series: string): Promise<Task[]> =>
  database.tasks
    .where('parentId')
    .equals(series)
    .filter(({ part }) => part?.as === 'occurrence')
    .toArray();

/** The last occurrence that stands makes the next one again: when it has passed, or at once when it is closed. */
async function goOn(series: string): Promise<void> {
  const first = await database.tasks.get(series);
  const all = [...(first ? [first] : []), ...(await occurrencesOf(series))];
  const [last] = all.sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  if (last?.rrule && last.rollsAt === null)
    await database.tasks.update(last.id, { rollsAt: last.state === 'open' ? last.overdueAt : AT_ONCE });
}

/**
 * Takes back the occurrences of recurring duties that were made under a clock which was set back since, and that nobody
 * has touched: they are made again when their time comes.
 * @param at epoch milliseconds, before the look of this moment is written down
 */
export async function rollBack(at: number): Promise<void> {
  const { tasks, history, looks } = database;
  if (!wasSetBack(await looks.get('last'), at)) return;
  const latest = latestPast(at);
  await database.transaction('rw', tasks, history, async () => {
    const waiting = await tasks.where('rollsAt').above(AT_ONCE).toArray();
    const made = waiting.filter(({ part, createdAt }) => part?.as === 'occurrence' && createdAt > latest);
    for (const series of new Set(made.flatMap(({ parentId }) => parentId ?? []))) {
      const ahead = (await occurrencesOf(series)).filter(
        ({ createdAt, updatedAt }) => createdAt > latest && createdAt === updatedAt,
      );
      const steps = await tasks
        .where('parentId')
        .anyOf(ahead.map(({ id }) => id))
        .toArray();
      await dropTasks([...ahead, ...steps]);
      await goOn(series);
    }
  });
}
