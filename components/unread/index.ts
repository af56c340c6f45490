export { UnreadFiles } from './UnreadFiles';
