export { keepReplacements, type UnreadPiece, unreadPieces, withReplacement } from './pieces';
