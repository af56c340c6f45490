import { type DocumentRecord, traceKeysOf } from '../documents';
import { ownFileOf } from '../documents/compare';
import { withNotes } from '../documents/unread';
import type { Judge } from '../duty';
import {
  type Claim,
  consolidate,
  database,
  isUrgency,
  NEVER,
  type Reread,
  recordHistory,
  replaceClaims,
  settle,
  statedIn,
  type Task,
  takenOut,
} from '../tasks';
import { dateAt, type WorkingCalendar } from '../time';
import type { Understanding } from './claims';
import { titleOfSubject } from './subject';

/** When and by which calendar a reading is understood. */
export interface Circumstances {
  /** Epoch milliseconds. */
  at: number;
  calendar: WorkingCalendar;
  /** Whose a duty is, by what the officer set; absent: the officer's. */
  judge?: Judge;
  /** Documents received for information make tasks too. */
  information?: boolean;
}

/** Where no day of arrival is shown, terms count from the day the document was first met here (CONTRACT, "Input"). */
export function understandingOf(document: DocumentRecord, { calendar }: Circumstances): Understanding {
  const met = dateAt(document.firstSeenAt);
  return { dates: { issued: document.issued, received: document.received ?? met, now: met }, calendar };
}

/** Another document that is attached ("kể từ ngày ban hành Kế hoạch này") counts from its own day of issue. */
export function understandingOfFile(document: DocumentRecord, file: string, when: Circumstances): Understanding {
  const { dates, calendar } = understandingOf(document, when);
  const states = document.files.find(({ name }) => name === file)?.states;
  const apart = states?.standing === 'document' && states.number !== null;
  const other = apart && ownFileOf(document, document.files)?.name !== file ? states.issued : null;
  return { dates: { ...dates, issued: other ?? dates.issued }, calendar };
}

/** The tasks of a document after a reading that found `found` in place of what it read anew. */
export function settleDocument(
  document: DocumentRecord,
  existing: readonly Task[],
  found: readonly Claim[],
  reread: Reread,
  { at, calendar, judge }: Circumstances,
): Task[] {
  const own = existing.filter(({ parentId }) => parentId === null);
  const before = statedIn(own).filter((claim) => !isUrgency(claim));
  const urgency =
    document.urgency === 'normal' ? null : { words: document.urgencyWords ?? '', file: document.stamped?.file ?? null };
  const subject = titleOfSubject(document.subject ?? document.number ?? '');
  const obligations = consolidate(replaceClaims(before, found, reread));
  return settle(existing, obligations, { documentId: document.id, calendar, at, urgency, subject, judge });
}

/** Rows of tasks that are gone from a document take their history with them. */
async function drop(ids: readonly string[]): Promise<void> {
  await database.tasks.bulkDelete([...ids]);
  await database.history.where('taskId').anyOf(ids).delete();
}

/**
 * What is part of a task that goes, or that is due only after it by now, stands by itself again: it would be missed.
 */
async function releaseMerged(gone: readonly string[], moved: readonly Task[], at: number): Promise<void> {
  const keepers = new Map(moved.map((task) => [task.id, task]));
  const ids = [...gone, ...keepers.keys()];
  if (!ids.length) return;
  const within = await database.tasks.where('mergedInto').anyOf(ids).toArray();
  const left = within.filter(({ mergedInto, rank }) => {
    const keeper = keepers.get(mergedInto ?? '');
    return keeper === undefined || rank < keeper.rank;
  });
  const apart = left.map((task) => ({ ...takenOut(task), updatedAt: at }));
  await database.tasks.bulkPut(apart);
  await recordHistory(left, apart, { by: 'reading', label: '', at });
}

/** A document with what finds it, as its facts are now: by another relay, and among those of which something is said. */
export function indexed({ traces: _, ...document }: DocumentRecord): DocumentRecord {
  const traces = traceKeysOf(document);
  return withNotes(traces.length ? { ...document, traces } : document);
}

/** Writes what has changed and nothing else, so that reading the same again writes nothing. */
export async function store(
  document: DocumentRecord,
  known: DocumentRecord | undefined,
  tasks: Task[],
  existing: Task[],
  at: number,
): Promise<void> {
  const found = indexed(document);
  if (JSON.stringify(found) !== JSON.stringify(known)) await database.documents.put(found);
  const before = new Map(existing.map((task) => [task.id, JSON.stringify(task)]));
  const changed = tasks.filter((task) => before.get(task.id) !== JSON.stringify(task));
  const stay = new Set(tasks.map(({ id }) => id));
  const gone = existing.filter(({ id }) => !stay.has(id)).map(({ id }) => id);
  if (changed.length) await database.tasks.bulkPut(changed);
  await recordHistory(existing, changed, { by: 'reading', label: '', at });
  if (gone.length) await drop(gone);
  const ranks = new Map(existing.map((task) => [task.id, task.rank]));
  const later = changed.filter(({ id, rank, edited }) => edited === null && rank > (ranks.get(id) ?? NEVER));
  await releaseMerged(gone, later, at);
}

/** The document under one of these keys. */
export const findDocument = (keys: readonly string[]) => database.documents.where('keys').anyOf(keys).first();

export const tasksOf = (documentId: string) => database.tasks.where('documentId').equals(documentId).toArray();
