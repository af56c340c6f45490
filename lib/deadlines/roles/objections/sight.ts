import type { Guarded } from '../../guard';
import type { Place } from '../context';
import { DIRECTIVE } from '../words';

/** Why a limit that the judges let pass binds nobody whom the document addresses. */
export interface Objection {
  why: string;
  /** False: the item stays, with a question (deadlines/CONTRACT.md: a missed deadline is the worst fault). */
  certain: boolean;
}

/** The text around a limit, as the objections look at it. */
export interface Sight {
  place: Place;
  /** The clause before the words of the limit. */
  left: string;
  /** The sentence before the words of the limit, with its earlier clauses. */
  sentence: string;
  /** The same up to the date itself, with the words that announce it. */
  said: string;
  right: string;
  /** The day lies before the document's. */
  past: boolean;
  /** An expression stands before this one in its segment, or a limit in an earlier clause. */
  later: boolean;
  strong: boolean;
}

export const directed = (text: string): boolean => DIRECTIVE.test(text);

/** Where the last match ends, -1 when there is none; its words are in the first group. */
export function after(pattern: Guarded, text: string): string | null {
  const last = pattern.last(text);
  return last && text.slice(last.index + last[0].length);
}
