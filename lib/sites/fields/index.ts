export { Columns } from './columns';
export { folded } from './folded';
export { isNone } from './none';
export { partOf } from './part';
