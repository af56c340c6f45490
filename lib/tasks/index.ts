export { answerBacklog, completeTask, dismissTask, holdClaim, reopenTask, snoozeTask, undo } from './changes';
export { type Checklist, type ChecklistGroup, type ChecklistLine, COUNT_LIMIT, GROUPS, type Group } from './checklist';
export { answerColumn, answerOn, askColumnAgain, type ColumnOfHost } from './columns';
export {
  type ChangeRecord,
  ChecklistDatabase,
  DEXIE_FACTOR,
  database,
  type HostRecord,
  type LookRecord,
  type MarkRecord,
  type ReminderRecord,
  type SettingsRecord,
} from './database';
export { isLost } from './marks';
export { SCHEMA_VERSION, tablesAt } from './migrations';
export { noticeDifferences } from './notice';
export { BlockedError, openDatabase } from './open';
export { overdueBefore } from './overdue';
export { purge } from './purge';
export {
  type Counts,
  countGroups,
  countRestOfWeek,
  type LineLimits,
  nextDue,
  PRESSING,
  readChecklist,
} from './read-checklist';
export {
  AT_ONCE,
  consolidate,
  isDoubtful,
  NEVER,
  type Obligation,
  type Reread,
  replaceClaims,
  sameLimit,
  settle,
  stated,
} from './rules';
export type { Claim, ColumnAnswer, DismissReason, Held, Source, Task, TaskState, Whose } from './types';
