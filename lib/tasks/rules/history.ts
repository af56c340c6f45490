import { type FieldChange, HISTORY_FIELDS, type Task } from '../types';

/** What differs between two states of one task, as far as people want to know. */
export function changesBetween(before: Task, after: Task): FieldChange[] {
  const values = [
    ...HISTORY_FIELDS.map((field) => ({ field, from: before[field], to: after[field] })),
    { field: 'eventDay' as const, from: before.event?.day ?? null, to: after.event?.day ?? null },
  ];
  return values.filter(({ from, to }) => from !== to);
}
