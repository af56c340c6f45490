export type { AttemptResult, FileAttempt } from './file-readings';
export { type FileTarget, findFileTarget, recordFile, recordSameFile, wasRead } from './files';
export { followCalendar } from './follow-calendar';
export { noteWithheld } from './host';
export { concernsOfficer, forget, type Meeting, recordMeetings, type Spot } from './record';
export type { Circumstances } from './settle-document';
