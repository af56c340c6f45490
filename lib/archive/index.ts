export { dropOldCopies, keepCopy, listCopies, readCopy } from './copies';
export { removeEverything } from './files';
export { readMark, writeMark } from './mark';
export type { Copy, CopyReason } from './types';
