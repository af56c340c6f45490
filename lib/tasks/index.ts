export { answerBacklog, completeTask, dismissTask, holdClaim, reopenTask, undo } from './changes';
export { type Checklist, type ChecklistGroup, type ChecklistLine, COUNT_LIMIT, GROUPS, type Group } from './checklist';
export {
  type ChangeRecord,
  ChecklistDatabase,
  database,
  type HostRecord,
  type ReminderRecord,
  type SettingsRecord,
} from './database';
export { overdueBefore } from './overdue';
export { type Counts, countGroups, type LineLimits, nextDue, readChecklist } from './read-checklist';
export { AT_ONCE, consolidate, NEVER, type Obligation, type Reread, replaceClaims, settle } from './rules';
export {
  type Claim,
  type DismissReason,
  type Held,
  type Source,
  STAGES,
  type Stage,
  type Task,
  type TaskState,
} from './types';
