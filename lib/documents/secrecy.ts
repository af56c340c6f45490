import { foldLabel } from '../text';

/**
 * What a document's secrecy level means for us. State Secrets Protection Law 117/2025/QH15 forbids keeping secret
 * content on a networked computer, so a level that nobody knows is handled like a secret one, and said.
 */
export type Secrecy = 'ordinary' | 'secret' | 'unknown';

const ORDINARY = new Set(['', 'thường', 'bình thường', 'không', 'không mật'].map(foldLabel));
const SECRET = new Set(['mật', 'tối mật', 'tuyệt mật'].map(foldLabel));

/** Judges the words of a secrecy field as the system shows them. */
export function judgeSecrecy(level: string): Secrecy {
  const folded = foldLabel(level);
  if (ORDINARY.has(folded)) return 'ordinary';
  return SECRET.has(folded) ? 'secret' : 'unknown';
}

/** A stamp stands alone on its line, in capitals; "bảo mật" or "bí mật nhà nước" inside a sentence is none. */
const STAMP = /^[ \t]*(?:TUYỆT|TỐI)?[ \t]*MẬT[ \t]*$/mu;

/** True when a text carries a secrecy stamp. */
export const hasSecrecyStamp = (text: string): boolean => STAMP.test(text.normalize('NFC'));
