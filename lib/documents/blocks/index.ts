export { headersOf, repeatedHeaders } from './headers';
export { kindOf } from './kinds';
export { isMarker, lettersOf, opensBullet, opensNumbered } from './markers';
export { isItemBeside, isPairedLine } from './pairs';
export { rowText, type TableRow } from './rows';
export { TextWriter } from './writer';
