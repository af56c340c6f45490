import { hasSecrecyStamp } from '../..';
import { lettersOf, opensBullet, opensNumbered } from '../../blocks';
import type { Span } from '../page/types';

/** The column in which lines run. */
export interface Frame {
  x: number;
  end: number;
  /** Usual distance of two baselines, in sizes. */
  pitch: number;
}

const SIZES_DIFFER = 1.15;
/** All in sizes. */
const INDENT = 0.8;
const HANGING = 4;
const ROOM_SLACK = 0.6;
/** Distances of baselines, in usual ones. */
const PARAGRAPH_GAP = 1.22;
const FAR = 1.7;

/** After these words a number that begins the next line belongs to the sentence. */
const ASKS_NUMBER = /(?:ngày|tháng|năm|số|quý|khoản|điều|điểm|mục|lúc|đến|từ|trước|và|tuần|kỳ|thứ)$/iu;
const SENTENCE_END = /[.;:!?…]["”')\]]*$/u;
/** Words with which an official document begins a line of its own (Nghị định 30/2020/NĐ-CP, annex I). */
const OWN_LINE =
  /^(?:Kính gửi\b|Nơi nhận\b|Căn cứ\b|Theo đề nghị\b|Số\s*:|Chương\s+[IVX]+\b|Mục\s+\d|Phụ lục\b|V\/v\b|(?:Thời gian|Địa điểm|Thành phần|Nội dung|Chủ trì|Người ký|Email|Cơ quan|Thời gian ký)\s*:)/u;

/** Before the signer's office: it keeps its own line ("KT. CHỦ TỊCH"), and what stands under it too. */
const SIGNING = /^(?:TM|KT|TL|TUQ|Q)\.\s/u;
const fontsDiffer = (a: Span, b: Span): boolean => a.font !== '' && b.font !== '' && a.font !== b.font;

const endsSentence = (text: string): boolean => SENTENCE_END.test(text);
const small = (text: string): boolean => /^\p{Ll}/u.test(text);

/** One in capitals, the other not. */
function lettersDiffer(line: Span, next: Span): boolean {
  const [a, b] = [lettersOf(line.text), lettersOf(next.text)];
  return a !== b && a !== 'none' && b !== 'none';
}

/** Does a line stand in the middle of its frame, well inside both edges or filling it? */
const isCentred = (line: Span, frame: Frame): boolean =>
  line.x - frame.x > INDENT * line.size && Math.abs(line.x - frame.x - (frame.end - line.end)) < 2 * line.size;

/** A title of several lines is set in the middle, its first lines about as wide as the page allows. */
const isTitle = (line: Span, next: Span, frame: Frame): boolean =>
  isCentred(line, frame) && isCentred(next, frame) && (line.end - line.x) * 2 > frame.end - frame.x;

/** Would the next line's first word have fitted at the end of this one? Then the line was ended on purpose. */
function hadRoom(line: Span, next: Span, frame: Frame): boolean {
  const [word = ''] = next.text.split(' ', 1);
  const width = ((next.end - next.x) / Math.max(1, next.text.length)) * (word.length + 1);
  const room = isCentred(line, frame) ? frame.end - frame.x - (line.end - line.x) : frame.end - line.end;
  return room > width + ROOM_SLACK * line.size;
}

/** Does the next line begin an item or a part, whatever the line before looks like? */
function opens(line: Span, next: Span, full: boolean): boolean {
  if (opensBullet(next.text) || OWN_LINE.test(next.text)) return true;
  if (!opensNumbered(next.text)) return false;
  return !full || endsSentence(line.text) || !ASKS_NUMBER.test(line.text);
}

/** Two lines that differ in kind are never one sentence, a secrecy stamp and its neighbours first of all. */
const differ = (line: Span, next: Span): boolean =>
  hasSecrecyStamp(line.text) ||
  hasSecrecyStamp(next.text) ||
  SIGNING.test(line.text) ||
  SIGNING.test(next.text) ||
  Math.max(line.size, next.size) > SIZES_DIFFER * Math.min(line.size, next.size);

/**
 * Does a line go on with the paragraph of the line before it, on the same page and in the same column?
 * @param first the paragraph's first line.
 */
export function wraps(first: Span, line: Span, next: Span, frame: Frame): boolean {
  const drop = (next.y - line.y) / Math.max(line.size, next.size);
  if (drop <= 0 || drop > frame.pitch * FAR || differ(line, next)) return false;
  const full = !hadRoom(line, next, frame);
  if (opens(line, next, full)) return false;
  if (lettersDiffer(line, next) && !small(next.text)) return false;
  const open = !endsSentence(line.text);
  if (open && small(next.text)) return true;
  if (drop > frame.pitch * PARAGRAPH_GAP || fontsDiffer(line, next)) return false;
  if (!full) return open && isTitle(line, next, frame);
  const indent = (next.x - line.x) / next.size;
  const hanging = line === first && (opensBullet(line.text) || opensNumbered(line.text)) && indent <= HANGING;
  const centred = Math.abs(line.x + line.end - next.x - next.end) < line.size;
  return indent < INDENT || hanging || (centred && open);
}

/** Does a page's first line go on with the last paragraph of the page before? */
export function wrapsOverPage(line: Span, next: Span, frame: Frame): boolean {
  if (differ(line, next) || endsSentence(line.text)) return false;
  const full = !hadRoom(line, next, frame);
  if (opens(line, next, full) || lettersDiffer(line, next)) return false;
  return small(next.text) || (full && next.x - frame.x < INDENT * next.size);
}
