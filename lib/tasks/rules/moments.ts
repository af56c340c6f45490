import type { WorkingCalendar } from '../../time';
import type { Task } from '../types';
import { type DatedLimit, safeMoments } from './safe-moments';

/** "Sắp đến hạn" begins this many working days before the due day (systems/FACTS §4). */
export const SOON_WORKING_DAYS = 3;

/** Ranks and moments that no clock reaches: `~` sorts after every date. */
export const NEVER = '~';

/** Sorts before every date: urgent documents without one, xử lý ngay. */
export const FIRST_RANK = '';

/** A moment that has always come: reminders look at such a task at once. */
export const AT_ONCE = '';

type Moments = Pick<Task, 'due' | 'overdueAt' | 'rank'>;

/** What has no day, or one that nobody is reminded of before it is sure. */
export const NO_MOMENTS: Moments = { due: null, overdueAt: null, rank: NEVER };

/** What follows from a limit on this calendar: when it is due, when overdue, and where it sorts. */
export function momentsOf(limit: DatedLimit, calendar: WorkingCalendar): Moments {
  const moments = safeMoments(limit, calendar);
  return { due: moments?.due ?? null, overdueAt: moments?.overdueAt ?? null, rank: moments?.due ?? NEVER };
}
