import type { DocumentRecord } from '../types';
import { isUnread } from './pieces';

/**
 * A document with what finds it, as long as something must be said of it: that files were not read, or say something
 * else than their system, and nobody has noticed it yet.
 */
export function withNotes({ unreadAt: _, differsAt: __, ...document }: DocumentRecord): DocumentRecord {
  const { files, differences = [], readAt } = document;
  const differs = differences.some(({ seen }) => !seen);
  return {
    ...document,
    ...(files.some(isUnread) ? { unreadAt: readAt } : {}),
    ...(differs ? { differsAt: readAt } : {}),
  };
}

/** A document of which the officer read the file of this name themselves, or takes that back. */
export function withSeen(document: DocumentRecord, name: string, seen: boolean): DocumentRecord {
  const files = document.files.map((file) => {
    if (file.name !== name) return file;
    const { seen: _, ...unseen } = file;
    return seen ? { ...unseen, seen } : unseen;
  });
  return withNotes({ ...document, files });
}
