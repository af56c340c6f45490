import type { FileReading, UnreadFile } from '../types';

/** Something of a file that was not read, and that another file may stand for. */
export interface UnreadPiece {
  why: UnreadFile['why'] | Extract<FileReading, { state: 'failed' }>['reason'];
  /** The file inside a packed file that it is; null for the file itself, or pages of it. */
  inside: string | null;
  /** What names it when another file is given in its place. */
  instead: string;
}

const innerName = (file: FileReading, inner: UnreadFile): string => `${file.name} › ${inner.name}`;

/** What of a file was not read and nothing stands for. Empty for a file that was read, or replaced, wholly. */
export function unreadPieces(file: FileReading): UnreadPiece[] {
  const whole = (why: UnreadPiece['why']): UnreadPiece => ({ why, inside: null, instead: file.name });
  if (file.state === 'failed') return [whole(file.reason)];
  if (file.state === 'read') return [];
  if (file.state === 'no-text') return file.replaced === undefined ? [whole('no-text')] : [];
  const { unreadPages: pages, unreadFiles = [], replaced, damaged } = file;
  const inner = unreadFiles.filter((each) => each.replaced === undefined);
  return [
    ...((pages.length || damaged) && replaced === undefined ? [whole({ pages, ...(damaged ? { damaged } : {}) })] : []),
    ...inner.map((each) => ({ why: each.why, inside: each.name, instead: innerName(file, each) })),
  ];
}

/** True while a file may hold what nobody knows of: something of it was read neither here nor by the officer. */
export const isUnread = (file: FileReading): boolean => !file.seen && unreadPieces(file).length > 0;

/** A file of which this piece is stood for by another: what it says itself holds as before. */
export function withReplacement(file: FileReading, instead: string, by: string): FileReading {
  if (file.state !== 'no-text' && file.state !== 'partly') return file;
  if (file.name === instead) return { ...file, replaced: by };
  if (file.state !== 'partly' || !file.unreadFiles?.some((each) => innerName(file, each) === instead)) return file;
  const replaced = (each: UnreadFile) => (innerName(file, each) === instead ? { ...each, replaced: by } : each);
  return { ...file, unreadFiles: file.unreadFiles.map(replaced) };
}

const innerOf = (file: FileReading | undefined): readonly UnreadFile[] =>
  file?.state === 'partly' ? (file.unreadFiles ?? []) : [];

/** A new reading of the same bytes: what the officer gave in place of its pieces still stands for them. */
export function keepReplacements(file: FileReading, earlier: FileReading | undefined): FileReading {
  const given = [earlier, ...innerOf(earlier)].flatMap((each, index) =>
    earlier && each?.replaced !== undefined
      ? [{ instead: index === 0 ? file.name : `${file.name} › ${each.name}`, by: each.replaced }]
      : [],
  );
  return given.reduce((kept, { instead, by }) => withReplacement(kept, instead, by), file);
}
