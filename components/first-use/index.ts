export { FirstUse } from './FirstUse';
