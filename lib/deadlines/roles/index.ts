export type { DocumentContext, Place } from './context';
export { type Cue, cueAfter, cueBefore } from './cues';
export { judgeDate } from './judge-date';
export { judgeMeeting } from './judge-meeting';
export { judgeClock, judgeImmediate, judgeRecurrence } from './judge-periodic';
export { judgeTerm } from './judge-term';
export { INVITATION } from './meeting';
export type { Span, Verdict } from './verdict';
export { DUTY } from './words';
