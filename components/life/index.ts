export { More } from './More';
