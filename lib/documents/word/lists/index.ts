export { ListCounters, type ListLevel, type ListLevels } from './counters';
export type { NumberStyle } from './number-text';
