import { isSyllable } from './syllables';
import { fromTcvn3 } from './tcvn3';
import { fromVni } from './vni';

/** The old encodings that hide in text as wrong letters. */
export type Legacy = 'tcvn3' | 'vni';

export const CONVERTERS: Readonly<Record<Legacy, (text: string) => string>> = { tcvn3: fromTcvn3, vni: fromVni };

/** Letters that only Unicode text holds, composed or not: such a text is not converted. */
const UNICODE_ONLY = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]|[\u0300-\u0323]/u;
const HIGH = /[\u00a1-\u00fe\u03bc]/;
/** Words with a letter that may be one of an old encoding. */
const TELLING = /[A-Za-z\u00a1-\u00fe\u03bc]*[\u00a1-\u00fe\u03bc][A-Za-z\u00a1-\u00fe\u03bc]*/g;

/** So many words are looked at, and so many must speak for it. */
const MOST_WORDS = 400;
const FEWEST_WORDS = 3;
const LEAST_SHARE = 0.8;

export const isUnicode = (text: string): boolean => UNICODE_ONLY.test(text) || !HIGH.test(text);

function shareOf(words: readonly string[], convert: (word: string) => string): number {
  return words.filter((word) => isSyllable(convert(word))).length / words.length;
}

/**
 * The old encoding in which a text is written, told by its words: converted they are syllables, as they stand they are
 * not. Null for Unicode, for other languages, and for a text too short to tell.
 */
export function legacyOf(text: string): Legacy | null {
  if (isUnicode(text)) return null;
  const words = (text.match(TELLING) ?? []).slice(0, MOST_WORDS);
  if (words.length < FEWEST_WORDS) return null;
  const shares = (['tcvn3', 'vni'] as const).map((legacy) => ({ legacy, share: shareOf(words, CONVERTERS[legacy]) }));
  const [best] = shares.sort((a, b) => b.share - a.share);
  const asIs = shareOf(words, (word) => word);
  return best && best.share >= LEAST_SHARE && best.share > asIs + 0.2 ? best.legacy : null;
}
