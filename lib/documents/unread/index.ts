export { withNotes, withSeen } from './notes';
export { isUnread, keepReplacements, type UnreadPiece, unreadPieces, withReplacement } from './pieces';
