export { Counts, FILTERS, type Filter } from './Counts';
