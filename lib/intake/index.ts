export { noteWithheld } from './host';
export {
  type Circumstances,
  type FileResult,
  forget,
  type Meeting,
  recordFile,
  recordMeetings,
  type Spot,
} from './record';
