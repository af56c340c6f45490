export { withNotes } from './notes';
export { keepReplacements, type UnreadPiece, unreadPieces, withReplacement } from './pieces';
