import type { DocumentRecord } from '../../../lib/documents';
import type { Task } from '../../../lib/tasks';
import type { ExpectedTask, OfficeDocument, Stage } from '../../office';

/** Quotes are compared with spaces folded, since a PDF's lines break where its page does. */
const plain = (quote: string): string => quote.normalize('NFC').replace(/\s+/gu, ' ').toLowerCase();

/** A task as a line of text: the contract's fields, and what a test's diff should show. */
function line(number: string | null, task: Omit<ExpectedTask, 'also'> | Task): string {
  const { kind, date, time, bound, term, anchor, rrule, source, disputed, immediate, due, overdueAt } = task;
  const flags = [disputed ? 'disputed' : '', immediate ? 'immediate' : ''].filter(Boolean).join(' ');
  const fields = [kind, date, time, bound, term, anchor, rrule, source, due, overdueAt, flags];
  return `${number}: ${fields.map((field) => field ?? '-').join(' ')}`;
}

/** The tasks that the truth demands of documents at a stage, as lines. */
export const expectedLines = (documents: readonly OfficeDocument[], stage: Stage): string[] =>
  documents.flatMap(({ number, tasks }) => tasks[stage].map((task) => line(number, task))).sort();

/** The open tasks as stored, as lines. */
export function storedLines(tasks: readonly Task[], documents: readonly DocumentRecord[]): string[] {
  const numbers = new Map(documents.map(({ id, number }) => [id, number]));
  return tasks
    .filter(({ state }) => state === 'open')
    .map((task) => line(numbers.get(task.documentId) ?? null, task))
    .sort();
}

/** The expected quotes of a document that no stored task of it carries. */
export function missingQuotes(tasks: readonly Task[], expected: readonly ExpectedTask[]): string[] {
  const kept = tasks.flatMap(({ claims }) => claims.map(({ quote }) => plain(quote)));
  return expected
    .map(({ quote }) => plain(quote))
    .filter((quote) => !kept.some((words) => words.includes(quote) || quote.includes(words)));
}
