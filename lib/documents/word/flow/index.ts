export { type Content, composeWord } from './compose';
export { Flow, MOST_LETTERS } from './flow';
export { type CellShape, type Piece, PLAIN_CELL } from './pieces';
