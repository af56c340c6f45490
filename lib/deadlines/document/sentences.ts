import type { Passage } from './passage';

/** A piece of a passage: a sentence, or a clause of one that ends with a semicolon. */
export interface Piece {
  start: number;
  end: number;
  /** Where the whole sentence begins. */
  sentence: number;
}

const SENTENCE_END = /[.!?;]["')\]]{0,2}(?=\s|$)|;/g;
const ABBREVIATION = /(?:^|[\s(.])(?:[a-zđ]{1,2}|tp|đ\/c|ths|gs|pgs|bs|ks|ts|tt|tx|v\.v|ubnd|stt)$/;
/** "1. Nội dung", "Điều 3. …"; "Phòng họp số 3." ends a sentence. */
const ITEM_NUMBER =
  /(?:^ ?|[.;:)] ?|(?:điều|mục|phần|chương|khoản|điểm|bước|phụ lục|biểu|bảng|mẫu|mẫu số|hình) )[0-9]{1,3}$/;

const LEFT_LENGTH = 14;

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
      const left = body.slice(Math.max(0, match.index - LEFT_LENGTH), match.index);
      if (small || ABBREVIATION.test(left) || ITEM_NUMBER.test(left)) continue;
    }
    push(after);
    if (match[0] !== ';') sentence = after;
  }
  push(body.length);
  return pieces;
}
