import { maskPersonal } from '../../text';
import type { Candidate } from '../engine';

export const LONGEST_TITLE = 120;

/** What is to be done: the sentence without the words of the limit, at most 120 characters. */
export function titleOf({ from, to, segment }: Candidate, source: string): string {
  const at = (offset: number): number => segment.passage.sourceStart(offset);
  const whole = `${source.slice(at(segment.start), at(from))} ${source.slice(segment.passage.sourceEnd(to), at(segment.end))}`;
  const plain = maskPersonal(whole.normalize('NFC').replace(/\s+/g, ' ').trim());
  return plain.length <= LONGEST_TITLE ? plain : `${plain.slice(0, LONGEST_TITLE - 1).trimEnd()}…`;
}
