export { covers, wideDomain } from './covers';
export type { Wide } from './types';
export { wideOf } from './wide';
