import { Dexie } from 'dexie';
import { AT_ONCE, database, type Task, wasSetBack } from '../tasks';
import { dateAt, wallMoment } from '../time';

/**
 * What was said by up to this much too early, under a clock that was set back since, was said. Earlier than that it was
 * said at a wrong time, and comes again at its own.
 */
const EARLY_MS = 2 * 3_600_000;

const openTasks = () => database.tasks.where('[state+nextAt]').between(['open', Dexie.minKey], ['open', Dexie.maxKey]);

/** Looks at every open task anew, and undoes what was decided for moments that, as the clock says now, are far off. */
async function setBack(at: number): Promise<void> {
  const limit = wallMoment(at + EARLY_MS);
  const early = await database.reminders.where('moment').above(limit).toArray();
  await database.reminders.bulkDelete(early.map(({ id }) => id));
  const putOff = new Map(
    early.flatMap(({ taskId, stage, moment }) => (stage === 'snoozed' && moment ? [[taskId, moment]] : [])),
  );
  await openTasks().modify((task: Task) => {
    task.nextAt = AT_ONCE;
    if (task.reminded !== null && task.reminded > limit) task.reminded = null;
    task.snoozedUntil ??= putOff.get(task.id) ?? null;
  });
}

/**
 * Notices, inside the transaction of a look, that the clock was set back or that settings have changed since the last
 * one: then every open task is looked at anew.
 * @param rules the settings that stages depend on, as text to compare
 * @returns true for the first look of a day
 */
export async function follow(at: number, rules: string): Promise<boolean> {
  const last = await database.looks.get('last');
  if (wasSetBack(last, at)) await setBack(at);
  else if (last && last.rules !== rules) await openTasks().modify({ nextAt: AT_ONCE });
  await database.looks.put({ id: 'last', at, rules });
  return !last || dateAt(last.at) !== dateAt(at);
}
