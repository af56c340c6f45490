export { findFontFiles } from './fonts';
export { dictionariesWith, type Part, type Place } from './object-at';
export { type PackedObject, packedObjects } from './objects';
export { unname } from './unname';
