export { consolidate, type Obligation } from './consolidate';
export { isDoubtful } from './doubtful';
export { AT_ONCE, FIRST_RANK, momentsOf, NEVER, SOON_WORKING_DAYS } from './moments';
export { type Reread, replaceClaims } from './replace-claims';
export { sameLimit } from './same-limit';
export { type Settlement, settle, stated } from './settle';
