export { DifferenceList } from './DifferenceList';
export { DifferingFiles } from './DifferingFiles';
