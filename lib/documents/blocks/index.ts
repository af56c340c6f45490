export { type GridCell, type GridRows, gridRows } from './grid';
export { headersOf, repeatedHeaders } from './headers';
export { joinWrapped } from './join';
export { kindOf } from './kinds';
export { isMarker, lettersOf, opensBullet, opensNumbered } from './markers';
export { isItemBeside, isPairedLine } from './pairs';
export { rowText, type TableRow } from './rows';
export { tidyText } from './tidy';
export { TextWriter } from './writer';
