export { hasAccents, UNACCENTED_SURELY, withAccents, withoutAccents } from './accents';
export { CHANGED_SIGNS, type FoldedText, fold, TONE_PAIRS, toneMoves } from './fold';
export { foldKey, foldLabel } from './labels';
export { maskPersonal } from './mask';
