export { AskQuestion } from './AskQuestion';
export { BacklogQuestion } from './BacklogQuestion';
export { DisputedQuestion } from './DisputedQuestion';
