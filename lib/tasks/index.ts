export {
  addSteps,
  answerBacklog,
  completeTask,
  dismissTask,
  dropOldChanges,
  editTask,
  giveTask,
  holdClaim,
  keepOwnOf,
  mergeTasks,
  noticeMove,
  removeDocument,
  reopenTask,
  type StepOf,
  setEventDay,
  snoozeTask,
  splitTask,
  takeApart,
  takenOut,
  takeStatedOf,
  undo,
} from './changes';
export { type Checklist, type ChecklistGroup, type ChecklistLine, COUNT_LIMIT, GROUPS, type Group } from './checklist';
export { answerColumn, answerOn, askColumnAgain, type ColumnOfHost } from './columns';
export {
  type ChangeRecord,
  ChecklistDatabase,
  DEXIE_FACTOR,
  database,
  type HistoryRecord,
  type HostRecord,
  type LookRecord,
  type MarkRecord,
  type ReminderRecord,
  type RemovedRecord,
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
export { type Made, readDocumentHistory, readHistory, recordHistory } from './record-history';
export {
  AT_ONCE,
  changesBetween,
  consolidate,
  type FieldChange,
  followParents,
  given,
  HISTORY_FIELDS,
  isDoubtful,
  isUrgency,
  NEVER,
  type Obligation,
  type Reread,
  replaceClaims,
  sameLimit,
  settle,
  sorted,
  stated,
  UNTOUCHED,
  withOwnValues,
} from './rules';
export type {
  Because,
  Claim,
  ColumnAnswer,
  DismissReason,
  Edited,
  EventDay,
  Held,
  Part,
  Proposal,
  Source,
  Stated,
  Task,
  TaskState,
  Whose,
} from './types';
