import { type FoldedText, fold, withAccents } from '../../text';
import type { Places } from './survey';

/** A piece of the document in folded form, with the way back to the document's own offsets. */
export interface Passage {
  text: string;
  sourceStart(at: number): number;
  sourceEnd(end: number): number;
  /** May a stretch of it name a time? */
  mayNameTime(start: number, end: number): boolean;
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
  /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff\u0130\u00a0\u2000-\u200a\u202f\u1680\u2028\u2029\u205f\u3000\u00d0\u0660-\u0669\u2044\u2212\uff01-\uff5e]/;

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

/** What a survey has told of the text: where folding changes it, and where words end that name a time. */
export interface Surveyed extends Searchable {
  changes: readonly Places[];
  times: Places;
}

/** A part of a surveyed document, with offsets of its own. */
export function partOfDocument(whole: Surveyed, start: number, end: number): Surveyed {
  return {
    text: whole.text.slice(start, end),
    source: whole.source,
    sourceStart: (at) => whole.sourceStart(start + at),
    sourceEnd: (at) => whole.sourceEnd(start + at),
    changes: whole.changes.map((places) => places.from(start)),
    times: whole.times.from(start),
  };
}

/** A space that opens a passage goes, controls become spaces. */
const OPENING_OR_CONTROL = /^ |[\v\f\r]/;

/** Folds a part of the document fully. */
export function passageOf(whole: Surveyed, start: number, end: number): Passage {
  const part = whole.text.slice(start, end);
  const changed = OPENING_OR_CONTROL.test(part) || whole.changes.some((places) => places.within(start, end));
  const local = changed ? fold(part) : null;
  const folded = (local?.text ?? part).replaceAll('\n', ' ');
  const text = withAccents(folded);
  return {
    text,
    sourceStart: (at) => whole.sourceStart(start + (local?.sourceStart(at) ?? at)),
    sourceEnd: (at) => (at <= 0 ? whole.sourceStart(start) : whole.sourceEnd(start + (local?.sourceEnd(at) ?? at))),
    mayNameTime: (from, to) => local !== null || text !== folded || whole.times.within(start + from, start + to),
  };
}
