import { type FoldedText, fold, withAccents } from '../../text';

/** A piece of the document in folded form, with the way back to the document's own offsets. */
export interface Passage {
  text: string;
  sourceStart(at: number): number;
  sourceEnd(end: number): number;
}

/**
 * The whole document, folded only as far as is cheap: cue words are searched in it, and each place where one stands
 * is then folded fully as a passage. `text` has the source's length unless the source holds combining marks, soft
 * hyphens and the like, which hide words.
 */
export interface Searchable {
  text: string;
  source: string;
  sourceStart(at: number): number;
  sourceEnd(end: number): number;
}

/**
 * Combining marks, soft hyphens and zero-width characters stand inside words; the others are rare spaces, and letters
 * and figures of another width.
 */
const HIDES_WORDS =
  /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff\u0130\u00a0\u2000-\u200a\u202f\u1680\u2028\u2029\u205f\u3000\u00d0\uff10-\uff5a]/;

export function searchable(source: string): Searchable {
  if (!HIDES_WORDS.test(source)) {
    const text = source.toLowerCase();
    if (text.length === source.length) {
      return { text, source, sourceStart: (at) => at, sourceEnd: (end) => end };
    }
  }
  const folded: FoldedText = fold(source);
  return { ...folded, source };
}

/** Folds a part of the document fully. */
export function passageOf(whole: Searchable, start: number, end: number): Passage {
  const local = fold(whole.text.slice(start, end));
  return {
    text: withAccents(local.text.replaceAll('\n', ' ')),
    sourceStart: (at) => whole.sourceStart(start + local.sourceStart(at)),
    sourceEnd: (at) => (at <= 0 ? whole.sourceStart(start) : whole.sourceEnd(start + local.sourceEnd(at))),
  };
}
