import type { Claim, Task } from '../../../lib/tasks';
import { consolidate, database, settle } from '../../../lib/tasks';
import { officeCalendar } from '../../../lib/time';

/** A claim as a field states it, with what the test says instead. */
export const claim = (over: Partial<Claim> = {}): Claim => ({
  source: 'field',
  file: null,
  kind: 'deadline',
  date: '2026-11-25',
  time: null,
  bound: 'by',
  term: null,
  anchor: null,
  rrule: null,
  quote: '25/11/2026',
  title: '',
  confidence: 'sure',
  warnings: [],
  ...over,
});

export const calendar = officeCalendar();

/** The tasks of a document that states these claims, after what it stated before. */
export const settled = (claims: readonly Claim[], existing: readonly Task[] = [], words: string | null = null) => {
  const urgency = words === null ? null : { words, file: null };
  return settle(existing, consolidate(claims), { documentId: 'd', calendar, at: 1, urgency, subject: 'Báo cáo' });
};

/** When the documents of tests are read again. */
export const READ_AGAIN_AT = Date.UTC(2026, 10, 10, 2);

/** The document `d` is read again and states this. */
export async function readAgain(...claims: Parameters<typeof claim>[0][]): Promise<void> {
  const before = await database.tasks.where('documentId').equals('d').toArray();
  const known = before.map(({ id }) => id);
  await database.tasks.bulkDelete(known);
  const now = { createdAt: READ_AGAIN_AT, updatedAt: READ_AGAIN_AT };
  const after = settled(claims.map(claim), before);
  await database.tasks.bulkPut(after.map((task) => (known.includes(task.id) ? task : { ...task, ...now })));
}
