export { brokenAt, lineOf } from './place';
