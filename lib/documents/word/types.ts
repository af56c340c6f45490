import type { Block } from '../../deadlines/types';
import type { FileText } from '../types';

/** The text of a word processor's file. It has no pages: they come into being when it is shown. */
export interface WordText extends FileText {
  blocks: Block[];
  /**
   * Pictures as large as half a page, by their names in the file: scans put into it, which nobody has read. Also files
   * of another format that are put in whole.
   */
  scans: string[];
  /** Files of other programs that stand in it as objects, by their names in the file; absent where none is looked for. */
  embedded?: string[];
}
