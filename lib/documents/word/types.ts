import type { Block } from '../../deadlines/types';
import type { FileText } from '../types';

/** The text of a word processor's file. It has no pages: they come into being when it is shown. */
export interface WordText extends FileText {
  blocks: Block[];
  /** Pictures as large as half a page: scans put into the file, which nobody has read. */
  scans: number;
}
