import { Dexie } from 'dexie';
import { foldLabel } from '../text';
import type { WorkingCalendar } from '../time';
import { changeOf, remember } from './changes';
import { database } from './database';
import { recordHistory } from './record-history';
import { AT_ONCE, dismissed, NEVER, rederived } from './rules';
import type { Claim, ColumnAnswer, Task } from './types';

const sameColumn = (one: string | undefined, other: string): boolean =>
  one !== undefined && foldLabel(one) === foldLabel(other);

/** What the officer said of a column, null when never asked. Labels are compared folded. */
export const answerOn = (answers: readonly ColumnAnswer[] | undefined, label: string): boolean | null =>
  answers?.find((answer) => sameColumn(answer.label, label))?.isDeadline ?? null;

const isOf = (label: string) => (task: Task) => task.claims.some(({ column }) => sameColumn(column, label));

async function onHost(tasks: readonly Task[], host: string): Promise<Task[]> {
  const documents = await database.documents.bulkGet(tasks.map(({ documentId }) => documentId));
  return tasks.filter((_, index) => documents[index]?.host === host);
}

/** A statement whose column is known to mean a deadline is as sure as any other. */
function sureOf(claim: Claim, label: string): Claim {
  if (!sameColumn(claim.column, label)) return claim;
  const { column: _, ...sure } = claim;
  return { ...sure, confidence: 'sure' };
}

function asDeadline(task: Task, label: string, calendar: WorkingCalendar): Task {
  const claims = task.claims.map((claim) => sureOf(claim, label));
  return { ...rederived({ ...task, claims }, calendar), reminded: null, nextAt: AT_ONCE };
}

export interface ColumnOfHost {
  host: string;
  /** As the system writes it. */
  label: string;
}

/**
 * The officer says whether a column of a host means a deadline. From then on its rows are tasks like others, or none;
 * the open tasks that waited for the answer become so at once. Returns how many; 0 also for a host that was never read.
 */
export async function answerColumn(
  { host, label }: ColumnOfHost,
  isDeadline: boolean,
  calendar: WorkingCalendar,
  at: number,
): Promise<number> {
  const { tasks, documents, hosts, changes, history } = database;
  return database.transaction('rw', [tasks, documents, hosts, changes, history], async () => {
    const record = await hosts.get(host);
    if (!record) return 0;
    // What waits for an answer has no rank of its own.
    const ranked = tasks.where('[state+rank]').equals(['open', NEVER]);
    const waiting = await onHost(await ranked.filter(isOf(label)).toArray(), host);
    const before = record.columns ?? [];
    const others = before.filter((answer) => !sameColumn(answer.label, label));
    await hosts.put({ ...record, columns: [...others, { label, isDeadline }] });
    const answered = waiting
      .map((task) => (isDeadline ? asDeadline(task, label, calendar) : dismissed(task, 'not-a-deadline', at)))
      .map((task) => ({ ...task, updatedAt: at }));
    await remember({ at, label: 'column.answer', ...changeOf(waiting, answered), columns: { host, before } });
    await tasks.bulkPut(answered);
    await recordHistory(waiting, answered, { by: 'officer', label: 'column.answer', at });
    return waiting.length;
  });
}

/** Forgets what the officer said of a column: what was set aside for it waits for an answer again. */
export async function askColumnAgain({ host, label }: ColumnOfHost, at: number): Promise<boolean> {
  const { tasks, documents, hosts, changes, history } = database;
  return database.transaction('rw', [tasks, documents, hosts, changes, history], async () => {
    const record = await hosts.get(host);
    const before = record?.columns ?? [];
    if (!record || answerOn(before, label) === null) return false;
    const closed = tasks
      .where('[state+closedAt]')
      .between(['dismissed', Dexie.minKey], ['dismissed', Dexie.maxKey])
      .filter((task) => task.dismissed === 'not-a-deadline' && isOf(label)(task));
    const aside = await onHost(await closed.toArray(), host);
    await hosts.put({ ...record, columns: before.filter((answer) => !sameColumn(answer.label, label)) });
    const open = { state: 'open', dismissed: null, closedAt: null, nextAt: AT_ONCE, updatedAt: at } as const;
    const asked = aside.map((task) => ({ ...task, ...open }));
    await remember({ at, label: 'column.ask', ...changeOf(aside, asked), columns: { host, before } });
    await tasks.bulkPut(asked);
    await recordHistory(aside, asked, { by: 'officer', label: 'column.ask', at });
    return true;
  });
}
