export { commonAreas } from './areas';
export { commonDetails } from './opened';
export { commonSystem, isCommon, readable } from './system';
