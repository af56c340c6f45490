import type { ChecklistGroup, Group } from '../../lib/tasks/checklist';
import { FILTERS, type Filter } from '../counts';

/** What a filter shows: its own group; today also what is to be done at once. */
export const passes = (filter: Filter | null, group: Group): boolean =>
  filter === null || group === filter || (filter === 'today' && group === 'immediate');

/** How many tasks each filter shows. */
export function countsOf(groups: readonly ChecklistGroup[]): Record<Filter, number> {
  const sum = (filter: Filter) =>
    groups.filter(({ group }) => passes(filter, group)).reduce((total, { count }) => total + count, 0);
  return Object.fromEntries(FILTERS.map((filter) => [filter, sum(filter)])) as Record<Filter, number>;
}

/** True when the count of today holds more than the group of that name. */
export const hasImmediate = (groups: readonly ChecklistGroup[]): boolean =>
  groups.some(({ group, count }) => group === 'immediate' && count > 0);
