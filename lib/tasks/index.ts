export {
  addSteps,
  answerBacklog,
  answerProposal,
  canUndo,
  completeTask,
  dismissTask,
  editTask,
  giveTask,
  holdClaim,
  keepOwnOf,
  mergeTasks,
  noticeMove,
  type ProposalRef,
  removeDocument,
  reopenTask,
  rollBack,
  setEventDay,
  snoozeTask,
  splitTask,
  takeApart,
  takenOut,
  takeStatedOf,
  undo,
} from './changes';
export {
  type Checklist,
  type ChecklistGroup,
  type ChecklistLine,
  COUNT_LIMIT,
  type Group,
  type OthersOf,
} from './checklist';
export { wasSetBack } from './clock';
export { readClosed } from './closed';
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
  type RemovedRecord,
  type SettingsRecord,
  type WithheldOn,
} from './database';
export { codeOf } from './fault';
export { isLost } from './marks';
export { SCHEMA_VERSION, tablesAt } from './migrations';
export { noticeDifferences, noticeMissed, noticeUnread } from './notice';
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
  consolidate,
  followParents,
  freshIds,
  isClosed,
  isHeld,
  isUrgency,
  momentsOf,
  NEVER,
  namingIn,
  type Obligation,
  opened,
  type Reread,
  rederived,
  renamed,
  replaceClaims,
  sameLimit,
  settle,
  sorted,
  statedIn,
  stepsOf,
} from './rules';
export type {
  Because,
  Claim,
  ClosedTask,
  ColumnAnswer,
  DismissReason,
  DocumentEntry,
  Edited,
  EventDay,
  FieldChange,
  Held,
  HistoryEntry,
  Part,
  Proposal,
  Source,
  Stated,
  StepOf,
  Task,
  TaskState,
  Whose,
} from './types';
export { DISK_FULL, HISTORY_VALUES } from './types';
