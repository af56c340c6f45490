export { findFontFiles } from './fonts';
export { type PackedObject, packedObjects } from './objects';
export { type FindNames, unname } from './unname';
