export type { Into, PlannedNotice } from './notices';
export type { Candidate, Moment, Occasion, Outlook } from './outlook';
export { type Claim, type Claimed, digestIdOf, type Plan, type PlanInput, plan } from './plan';
export { opensAt } from './quiet';
export { snoozedUntil } from './snooze';
export { type Rules, type StageStart, stageStarts } from './stages';
