export { type DialState, Tick } from './Tick';
