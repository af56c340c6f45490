import type { FoldedText } from '../../text';

export type LineKind = 'empty' | 'row' | 'bullet' | 'heading' | 'text';

/** One line of folded text. */
export interface Line {
  start: number;
  end: number;
  kind: LineKind;
}

const BULLET =
  /^ ?(?:[-+*•·▪–]\s|\(?[0-9]{1,2}[.)]\s|[a-zđ][.)]\s|[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}\.?\s|[ivx]{1,5}\.\s|điều [0-9]{1,3}[.:])/;
const ROW = /\t|^ ?\|| \| .{0,400} \| /;
const LONGEST_HEADING = 200;

/** Is the line written in capitals? Told by the original, since folding takes case away. */
function inCapitals(source: string, from: number, to: number): boolean {
  let upper = 0;
  let lower = 0;
  for (let at = from; at < to && at < from + LONGEST_HEADING; at += 1) {
    const letter = source.charAt(at);
    if (letter === letter.toLowerCase()) {
      if (letter !== letter.toUpperCase()) lower += 1;
    } else upper += 1;
  }
  return upper >= 4 && upper > lower * 3;
}

/** The lines of a text with what each looks like. */
export function linesOf(folded: FoldedText, source: string): Line[] {
  const { text } = folded;
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const head = text.slice(start, Math.min(end, start + 600));
    let kind: LineKind = 'text';
    if (head.trim() === '') kind = 'empty';
    else if (ROW.test(head)) kind = 'row';
    else if (inCapitals(source, folded.sourceStart(start), folded.sourceStart(end))) kind = 'heading';
    else if (BULLET.test(head)) kind = 'bullet';
    lines.push({ start, end, kind });
    start = end + 1;
  }
  return lines;
}

const OPEN_END = /[a-zà-ỹ0-9,/(-] ?$/;
const OWN_LINE =
  /^ ?(?:kính gửi|nơi nhận|căn cứ|điều [0-9]|chương |số:|v\/v|về việc|thời gian:|địa điểm|thành phần|nội dung:|ngày đến|hạn |[^:]{2,30}:)/;
const WRAPPED = 60;

/** Does a line go on with the sentence of the line before (a soft line break of a PDF or Word file)? */
export function continues(folded: FoldedText, source: string, before: Line, line: Line): boolean {
  if (line.kind !== 'text' || (before.kind !== 'text' && before.kind !== 'bullet')) return false;
  const { text } = folded;
  if (!OPEN_END.test(text.slice(Math.max(before.start, before.end - 3), before.end))) return false;
  const first = source.charAt(folded.sourceStart(line.start));
  if (first === first.toLowerCase()) return true;
  return before.end - before.start >= WRAPPED && !OWN_LINE.test(text.slice(line.start, line.start + 40));
}
