export { AskQuestion } from './AskQuestion';
export { BacklogQuestion } from './BacklogQuestion';
export { ColumnQuestion } from './ColumnQuestion';
export { DisputedQuestion } from './DisputedQuestion';
export { LifeQuestions } from './LifeQuestions';
export { UnitQuestion } from './UnitQuestion';
