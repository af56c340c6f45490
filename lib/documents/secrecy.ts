import { foldLabel } from '../text';

/**
 * What a document's secrecy level means for us. State Secrets Protection Law 117/2025/QH15 forbids keeping secret
 * content on a networked computer, so a level that nobody knows is handled like a secret one, and said.
 */
export type Secrecy = 'ordinary' | 'secret' | 'unknown';

/**
 * A level as it stands on a page. `empty`: the field is there and holds nothing (ordinary, once the page has come to
 * rest). `absent`: the page has no such field here, so another frame or the rest of the page decides. `missing`: the
 * other rows of the list have one and this row has none.
 */
export type SeenSecrecy = Secrecy | 'empty' | 'absent' | 'missing';

const ORDINARY = new Set(['', 'thường', 'bình thường', 'không', 'không mật'].map(foldLabel));
const SECRET = new Set(['mật', 'tối mật', 'tuyệt mật'].map(foldLabel));

/** Judges the words of a secrecy field as the system shows them. */
export function judgeSecrecy(level: string): Secrecy {
  const folded = foldLabel(level);
  if (ORDINARY.has(folded)) return 'ordinary';
  return SECRET.has(folded) ? 'secret' : 'unknown';
}

/** True for the words of a level that is not ordinary, in any spelling. */
export const isSecretLevel = (words: string): boolean => SECRET.has(foldLabel(words));

/**
 * What two pages together say of one document: the strictest holds. A word in its own detail settles what its row in
 * a list leaves open.
 */
export function strictestSecrecy(own: SeenSecrecy, listed: SeenSecrecy): Secrecy {
  const levels = [own, listed];
  if (levels.includes('secret')) return 'secret';
  const open = own === 'absent' || own === 'missing';
  return levels.includes('unknown') || (open && listed === 'missing') ? 'unknown' : 'ordinary';
}

const MAY_LEAVE: Readonly<Record<SeenSecrecy, boolean>> = {
  ordinary: true,
  empty: true,
  absent: true,
  missing: false,
  unknown: false,
  secret: false,
};

/** True while the level that a page shows lets what stands beside it leave the page. */
export const levelMayLeave = (level: SeenSecrecy): boolean => MAY_LEAVE[level];

/** A stamp stands alone on its line or in its cell, in capitals; "bảo mật" or "bí mật nhà nước" inside a sentence is none. */
const STAMP = /(?:^|\t) *(?:(?:TUYỆT|TỐI)\s+)?MẬT *(?:$|\t)/mu;

/** True when a text carries a secrecy stamp. */
export function hasSecrecyStamp(text: string): boolean {
  const composed = text.normalize('NFC');
  // Asked of every line of a file: most hold no such word at all.
  return composed.includes('MẬT') && STAMP.test(composed);
}
