import type { FileReading } from '../../lib/documents/types';
import { type UnreadPiece, unreadPieces } from '../../lib/documents/unread';
import type { Words } from '../../locales';

function whyOf(why: UnreadPiece['why'], { unread }: Words): string {
  if (typeof why !== 'string') return unread.partly(why);
  return why === 'no-text' ? unread['no-text'] : unread.failed[why];
}

/** Why something of a file was not read. */
export function pieceWords({ why, inside }: UnreadPiece, words: Words): string {
  return inside === null ? whyOf(why, words) : words.unread.inside(inside, whyOf(why, words));
}

/** What the officer gave in place of what could not be read. */
function replacements(file: FileReading): string[] {
  const inner = file.state === 'partly' ? (file.unreadFiles ?? []) : [];
  return [file, ...inner].flatMap(({ replaced }) => (replaced === undefined ? [] : [replaced]));
}

/** How far a file was read: never "no deadline" for one that was not. */
export function readingWords(file: FileReading, words: Words): string {
  const found = file.state === 'read' || file.state === 'partly' ? [words.drop.found(file.found)] : [];
  const unread = unreadPieces(file).map((piece) => pieceWords(piece, words));
  return [...found, ...unread, ...replacements(file).map(words.drop.replaced)].join('; ');
}

/** What a file is called; one that was opened too early has no name. */
export const fileTitle = ({ name }: Pick<FileReading, 'name'>, words: Words): string => name || words.unread.nameless;
