export { Group } from './Group';
export { Rest } from './Rest';
