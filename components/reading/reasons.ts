import type { FileReading, UnreadFile } from '../../lib/documents/types';
import type { Words } from '../../locales';

function inside({ name, why }: UnreadFile, words: Words): string {
  if (why === 'no-text') return words.unread.inside(name, words.unread['no-text']);
  return words.unread.inside(name, typeof why === 'string' ? words.unread.failed[why] : words.unread.partly(why.pages));
}

/** Why a file was not read, or not wholly: a reason a line; none for one that was read. */
export function unreadReasons(file: FileReading, words: Words): string[] {
  if (file.state === 'read') return [];
  if (file.state === 'failed') return [words.unread.failed[file.reason]];
  if (file.state !== 'partly') return [words.unread['no-text']];
  const { unreadPages, unreadFiles = [] } = file;
  return [
    ...(unreadPages.length ? [words.unread.partly(unreadPages)] : []),
    ...unreadFiles.map((one) => inside(one, words)),
  ];
}

/** How far a file was read: never "no deadline" for one that was not. */
export function readingWords(file: FileReading, words: Words): string {
  const found = file.state === 'read' || file.state === 'partly' ? [words.drop.found(file.found)] : [];
  return [...found, ...unreadReasons(file, words)].join('; ');
}
