import type { WallMoment, WorkingCalendar } from '../../time';
import { AT_ONCE, dismissed, edit, isHeld, keepOwn, rederived, remindedAnew, takeStated } from '../rules';
import type { EventDay, Held, Stated } from '../types';
import { changeOne, changeOpen } from './change';

/** Puts the next reminder of a task off; what begins until then is not said. Null: it is reminded of as usual again. */
export const snoozeTask = (id: string, until: WallMoment | null, at: number) =>
  changeOne(id, { label: 'task.snooze', at, to: (task) => ({ ...task, snoozedUntil: until, nextAt: AT_ONCE }) });

/** Says which of a task's statements holds; the task takes that statement's limit. One that is not there any more cannot. */
export const holdClaim = (id: string, { source, file, date, time }: Held, calendar: WorkingCalendar, at: number) =>
  changeOne(id, {
    label: 'task.keepClaim',
    at,
    calendar,
    to(task) {
      const held = { source, file, date, time };
      if (!task.claims.some((claim) => isHeld(held, claim))) return task;
      return { ...rederived({ ...task, held }, calendar), reminded: null, nextAt: AT_ONCE };
    },
  });

/** Sets day, hour and title of an open task by hand. */
export const editTask = (id: string, values: Stated, calendar: WorkingCalendar, at: number) =>
  changeOpen(id, { label: 'task.edit', at, calendar, to: (task) => edit(task, values, null, calendar) });

/** Of a task that was set by hand and whose document states something else by now: goes by the document. */
export const takeStatedOf = (id: string, calendar: WorkingCalendar, at: number) =>
  changeOpen(id, {
    label: 'task.takeStated',
    at,
    calendar,
    to: (task) => takeStated(task, calendar) ?? dismissed(task, 'not-a-deadline', at),
  });

/** The same, the other way: stays with what was set by hand. */
export const keepOwnOf = (id: string, at: number) => changeOpen(id, { label: 'task.keepOwn', at, to: keepOwn });

/** The officer has noticed that the system moved the limit. */
export const noticeMove = (id: string, at: number) =>
  changeOne(id, { label: 'task.noticedMove', at, to: (task) => ({ ...task, moved: null }) });

/** Gives the day of the event from which a term is counted, and the day on which that count ends. */
export const setEventDay = (id: string, event: EventDay, calendar: WorkingCalendar, at: number) =>
  changeOpen(id, {
    label: 'task.eventDay',
    at,
    calendar,
    to: (task) => remindedAnew(task, rederived({ ...task, event }, calendar)),
  });
