export { Missed } from './Missed';
