export { Columns } from './columns';
export { folded, lookUp } from './folded';
export { isNone } from './none';
export { partOf } from './part';
export { cellsUnder } from './under';
