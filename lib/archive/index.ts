export { betweenCopies } from './between-copies';
export { dropCopies, dropOldCopies, keepCopy, listCopies, readCopy, removeCopy } from './copies';
export { removeEverything } from './files';
export { clearMark, readMark, writeMark } from './mark';
export { isDiskFull, lookForRoom, needRoom, whileForgetting } from './room';
export { type Copy, type CopyReason, FORMAT } from './types';
