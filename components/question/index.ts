export { AskQuestion } from './AskQuestion';
export { BacklogQuestion } from './BacklogQuestion';
export { ColumnQuestion } from './ColumnQuestion';
export { DisputedQuestion } from './DisputedQuestion';
export { asksOfLife, LifeQuestions } from './LifeQuestions';
export { UnitQuestion } from './UnitQuestion';
