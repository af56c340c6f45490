import { database } from './database';
import { changesBetween } from './rules';
import type { DocumentEntry, HistoryEntry, Task } from './types';

/** By whom and by what command tasks were changed. */
export type Made = Pick<HistoryEntry, 'by' | 'label' | 'at'>;

/**
 * Writes down how tasks were changed, inside the transaction that changes them. What people do not want to know of (a
 * quote, a reminder's moment) makes no entry.
 */
export async function recordHistory(before: readonly Task[], after: readonly Task[], made: Made): Promise<void> {
  const old = new Map(before.map((task) => [task.id, task]));
  const entries = after.flatMap((task): HistoryEntry[] => {
    const was = old.get(task.id);
    const changes = was ? changesBetween(was, task) : [];
    return changes.length ? [{ ...made, taskId: task.id, documentId: task.documentId, changes }] : [];
  });
  if (entries.length) await database.history.bulkAdd(entries);
}

/** How a task came into the list; a later occurrence of a duty tells that itself. */
function beginningOf({ id, documentId, createdAt, part }: Task): HistoryEntry[] {
  if (part?.as === 'occurrence') return [];
  const by = part === null ? 'reading' : 'officer';
  const changes = [{ field: 'made' as const, from: null, to: part?.as ?? 'read' }];
  return [{ at: createdAt, taskId: id, documentId, by, label: '', changes }];
}

/** What became of a task, the latest first, down to how it came into the list. @throws Dexie errors when it cannot be read */
export async function readHistory(taskId: string): Promise<HistoryEntry[]> {
  const entries = await database.history.where('taskId').equals(taskId).sortBy('n');
  const task = await database.tasks.get(taskId);
  return [...entries.reverse(), ...(task ? beginningOf(task) : [])];
}

/** What became of all tasks of a document, the latest first. @throws Dexie errors when it cannot be read */
export async function readDocumentHistory(documentId: string): Promise<DocumentEntry[]> {
  const entries = await database.history.where('documentId').equals(documentId).sortBy('n');
  const tasks = await database.tasks.where('documentId').equals(documentId).toArray();
  const titles = new Map(tasks.map(({ id, title }) => [id, title]));
  const all = [...tasks.flatMap(beginningOf), ...entries].reverse().sort((a, b) => b.at - a.at);
  return all.map((entry) => ({ ...entry, title: titles.get(entry.taskId) ?? null }));
}
