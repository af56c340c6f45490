import type { Task } from '../../tasks/types';
import {
  addDays,
  addWorkingDays,
  dateOf,
  epoch,
  lastWorkingDay,
  type WallMoment,
  type WorkingCalendar,
  wallMoment,
} from '../../time';
import type { ReminderSettings, RuleKey, Stage, StageRule } from '../types';

/** What a stage is worked out from. */
export type Dated = Pick<Task, 'kind' | 'time' | 'due' | 'overdueAt' | 'immediate'>;

/** By what stages are worked out. */
export interface Rules {
  calendar: WorkingCalendar;
  settings: ReminderSettings;
}

/** A stage of a task, and the moment at which it begins; '' for one that began with the task. */
export interface StageStart {
  stage: Stage;
  start: WallMoment | '';
}

const HOUR_MS = 3_600_000;

/** The name of a rule's stage. */
export const stageOf = (rule: StageRule): RuleKey => ('count' in rule ? `${rule.kind}-${rule.count}` : rule.kind);

type Due = { due: WallMoment; overdueAt: WallMoment; time: Task['time'] };
type Starts = { [K in StageRule['kind']]: (due: Due, count: number, rules: Rules) => WallMoment | null };

const STARTS: Starts = {
  'working-days-before': ({ due }, count, { calendar, settings }) =>
    `${addWorkingDays(dateOf(due), -count, calendar)}T${settings.morning}`,
  'hours-before': ({ due, time }, count) => (time === null ? null : wallMoment(epoch(due) - count * HOUR_MS)),
  'evening-before': ({ due }, _, { calendar, settings }) =>
    `${lastWorkingDay(addDays(dateOf(due), -1), calendar)}T${settings.evening}`,
  'on-the-day': ({ due }, _, { settings }) => `${dateOf(due)}T${settings.morning}`,
  overdue: ({ overdueAt }) => overdueAt,
};

const inOrder = (one: StageStart, other: StageStart): number =>
  one.start < other.start ? -1 : one.start > other.start ? 1 : 0;

/**
 * When each stage of a task begins, earliest first. A task without a date has none, or is immediate from the start.
 * What would begin only once the task is overdue is no stage: the morning of a day whose meeting was at seven.
 */
export function stageStarts(task: Dated, rules: Rules): StageStart[] {
  const { due, overdueAt, time, kind, immediate } = task;
  if (immediate) return [{ stage: 'immediate', start: '' }];
  if (!due || !overdueAt) return [];
  const { deadlineStages, meetingStages } = rules.settings;
  const starts = (kind === 'meeting' ? meetingStages : deadlineStages).flatMap((rule): StageStart[] => {
    const start = STARTS[rule.kind]({ due, overdueAt, time }, 'count' in rule ? rule.count : 0, rules);
    const counts = start !== null && (start < overdueAt || rule.kind === 'overdue');
    return counts ? [{ stage: stageOf(rule), start }] : [];
  });
  return starts.sort(inOrder);
}
