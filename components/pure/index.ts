export { pure } from './pure';
