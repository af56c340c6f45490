import type { WorkingCalendar } from '../../time';
import { type ChangeRecord, database } from '../database';
import { recordHistory } from '../record-history';
import { changedMembers, followParents } from '../rules';
import type { Task } from '../types';
import { dropTasks } from './successors';

/** A change can be taken back for this long. */
export const UNDO_MS = 30 * 60_000;

/** Changes are kept no longer than they can be taken back. */
export const dropOldChanges = (at: number): Promise<number> =>
  database.changes
    .where('at')
    .below(at - UNDO_MS)
    .delete();

/** Keeps what a command changed, inside its transaction. */
export async function remember(change: ChangeRecord): Promise<void> {
  await dropOldChanges(change.at);
  await database.changes.add(change);
}

/** What a command changed of tasks, as `undo` needs it. `after` may hold tasks that were not there before. */
export function changeOf(before: readonly Task[], after: readonly Task[]): Pick<ChangeRecord, 'before' | 'members'> {
  const now = new Map(after.map((task) => [task.id, task]));
  const members = before.flatMap((task): [string, string[]][] => {
    const changed = now.get(task.id);
    return changed ? [[task.id, changedMembers(task, changed)]] : [];
  });
  return { before: [...before], members: Object.fromEntries(members) };
}

/** A command on tasks. */
export interface Change {
  /** The command's id. */
  label: string;
  /** Epoch milliseconds. */
  at: number;
  /** Where deadlines may move: steps are counted back by it. */
  calendar?: WorkingCalendar;
  /** The tasks that it is about, read inside its transaction. */
  pick(): Promise<(Task | undefined)[]>;
  to(task: Task): Task;
  /** Tasks that it adds beside those. */
  make?(picked: readonly Task[]): Promise<Task[]>;
  /** Tasks that go. */
  drop?(picked: readonly Task[]): Promise<Task[]>;
}

const sameRow = (a: Task, b: Task | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What follows tasks: those that are part of them, and the steps of all. */
export async function withParts(ids: readonly string[]): Promise<Task[]> {
  const { tasks } = database;
  const merged = await tasks.where('mergedInto').anyOf(ids).toArray();
  const steps = await tasks
    .where('parentId')
    .anyOf([...ids, ...merged.map(({ id }) => id)])
    .toArray();
  return [...merged, ...steps];
}

/**
 * Changes tasks and what follows them (their steps), keeps what they were and writes their history, in one transaction.
 * Returns how many were changed or made.
 */
export async function change({ label, at, calendar, pick, to, make, drop }: Change): Promise<number> {
  const { tasks, changes, history } = database;
  return database.transaction('rw', tasks, changes, history, async () => {
    const picked = (await pick()).filter((task) => task !== undefined);
    const ids = new Set(picked.map(({ id }) => id));
    const around = (await withParts([...ids])).filter(({ id }) => !ids.has(id));
    const before = new Map([...picked, ...around].map((task) => [task.id, task]));
    const changed = picked.map(to);
    const made = make ? await make(changed) : [];
    const after = followParents([...changed, ...around, ...made], calendar ?? null);
    const others = after.filter((task) => !sameRow(task, before.get(task.id)));
    if (!others.length) return 0;
    const gone = drop ? await drop(picked) : [];
    const was = others.flatMap(({ id }) => before.get(id) ?? []);
    const now = others.map((task) => ({ ...task, updatedAt: at }));
    const past = gone.length
      ? await history
          .where('taskId')
          .anyOf(gone.map(({ id }) => id))
          .toArray()
      : [];
    await remember({
      at,
      label,
      ...changeOf([...was, ...gone], now),
      ...(made.length ? { made: made.map(({ id }) => id) } : {}),
      ...(past.length ? { removed: { documents: [], history: past } } : {}),
    });
    await tasks.bulkPut(now);
    await dropTasks(gone);
    await recordHistory(was, now, { by: 'officer', label, at });
    return others.length;
  });
}

/** The same of one task that is known by its id. */
export const changeOne = (id: string, rest: Omit<Change, 'pick'>): Promise<number> =>
  change({ ...rest, pick: async () => [await database.tasks.get(id)] });

/** A change of a task that is open; of any other nothing changes. */
export const changeOpen = (id: string, rest: Omit<Change, 'pick'>): Promise<number> =>
  changeOne(id, { ...rest, to: (task) => (task.state === 'open' ? rest.to(task) : task) });
