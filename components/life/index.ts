export { HistoryList } from './HistoryList';
export { More } from './More';
