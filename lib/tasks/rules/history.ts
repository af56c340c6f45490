import type { Task } from '../types';

/** What of a task its history tells of. */
export const HISTORY_FIELDS = [
  'state',
  'date',
  'time',
  'title',
  'reply',
  'dismissed',
  'dismissedWhy',
  'snoozedUntil',
  'mergedInto',
] as const;

/** A value of a task before and after; each is text as the row holds it. */
export interface FieldChange {
  field: (typeof HISTORY_FIELDS)[number] | 'eventDay';
  from: string | null;
  to: string | null;
}

/** What differs between two states of one task, as far as people want to know. */
export function changesBetween(before: Task, after: Task): FieldChange[] {
  const values = [
    ...HISTORY_FIELDS.map((field) => ({ field, from: before[field], to: after[field] })),
    { field: 'eventDay' as const, from: before.event?.day ?? null, to: after.event?.day ?? null },
  ];
  return values.filter(({ from, to }) => from !== to);
}
