import type { Urgency } from '../../documents/types';
import { NEVER } from '../../tasks/rules';
import type { Task } from '../../tasks/types';
import type { WallMoment } from '../../time';
import type { Pass, Stage } from '../types';
import { opensAt } from './quiet';
import { type Dated, type Rules, stageStarts } from './stages';

/** A task as the plan sees it, with what it needs to know of its document and host. */
export interface Candidate extends Dated, Pick<Task, 'id' | 'reminded' | 'snoozedUntil'> {
  urgency: Urgency;
  /** While the officer has not said what to do with a backlog: the moment up to which it reaches. Else null. */
  backlogUntil: WallMoment | null;
}

/** By what, and when, it is decided. */
export interface Moment extends Rules {
  now: WallMoment;
}

/** Something to say of a task. */
export interface Occasion {
  stage: Stage;
  /** When its stage began, or until when it was put off; '' for what began with the task. */
  moment: WallMoment | '';
}

/** What is due for one task, and what its row must say afterwards. */
export interface Outlook extends Pick<Task, 'reminded' | 'snoozedUntil' | 'nextAt'> {
  remind: Occasion | null;
}

const PASSES: Record<Pass, (task: Candidate, stage: Stage) => boolean> = {
  immediate: ({ urgency }) => urgency === 'immediate',
  'very-urgent': ({ urgency }) => urgency === 'very-urgent',
  urgent: ({ urgency }) => urgency === 'urgent',
  meeting: ({ kind }) => kind === 'meeting',
  hour: ({ kind, time }) => kind === 'deadline' && time !== null,
  snoozed: (_, stage) => stage === 'snoozed',
};

/** The moment at which something may be said of a task: now, unless it rests. */
export function mayBeSaidAt(task: Candidate, stage: Stage, moment: Moment): WallMoment {
  const passes = moment.settings.letThrough.some((pass) => PASSES[pass](task, stage));
  return passes ? moment.now : opensAt(moment.now, moment);
}

/** The earliest of these moments that is still to come, or `NEVER`. */
export const soonest = (now: WallMoment, moments: readonly (string | null | undefined)[]): string =>
  moments.reduce<string>((best, at) => (at && at > now && at < best ? at : best), NEVER);

/** Each stage is said once; one that has passed unseen (the computer was off) gives way to the latest that has begun. */
function occasionOf(task: Candidate, begun: Occasion | undefined): Occasion | null {
  if (task.snoozedUntil) return { stage: 'snoozed', moment: task.snoozedUntil };
  const inBacklog = task.backlogUntil !== null && task.overdueAt !== null && task.overdueAt <= task.backlogUntil;
  if (!begun || inBacklog) return null;
  return task.reminded === null || begun.moment > task.reminded ? begun : null;
}

/** What is due for a task at a moment. */
export function outlook(task: Candidate, moment: Moment): Outlook {
  const { now } = moment;
  const { snoozedUntil, reminded, overdueAt } = task;
  const starts = stageStarts(task, moment);
  const last = starts.findLast(({ start }) => start <= now);
  const begun = last && { stage: last.stage, moment: last.start };
  // Where nothing is said, the badge still changes when the task becomes overdue.
  if (snoozedUntil !== null && snoozedUntil > now)
    return { remind: null, reminded, snoozedUntil, nextAt: soonest(now, [snoozedUntil, overdueAt]) };
  const changes = [overdueAt, ...starts.map(({ start }) => start)];
  const remind = occasionOf(task, begun);
  const at = remind && mayBeSaidAt(task, remind.stage, moment);
  if (at !== null && at > now) return { remind: null, reminded, snoozedUntil, nextAt: soonest(now, [at, ...changes]) };
  const upTo = begun && (reminded === null || begun.moment > reminded) ? begun.moment : reminded;
  return { remind, reminded: remind ? upTo : reminded, snoozedUntil: null, nextAt: soonest(now, changes) };
}
