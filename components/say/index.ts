export { Say } from './Say';
