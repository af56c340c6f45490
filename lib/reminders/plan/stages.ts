import { NEVER, SOON_WORKING_DAYS } from '../../tasks/rules';
import { STAGES, type Stage, type Task } from '../../tasks/types';
import { addWorkingDays, type CivilDate, type WallMoment, type WorkingCalendar } from '../../time';

/** What a stage is worked out from. */
export type Dated = Pick<Task, 'due' | 'overdueAt' | 'immediate'>;

/** The day on which a due day begins to be near: the third working day before it. */
export const soonFrom = (due: CivilDate, calendar: WorkingCalendar): CivilDate =>
  addWorkingDays(due, -SOON_WORKING_DAYS, calendar);

const dayOf = (moment: WallMoment): CivilDate => moment.slice(0, 10) as CivilDate;

/** When each stage of a task begins, earliest first. A task without a date has none, or is immediate from the start. */
export function stageStarts(
  { due, overdueAt, immediate }: Dated,
  calendar: WorkingCalendar,
): [Stage, WallMoment | ''][] {
  if (immediate) return [['immediate', '']];
  if (!due || !overdueAt) return [];
  const day = dayOf(due);
  return [
    ['soon', `${soonFrom(day, calendar)}T00:00`],
    ['today', `${day}T00:00`],
    ['overdue', overdueAt],
  ];
}

/** The stage in which a task is now, null when it is still far off or has no date. */
export function stageAt(task: Dated, now: WallMoment, calendar: WorkingCalendar): Stage | null {
  return stageStarts(task, calendar).findLast(([, start]) => start <= now)?.[0] ?? null;
}

const rankOf = (stage: Stage | null): number => (stage ? STAGES.indexOf(stage) : -1);

/** What is due for one task: the stage to remind of now, if any, and when to look again. */
export interface Outlook {
  remind: Stage | null;
  /** A moment, or `NEVER`. */
  nextAt: string;
}

/** Each stage is reminded of once, and one that has passed unseen (the computer was off) gives way to the next. */
export function outlook(task: Dated & Pick<Task, 'notified'>, now: WallMoment, calendar: WorkingCalendar): Outlook {
  const starts = stageStarts(task, calendar);
  const stage = stageAt(task, now, calendar);
  const next = starts.find(([, start]) => start > now)?.[1];
  return { remind: rankOf(stage) > rankOf(task.notified) ? stage : null, nextAt: next ?? NEVER };
}
