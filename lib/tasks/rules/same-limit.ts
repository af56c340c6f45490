import type { Limit } from '../../deadlines';

/** Two statements of one limit: equal kind, date and hour; without a date also the same term or rule. */
export function sameLimit(a: Limit, b: Limit): boolean {
  if (a.kind !== b.kind || a.date !== b.date || a.time !== b.time) return false;
  return a.date !== null || (a.term === b.term && a.rrule === b.rrule);
}
