export { findFontFiles } from './fonts';
export { dictionaryAt } from './object-at';
export { type PackedObject, packedObjects } from './objects';
export { type FindNames, unname } from './unname';
