import type { DocumentRecord } from '../types';
import { unreadPieces } from './pieces';

/**
 * A document with what finds it, as long as something must be said of it: that files were not read, or say something
 * else than their system and nobody has noticed it yet.
 */
export function withNotes({ unreadAt: _, differsAt: __, ...document }: DocumentRecord): DocumentRecord {
  const { files, differences = [], readAt } = document;
  const isUnread = files.some((file) => unreadPieces(file).length > 0);
  const differs = differences.some(({ seen }) => !seen);
  return { ...document, ...(isUnread ? { unreadAt: readAt } : {}), ...(differs ? { differsAt: readAt } : {}) };
}
