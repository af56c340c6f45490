export { noteWithheld } from './host';
export {
  type Circumstances,
  forget,
  type Meeting,
  recordFile,
  recordMeetings,
  type Spot,
} from './record';
