import { words } from '../../locales';
import type { DocumentRecord } from '../documents';
import type { Stage, Task } from '../tasks';
import { addDays, type CivilDate, epoch, type WallMoment, type WorkingCalendar, workingDaysBetween } from '../time';

/** What a notification says. */
export interface Notice {
  title: string;
  body: string;
}

/** A reminder that is due now. */
export interface Reminder {
  id: string;
  stage: Stage;
  task: Task;
  document: DocumentRecord;
}

const minutesUntil = (moment: WallMoment, now: WallMoment): number => (epoch(moment) - epoch(now)) / 60_000;

const dayOf = (moment: WallMoment): CivilDate => moment.slice(0, 10) as CivilDate;

/** A deadline without an hour is safe until 24:00, which is stored as the next day's 00:00. */
const lastDay = ({ overdueAt, time }: Task): CivilDate =>
  time === null ? addDays(dayOf(overdueAt ?? '9999-12-31T00:00'), -1) : dayOf(overdueAt ?? '9999-12-31T00:00');

function titleOf({ stage, task, document }: Reminder, now: WallMoment, calendar: WorkingCalendar): string {
  const say = words().notifications;
  const today = dayOf(now);
  const { due, time, kind } = task;
  if (stage === 'immediate' || due === null) return say.immediate(document.urgencyWords ?? '');
  if (kind === 'meeting') {
    const onTheDay = time && stage === 'today' ? say.meetingHour(minutesUntil(due, now), time) : say.meetingToday(time);
    return dayOf(due) === today ? onTheDay : say.meeting(dayOf(due), time);
  }
  if (stage === 'overdue') return say.overdue(lastDay(task), time, today);
  if (stage === 'soon') return say.soon(workingDaysBetween(today, dayOf(due), calendar), dayOf(due), today);
  return time && dayOf(due) === today
    ? say.hour(minutesUntil(due, now), time)
    : say.today(due.slice(11) as `${number}:${number}`);
}

/** The words of one reminder: how long is left, then what is to be done and for whom. */
export function noticeOf(reminder: Reminder, now: WallMoment, calendar: WorkingCalendar): Notice {
  const { task, document } = reminder;
  return {
    title: titleOf(reminder, now, calendar),
    body: words().notifications.body(task.title, document.number, document.issuer),
  };
}

/** The words of many reminders at once. */
export function summaryOf(reminders: readonly Reminder[]): Notice {
  const say = words().notifications;
  const count = (stage: Stage) => reminders.filter((reminder) => reminder.stage === stage).length;
  const of = { immediate: count('immediate'), overdue: count('overdue'), today: count('today'), soon: count('soon') };
  return { title: say.summary(reminders.length), body: say.summaryBody(of) };
}
