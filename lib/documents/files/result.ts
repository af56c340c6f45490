import type { Block } from '../../deadlines/types';
import type { FailureReason, FileText, UnreadFile } from '../types';

/** What a file says. */
export interface ReadFile extends FileText {
  state: 'read';
  blocks: readonly Block[];
  /** Pages, from 1, that are pictures of text. Those of files inside a packed file stand in `unreadFiles`. */
  unreadPages: number[];
  /** Files inside a packed file that were not read, or not wholly. */
  unreadFiles: UnreadFile[];
  /** Some of its text is damaged, and nobody knows on which page. */
  damaged?: true;
}

/** What became of a file: its text, or why there is none. */
export type FileResult = ReadFile | { state: 'no-text' } | { state: 'failed'; reason: FailureReason };
