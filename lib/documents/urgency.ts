import { foldLabel } from '../text';
import type { Urgency } from './types';

/** Longest words first, since "hỏa tốc hẹn giờ" and "thượng khẩn" hold shorter ones (Nghị định 30/2020/NĐ-CP, article 8). */
const WORDS: readonly [string, Urgency][] = [
  ['hỏa tốc', 'immediate'],
  ['thượng khẩn', 'very-urgent'],
  ['khẩn', 'urgent'],
];

/** The urgency that a system's field states; `normal` for anything else, since a field left empty is not urgent. */
export function readUrgency(text: string | null): Urgency {
  const folded = foldLabel(text ?? '');
  return WORDS.find(([word]) => folded.includes(foldLabel(word)))?.[1] ?? 'normal';
}
