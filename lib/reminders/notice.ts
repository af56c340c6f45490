import type { Words } from '../../locales';
import type { Counts, Task } from '../tasks';
import { addDays, type CivilDate, dateOf, epoch, timeOf, type WallMoment, workingDaysBetween } from '../time';
import type { Reminder } from './look';
import type { Moment } from './plan';

/** What a notification says. */
export interface Notice {
  title: string;
  body: string;
}

/** How many open tasks a digest speaks of. */
export type DigestCounts = Pick<Counts, 'immediate' | 'overdue' | 'today'> & { week: number };

const minutesUntil = (moment: WallMoment, now: WallMoment): number => (epoch(moment) - epoch(now)) / 60_000;

/** A deadline without an hour is safe until 24:00, which is stored as the next day's 00:00. */
const lastDay = ({ overdueAt, time }: Task): CivilDate =>
  time === null ? addDays(dateOf(overdueAt ?? '9999-12-31T00:00'), -1) : dateOf(overdueAt ?? '9999-12-31T00:00');

/** What notifications are said with. */
type Say = Words['notifications'];

function meetingTitle({ time, overdueAt }: Task, due: WallMoment, now: WallMoment, say: Say): string {
  if (now >= (overdueAt ?? due)) return say.meetingPast(dateOf(due), time, dateOf(now));
  if (dateOf(due) !== dateOf(now)) return say.meeting(dateOf(due), time);
  return time === null ? say.meetingToday(time) : say.meetingHour(minutesUntil(due, now), time);
}

/** How the task stands now, whichever stage is said: a reminder that comes late is still true. */
function stateOf({ task, document }: Reminder, { now, calendar }: Moment, say: Say): string {
  const today = dateOf(now);
  const { due, overdueAt, time, kind } = task;
  if (due === null || overdueAt === null) return say.immediate(document?.urgencyWords ?? '');
  if (kind === 'meeting') return meetingTitle(task, due, now, say);
  if (now >= overdueAt) return say.overdue(lastDay(task), time, today);
  if (dateOf(due) > today) return say.soon(workingDaysBetween(today, dateOf(due), calendar), dateOf(due));
  if (lastDay(task) > today) return say.lastDay(lastDay(task));
  return time ? say.hour(Math.max(minutesUntil(overdueAt, now), 0), time) : say.today(timeOf(due));
}

function titleOf(reminder: Reminder, moment: Moment, say: Say): string {
  const state = stateOf(reminder, moment, say);
  if (reminder.late) return say.late(state);
  return reminder.stage === 'snoozed' ? say.again(state) : state;
}

/** No system shows more of a notification. */
const LONGEST_TITLE = 300;

/** The words of one reminder: how long is left, then what is to be done and for whom, unless that is hidden. */
export function noticeOf(reminder: Reminder, moment: Moment, { notifications: say }: Words): Notice {
  const { task, document } = reminder;
  const number = document?.number ?? null;
  const issuer = document?.issuer ?? null;
  return {
    title: titleOf(reminder, moment, say),
    body: moment.settings.hideSubject
      ? say.hidden(number)
      : say.body(task.title.slice(0, LONGEST_TITLE), number, issuer),
  };
}

type Milestone = 'immediate' | 'overdue' | 'today' | 'soon';

function milestoneOf({ task: { due, overdueAt } }: Reminder, now: WallMoment): Milestone {
  if (due === null || overdueAt === null) return 'immediate';
  if (now >= overdueAt) return 'overdue';
  return dateOf(due) <= dateOf(now) ? 'today' : 'soon';
}

/** The words of many reminders at once. */
export function summaryOf(reminders: readonly Reminder[], now: WallMoment, { notifications: say }: Words): Notice {
  const count = (milestone: Milestone) =>
    reminders.filter((reminder) => milestoneOf(reminder, now) === milestone).length;
  const of = { immediate: count('immediate'), overdue: count('overdue'), today: count('today'), soon: count('soon') };
  return { title: say.summary(reminders.length), body: say.summaryBody(of) };
}

/** The words of a day's digest; null when there is nothing to say. */
export function digestOf(counts: DigestCounts, now: WallMoment, { notifications: say }: Words): Notice | null {
  if (Object.values(counts).every((count) => count === 0)) return null;
  return { title: say.digest(dateOf(now)), body: say.digestBody(counts) };
}
