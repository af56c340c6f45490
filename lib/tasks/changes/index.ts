export { answerBacklog } from './backlog';
export { changeOf, dropOldChanges, remember } from './change';
export { editTask, holdClaim, keepOwnOf, noticeMove, setEventDay, snoozeTask, takeStatedOf } from './choose';
export { completeTask, dismissTask, reopenTask } from './close';
export { addSteps, mergeTasks, splitTask, takeApart, takenOut } from './parts';
export { answerProposal, type ProposalRef } from './proposals';
export { removeDocument } from './remove';
export { undo } from './undo';
export { giveTask } from './whose';
