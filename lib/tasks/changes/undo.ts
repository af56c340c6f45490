import { withNotes, withSeen } from '../../documents/unread';
import { type WorkingCalendar, wallMoment } from '../../time';
import { type ChangeRecord, database } from '../database';
import { recordHistory } from '../record-history';
import { AT_ONCE, followParents, isClosed, isDealtWith, sameOrigin, takenBack } from '../rules';
import type { Task } from '../types';
import { UNDO_MS } from './change';
import { dropTasks, untouchedAfter } from './successors';

/** Next occurrences that were made since these tasks were closed, and that nobody has touched, go again. */
async function dropSuccessors(restored: readonly Task[], at: number): Promise<void> {
  const now = wallMoment(at);
  const waiting = restored.filter(({ state, rollsAt }) => state === 'open' && rollsAt !== null && rollsAt > now);
  for (const task of waiting) await dropTasks(await untouchedAfter(task));
}

/** What was read of a removed document since it came back by itself gives way to what was removed. */
async function putRemovedBack({ documents, history, reminders = [] }: NonNullable<ChangeRecord['removed']>) {
  const ids = documents.map(({ id }) => id);
  await dropTasks(await database.tasks.where('documentId').anyOf(ids).toArray());
  await database.documents.bulkPut(documents);
  await database.history.bulkPut(history);
  await database.reminders.bulkPut(reminders);
  await database.removed.bulkDelete(ids);
}

async function putDifferencesBack({ documentId, before }: NonNullable<ChangeRecord['differences']>): Promise<void> {
  const document = await database.documents.get(documentId);
  if (document) await database.documents.put(withNotes({ ...document, differences: before }));
}

async function putUnseen({ documentId, file }: NonNullable<ChangeRecord['seen']>): Promise<void> {
  const document = await database.documents.get(documentId);
  if (document) await database.documents.put(withSeen(document, file, false));
}

async function putBack({ removed, columns, host, differences, seen, made = [] }: ChangeRecord): Promise<void> {
  if (columns) await database.hosts.update(columns.host, { columns: columns.before });
  if (host) await database.hosts.update(host.host, host.before);
  if (differences) await putDifferencesBack(differences);
  if (seen) await putUnseen(seen);
  await dropTasks((await database.tasks.bulkGet(made)).filter((task) => task !== undefined));
  if (removed) await putRemovedBack(removed);
}

/**
 * A task that was closed by the change, as it would stand had it been open: what its document states in its place since
 * then, which nobody has touched, is itself with another limit.
 */
async function withSuccessor(is: Task, at: number): Promise<Task> {
  if (!is.gone || !isClosed(is)) return is;
  const others = await database.tasks.where('documentId').equals(is.documentId).toArray();
  const next = others.find(
    ({ id, state, parentId, createdAt, updatedAt, claims }) =>
      id !== is.id &&
      state === 'open' &&
      parentId === null &&
      createdAt >= at &&
      createdAt === updatedAt &&
      claims.some((claim) => is.claims.some((known) => sameOrigin(known, claim))),
  );
  if (!next) return is;
  await dropTasks([next]);
  const { gone: _, ...back } = is;
  return { ...back, claims: next.claims, title: next.title };
}

/** To close what has got another limit since it was opened again would hide it. */
const closesAnother = (was: Task, is: Task, calendar: WorkingCalendar): boolean =>
  isClosed(was) && !isClosed(is) && !isDealtWith(was, is, calendar);

/**
 * The tasks of a change without it. One that is gone by now comes back where its document stands; one that moved to
 * another document, since two turned out to be one, stays there.
 */
async function without({ before, members, at }: ChangeRecord, calendar: WorkingCalendar): Promise<Task[]> {
  const now = await database.tasks.bulkGet(before.map(({ id }) => id));
  const documents = await database.documents.bulkGet(before.map(({ documentId }) => documentId));
  const restored = before.map(async (was, index) => {
    const is = now[index];
    const changed = members?.[was.id];
    if (is && changed)
      return closesAnother(was, is, calendar) ? is : takenBack(await withSuccessor(is, at), was, changed, calendar);
    return is || documents[index] ? was : null;
  });
  return (await Promise.all(restored)).filter((task) => task !== null);
}

/** Tasks with their parents and steps as they stand, in line with each other. */
async function inLine(restored: readonly Task[], calendar: WorkingCalendar): Promise<Task[]> {
  const ids = new Set(restored.map(({ id }) => id));
  const parents = await database.tasks.bulkGet(restored.flatMap(({ parentId }) => parentId ?? []));
  const steps = await database.tasks
    .where('parentId')
    .anyOf([...ids])
    .toArray();
  const around = [...parents.filter((task) => task !== undefined), ...steps].filter(({ id }) => !ids.has(id));
  return followParents([...restored, ...new Map(around.map((task) => [task.id, task])).values()], calendar);
}

/** True while the latest change can be taken back at `at`, epoch milliseconds. */
export async function canUndo(at: number): Promise<boolean> {
  const last = await database.changes.orderBy('n').last();
  return last !== undefined && at - last.at <= UNDO_MS;
}

/**
 * Takes the latest change back, and nothing else: what was read in between stays. Returns its label, null when there is
 * nothing left to take back.
 */
export async function undo(calendar: WorkingCalendar, at: number): Promise<string | null> {
  const { tasks, changes, history, documents, removed, hosts, reminders } = database;
  return database.transaction('rw', [tasks, changes, history, documents, removed, hosts, reminders], async () => {
    const last = await changes.orderBy('n').last();
    if (!last || at - last.at > UNDO_MS) return null;
    await putBack(last);
    // Up to when it was reminded of may not hold any more; the ledger knows what was said.
    const restored = (await without(last, calendar)).map((task) => ({ ...task, reminded: null, nextAt: AT_ONCE }));
    const all = await inLine(restored, calendar);
    const now = (await tasks.bulkGet(all.map(({ id }) => id))).filter((task) => task !== undefined);
    await tasks.bulkPut(all);
    await dropSuccessors(restored, at);
    await recordHistory(now, all, { by: 'officer', label: 'undo', at });
    await changes.delete(last.n ?? 0);
    return last.label;
  });
}
