import type { Block } from '../../deadlines/types';
import { inCapitals, opensBullet, opensNumbered } from './markers';

const LONGEST_HEADING = 200;
/** "Số: 39/KH-BCĐATTP" is all capitals, and no heading. */
const NUMBER_LINE = /^Số\s*:/u;

/** What a paragraph is, by its words: programs that write files are not agreed on how they mark it. */
export function kindOf(text: string): Block['kind'] {
  if (opensBullet(text)) return 'bullet';
  if (text.length <= LONGEST_HEADING && inCapitals(text) && !NUMBER_LINE.test(text)) return 'heading';
  return opensNumbered(text) ? 'bullet' : 'paragraph';
}
