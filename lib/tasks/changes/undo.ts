import { wallMoment } from '../../time';
import { type ChangeRecord, database } from '../database';
import { recordHistory } from '../record-history';
import { AT_ONCE } from '../rules';
import type { Task } from '../types';
import { UNDO_MS } from './change';
import { untouchedAfter } from './successors';

/** Next occurrences that were made since these tasks were closed, and that nobody has touched, go again. */
async function dropSuccessors(restored: readonly Task[], at: number): Promise<void> {
  const now = wallMoment(at);
  const waiting = restored.filter(({ state, rollsAt }) => state === 'open' && rollsAt !== null && rollsAt > now);
  for (const task of waiting) await database.tasks.bulkDelete((await untouchedAfter(task)).map(({ id }) => id));
}

async function putBack({ removed, columns, made = [] }: ChangeRecord): Promise<void> {
  if (columns) await database.hosts.update(columns.host, { columns: columns.before });
  await database.tasks.bulkDelete(made);
  await database.history.where('taskId').anyOf(made).delete();
  if (!removed) return;
  await database.documents.bulkPut(removed.documents);
  await database.history.bulkPut(removed.history);
  await database.removed.bulkDelete(removed.documents.map(({ id }) => id));
}

/** Takes the latest change back. Returns its label, null when there is nothing left to take back. */
export async function undo(at: number): Promise<string | null> {
  const { tasks, changes, history, documents, removed, hosts } = database;
  return database.transaction('rw', [tasks, changes, history, documents, removed, hosts], async () => {
    const last = await changes.orderBy('n').last();
    if (!last || at - last.at > UNDO_MS) return null;
    const now = (await tasks.bulkGet(last.before.map(({ id }) => id))).filter((task) => task !== undefined);
    await putBack(last);
    // Up to when it was reminded of may not hold any more; the ledger knows what was said.
    const restored = last.before.map((task) => ({ ...task, reminded: null, nextAt: AT_ONCE }));
    await tasks.bulkPut(restored);
    await dropSuccessors(restored, at);
    await recordHistory(now, restored, { by: 'officer', label: 'undo', at });
    await changes.delete(last.n ?? 0);
    return last.label;
  });
}
