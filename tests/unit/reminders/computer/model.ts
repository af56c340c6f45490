import type { Task } from '../../../../lib/tasks';
import { addDays, type CivilDate, dateOf, epoch, type WallMoment, wallMoment } from '../../../../lib/time';
import { calendar } from '../../tasks/make';

/** When the default stages of a task begin, worked out day by day, apart from the code that is tested. */
export function stagesOf({ due, overdueAt, time }: Pick<Task, 'due' | 'overdueAt' | 'time'>): [string, WallMoment][] {
  if (!due || !overdueAt) return [];
  const day = dateOf(due);
  const before = (count: number): CivilDate => {
    let at = day;
    for (let left = count; left > 0; ) {
      at = addDays(at, -1);
      if (calendar.isWorkingDay(at)) left -= 1;
    }
    return at;
  };
  const hours = (count: number): [string, WallMoment][] =>
    time ? [[`hours-before-${count}`, wallMoment(epoch(due) - count * 3_600_000)]] : [];
  const stages: [string, WallMoment][] = [
    ['working-days-before-3', `${before(3)}T07:30`],
    ['working-days-before-1', `${before(1)}T07:30`],
    ['on-the-day', `${day}T07:30`],
    ...hours(4),
    ...hours(1),
  ];
  return [...stages.filter(([, start]) => start < overdueAt), ['overdue', overdueAt]];
}

/** True when nothing may be said by the default settings. */
export function rests(now: WallMoment): boolean {
  const time = now.slice(11);
  return time < '06:30' || time >= '19:00' || !calendar.isWorkingDay(dateOf(now));
}
