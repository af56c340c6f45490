export { withAccents } from './accents';
export { type FoldedText, fold } from './fold';
export { foldKey, foldLabel } from './labels';
export { maskPersonal } from './mask';
