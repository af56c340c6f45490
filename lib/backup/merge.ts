import type { DocumentRecord } from '../documents/types';
import { type HistoryEntry, isClosed, renamed, sameLimit, type Task } from '../tasks';
import type { Tables } from './types';

/** The rows that a merge writes; all others stay as they are here. */
export type Merged = Pick<Tables, 'documents' | 'tasks' | 'hosts' | 'reminders' | 'removed'> & {
  /** Without the number of the computer that it comes from. */
  history: Omit<HistoryEntry, 'n'>[];
};

type Pair = readonly [here: Task | null, there: Task];

/** One of their statements is of one limit; what a person made has none. */
const sharesLimit = (a: Task, b: Task): boolean =>
  a.claims.length + b.claims.length === 0 || a.claims.some((one) => b.claims.some((other) => sameLimit(one, other)));

/** A task whose date has changed; what is closed on one computer says nothing of another limit on the other. */
const sameId = (a: Task, b: Task): boolean => a.id === b.id && (isClosed(a) === isClosed(b) || sharesLimit(a, b));

/** The same duty on both computers: the same limit, else the same id. */
function pairs(here: readonly Task[], there: readonly Task[]): Pair[] {
  const left = new Set(here);
  const found = new Map<Task, Task>();
  for (const same of [sameLimit, sameId])
    for (const task of there) {
      const known = found.has(task) ? undefined : [...left].find((each) => same(each, task));
      if (!known) continue;
      found.set(task, known);
      left.delete(known);
    }
  return there.map((task) => [found.get(task) ?? null, task]);
}

function freshId(documentId: string, taken: ReadonlySet<string>): string {
  let n = 1;
  while (taken.has(`${documentId}-${n}`)) n += 1;
  return `${documentId}-${n}`;
}

/** A document of the file under the id that it has here, if it was met here too; null when nothing of it is newer. */
function mergeDocument(here: DocumentRecord | undefined, there: DocumentRecord): DocumentRecord | null {
  if (!here) return there;
  const keys = [...new Set([...here.keys, ...there.keys])];
  const firstSeenAt = Math.min(here.firstSeenAt, there.firstSeenAt);
  if (there.readAt > here.readAt) return { ...there, id: here.id, keys, firstSeenAt };
  return keys.length > here.keys.length ? { ...here, keys, firstSeenAt } : null;
}

function grouped(tasks: readonly Task[]): Map<string, Task[]> {
  const groups = new Map<string, Task[]>();
  for (const task of tasks) groups.set(task.documentId, [...(groups.get(task.documentId) ?? []), task]);
  return groups;
}

/** What makes two entries of the history one. */
const happening = ({ at, taskId, label, by }: Omit<HistoryEntry, 'n'>): string => `${at} ${taskId} ${label} ${by}`;

/**
 * What two computers know, put together: of a document the later reading, of a task the later change. A document is the
 * same where one of its keys is, and then its tasks are compared by their limits, since each computer counts its own.
 */
export function merge(here: Tables, there: Tables): Merged {
  const byKey = new Map(here.documents.flatMap((document) => document.keys.map((key) => [key, document] as const)));
  const [ours, theirs] = [grouped(here.tasks), grouped(there.tasks)];
  const documents: DocumentRecord[] = [];
  const tasks: Task[] = [];
  const renamedIds = new Map<string, string>();
  const documentIds = new Map<string, string>();

  for (const document of there.documents) {
    const known = document.keys.map((key) => byKey.get(key)).find((found) => found !== undefined);
    const merged = mergeDocument(known, document);
    if (merged) documents.push(merged);
    const documentId = known?.id ?? document.id;
    documentIds.set(document.id, documentId);
    const own = ours.get(documentId) ?? [];
    const taken = new Set(own.map(({ id }) => id));
    for (const [mine, task] of pairs(own, theirs.get(document.id) ?? [])) {
      const free = taken.has(task.id) || documentId !== document.id ? freshId(documentId, taken) : task.id;
      const id = mine?.id ?? free;
      taken.add(id);
      renamedIds.set(task.id, id);
      if (!mine || task.updatedAt > mine.updatedAt) tasks.push({ ...task, id, documentId });
    }
  }
  const named = (id: string | null): string | null => (id === null ? null : (renamedIds.get(id) ?? id));
  const bound = tasks.map((task) => ({
    ...renamed(
      task,
      (id) => documentIds.get(id) ?? id,
      (id) => renamedIds.get(id) ?? id,
    ),
    parentId: named(task.parentId),
    mergedInto: named(task.mergedInto),
  }));
  const told = new Set(here.history.map(happening));
  const history = there.history
    .map(({ n: _, ...entry }) => {
      const documentId = documentIds.get(entry.documentId) ?? entry.documentId;
      return { ...entry, taskId: named(entry.taskId) ?? '', documentId };
    })
    .filter((entry) => !told.has(happening(entry)));
  const removed = there.removed.filter(({ id }) => !here.documents.some((document) => document.id === id));
  const reminded = new Set(here.reminders.map(({ id }) => id));
  const reminders = there.reminders
    .map((record) => {
      if (record.taskId === null) return record;
      const taskId = renamedIds.get(record.taskId) ?? record.taskId;
      return { ...record, taskId, id: `${taskId}${record.id.slice(record.taskId.length)}` };
    })
    .filter(({ id }) => !reminded.has(id));
  const hosts = there.hosts.filter(({ host }) => !here.hosts.some((known) => known.host === host));
  return { documents, tasks: bound, hosts, reminders, history, removed };
}
