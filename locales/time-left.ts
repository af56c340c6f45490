import type { Task } from '../lib/tasks/types';
import { addDays, dateOf, daysBetween, epoch, type WorkingCalendar, workingDaysBetween } from '../lib/time';
import type { CivilDate, WallMoment } from '../lib/time/types';

/** How long is left, before it is put into words. A meeting passes; a deadline becomes overdue. */
export type TimeLeft =
  | { kind: 'immediate' }
  | { kind: 'unknown' }
  | { kind: 'past-days'; days: number; meeting: boolean }
  | { kind: 'past-minutes'; minutes: number; meeting: boolean }
  | { kind: 'today'; meeting: boolean }
  | { kind: 'minutes'; minutes: number }
  | { kind: 'days'; days: number }
  | { kind: 'working-days'; days: number }
  /** Months or years away, in calendar days: nobody counts working days so far ahead. */
  | { kind: 'far'; days: number };

type Timed = Pick<Task, 'kind' | 'time' | 'due' | 'overdueAt' | 'immediate'>;

/** A quarter of a year. */
const FAR_DAYS = 92;

const MONTH_DAYS = 30.44;
const YEAR_DAYS = 365.25;
const YEAR_MONTHS = 12;

/** A long stretch as people say it: years and months, without the days. */
export function yearsOf(days: number): { years: number; months: number } {
  const years = Math.floor(days / YEAR_DAYS);
  const months = Math.min(Math.floor((days - years * YEAR_DAYS) / MONTH_DAYS), YEAR_MONTHS - 1);
  return { years, months };
}

/** The last calendar day on which the task is still in time; null without a date. 24:00 is stored as the next 00:00. */
export function lastSafeDay(task: Pick<Task, 'time' | 'overdueAt'>): CivilDate | null {
  if (task.overdueAt === null) return null;
  const day = dateOf(task.overdueAt);
  return task.time === null ? addDays(day, -1) : day;
}

const minutesBetween = (from: WallMoment, to: WallMoment): number => Math.floor((epoch(to) - epoch(from)) / 60_000);

/**
 * How long a task has left at `now`: working days while it is days away, hours on its own day when it states one
 * (an hour that nobody stated is never counted down), calendar days once it is overdue.
 */
export function timeLeft(task: Timed, now: WallMoment, calendar: WorkingCalendar): TimeLeft {
  if (task.immediate) return { kind: 'immediate' };
  const last = lastSafeDay(task);
  if (task.due === null || task.overdueAt === null || last === null) return { kind: 'unknown' };
  const today = dateOf(now);
  const meeting = task.kind === 'meeting';
  if (now >= task.overdueAt) {
    return last === today
      ? { kind: 'past-minutes', minutes: minutesBetween(task.overdueAt, now), meeting }
      : { kind: 'past-days', days: daysBetween(last, today), meeting };
  }
  const due = dateOf(task.due);
  if (due <= today) {
    // The last working day is today or gone; the last safe day may be a day off after it.
    if (last !== today) return { kind: 'days', days: daysBetween(today, last) };
    return task.time === null
      ? { kind: 'today', meeting }
      : { kind: 'minutes', minutes: minutesBetween(now, task.overdueAt) };
  }
  const ahead = daysBetween(today, due);
  if (ahead > FAR_DAYS) return { kind: 'far', days: ahead };
  const days = workingDaysBetween(today, due, calendar);
  return days > 0 ? { kind: 'working-days', days } : { kind: 'days', days: daysBetween(today, due) };
}
