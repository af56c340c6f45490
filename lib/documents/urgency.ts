import { foldLabel } from '../text';
import type { Urgency } from './types';

/** Longest words first, since "hỏa tốc hẹn giờ" and "thượng khẩn" hold shorter ones (Nghị định 30/2020/NĐ-CP, article 8). */
const WORDS: readonly [string, Urgency][] = [
  ['hỏa tốc', 'immediate'],
  ['thượng khẩn', 'very-urgent'],
  ['khẩn', 'urgent'],
];

const TIMED = foldLabel('hỏa tốc hẹn giờ');

const NOT_URGENT = /^(?:không|bình|thường)(?= |$)/u;

/**
 * The urgency that a system's field states; `normal` for anything else, since a field left empty is not urgent.
 * `alone`: only for words that say nothing else, since a subject may hold "khẩn trương".
 */
export function readUrgency(text: string | null, where: 'field' | 'alone' = 'field'): Urgency {
  const folded = foldLabel(text ?? '');
  if (NOT_URGENT.test(folded)) return 'normal';
  const found = WORDS.find(([word]) => folded.includes(foldLabel(word)));
  if (where === 'alone' && found && folded !== foldLabel(found[0]) && folded !== TIMED) return 'normal';
  return found?.[1] ?? 'normal';
}
