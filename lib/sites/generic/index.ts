export { commonAreas } from './areas';
export { commonDetails } from './opened';
export { commonSystem, isCommon, readable } from './system';
export { type DocumentTable, findTables } from './tables';
