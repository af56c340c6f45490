export type { Into, PlannedNotice } from './notices';
export { type Candidate, type Moment, type Occasion, type Outlook, outlook } from './outlook';
export { type Claim, type Claimed, digestIdOf, type Plan, type PlanInput, plan, reminderIdOf } from './plan';
export { opensAt } from './quiet';
export { snoozedUntil } from './snooze';
export { type Rules, type StageStart, stageOf, stageStarts } from './stages';
