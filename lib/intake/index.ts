export { answerEventDay } from './event-day';
export type { AttemptResult, FileAttempt } from './file-readings';
export { type FileTarget, findFileTarget, recordFile, recordSameFile, wasFailed, wasRead } from './files';
export { followSettings } from './follow-settings';
export { forget, isKept } from './forget';
export { noteMissed, noteWithheld } from './host';
export { concernsOfficer, type Meeting, recordMeetings, type Spot } from './record';
export { rollOver } from './roll-over';
export type { Circumstances } from './settle-document';
