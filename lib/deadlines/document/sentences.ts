import type { Passage } from './passage';

/** A piece of a passage: a sentence, or a clause of one that ends with a semicolon. */
export interface Piece {
  start: number;
  end: number;
  /** Where the whole sentence begins. */
  sentence: number;
}

const SENTENCE_END = /[.!?;]["')\]]{0,2}(?=\s|$)|;/g;
const ABBREVIATION =
  /(?:^|[\s(.])(?:[a-zđ]{1,2}|tp|đ\/c|ths|gs|pgs|bs|ks|ts|tt|tx|v\.v|[0-9]{1,2}|ubnd|stt|điều [0-9]{1,3})$/;

/** Cuts a stretch of a passage into sentences and their clauses before semicolons. */
export function piecesOf(passage: Passage, source: string, start: number, end: number): Piece[] {
  const body = passage.text.slice(start, end);
  const pieces: Piece[] = [];
  let from = 0;
  let sentence = 0;
  const push = (to: number): void => {
    if (body.slice(from, to).trim() !== '')
      pieces.push({ start: start + from, end: start + to, sentence: start + sentence });
    from = to;
  };
  SENTENCE_END.lastIndex = 0;
  for (let match = SENTENCE_END.exec(body); match; match = SENTENCE_END.exec(body)) {
    const after = match.index + match[0].length;
    if (match[0].startsWith('.')) {
      const next = after + 1 < body.length ? source.charAt(passage.sourceStart(start + after + 1)) : '';
      const small = next !== '' && next === next.toLowerCase() && next !== next.toUpperCase();
      if (small || ABBREVIATION.test(body.slice(Math.max(0, match.index - 12), match.index))) continue;
    }
    push(after);
    if (match[0] !== ';') sentence = after;
  }
  push(body.length);
  return pieces;
}
