import { numberKeyOf } from '../../documents/compare';
import type { Naming } from '../../documents/types';
import { fold, maskPersonal } from '../../text';
import { type CivilDate, civilDate } from '../../time';
import type { Claim } from '../types';

const WORDS = '(?: [^ ,;]{1,14})';

/** What is said of an earlier document's limit (gia hạn): the limit itself is moved. */
const MOVES = new RegExp(
  `gia hạn|(?:lùi|dời|hoãn|kéo dài|điều chỉnh|thay thế|thay đổi|sửa đổi)${WORDS}{0,6}? (?:thời hạn|thời gian|thời điểm|hạn|ngày|lịch|giờ|tiến độ)(?![a-zà-ỹ])`,
  'u',
);

const KINDS =
  '(?:công văn|văn bản|kế hoạch|thông báo|giấy mời|giấy triệu tập|công điện|hướng dẫn|chỉ thị|phiếu chuyển|quyết định)';

/** What is said of the document itself: it holds no more. */
const RECALLS = new RegExp(
  `(?:thu hồi|hủy bỏ|hủy|bãi bỏ|thay thế)(?: cho| toàn bộ| nội dung| hiệu lực)* ${KINDS}`,
  'u',
);

/** Somebody asks for it, or says that it is not to be. */
const NOT_SO =
  /(?:không|chưa|xin|đề nghị|kiến nghị|đề xuất|kính trình|xem xét|nếu|trường hợp)(?: (?:được|cho|phép|việc|về|xin|cần|thì|phải|muốn)){0,3} $/u;

/** "số 402/SNV-CCHC ngày 14/4/2026", "số 402/SNV-CCHC (ngày 14 tháng 4 năm 2026)" */
const CITED =
  /(?<!\p{L})số ?:? ?(?<number>\d{1,6} ?\/ ?[\p{L}\d]+(?: ?[-./&] ?[\p{L}\d]+){0,5})(?:[ ,(]{0,3}(?:ban hành )?ngày (?<day>\d{1,2})(?: ?[/.-] ?| tháng )(?<month>\d{1,2})(?: ?[/.-] ?| năm )(?<year>\d{4}))?/gu;

/** A sentence ends at a line's end, a semicolon, or a full stop that is not inside a number or a day. */
const SENTENCE = /(?:[^.;\n]|[.;](?=[^\s]))+/gu;

const SHORTEST_NUMBER = 3;

interface Sentence {
  text: string;
  /** As it stands in the document. */
  original: string;
}

function sentencesOf(source: string): Sentence[] {
  const folded = fold(source);
  return [...folded.text.matchAll(SENTENCE)].map(({ 0: text, index }) => ({
    text,
    original: source.slice(folded.sourceStart(index), folded.sourceEnd(index + text.length)),
  }));
}

/** What a sentence does to the documents that it names, null for nothing. */
function kindOf(text: string): Naming['kind'] | null {
  for (const [kind, words] of [
    ['recall', RECALLS],
    ['extension', MOVES],
  ] as const) {
    const found = words.exec(text);
    if (found && !NOT_SO.test(text.slice(0, found.index))) return kind;
  }
  return null;
}

const dayOf = ({ day, month, year }: Record<string, string | undefined>): CivilDate | null =>
  day && month && year ? civilDate(Number(year), Number(month), Number(day)) : null;

const LONGEST_QUOTE = 300;

/** The one limit that a sentence gives, else the only one of the document. */
function limitIn(sentence: string, claims: readonly Claim[]): Naming['limit'] {
  const dated = claims.flatMap(({ kind, date, time, quote }) => (date === null ? [] : [{ kind, date, time, quote }]));
  const own = dated.filter(({ quote }) => quote !== '' && sentence.includes(fold(quote).text));
  const [first, ...rest] = own.length ? own : dated;
  const alone = first && rest.every(({ date, time }) => date === first.date && time === first.time);
  return alone ? { kind: first.kind, date: first.date, time: first.time } : null;
}

/**
 * The earlier documents that a text names to extend or recall what they asked for ("gia hạn", "lùi thời hạn", "điều
 * chỉnh thời hạn", "thay thế thời hạn tại Công văn số …"; systems/FACTS §3.11). What is only asked for, or refused, is
 * not so.
 * @param claims what the same text obliges to: there the new limit is
 */
export function namingIn(source: string, claims: readonly Claim[], file: string | null): Naming[] {
  return sentencesOf(source).flatMap(({ text, original }) => {
    const kind = kindOf(text);
    if (kind === null) return [];
    const limit = kind === 'extension' ? limitIn(text, claims) : null;
    if (kind === 'extension' && limit === null) return [];
    const quote = maskPersonal(original.replace(/\s+/gu, ' ').trim()).slice(0, LONGEST_QUOTE);
    return [...text.matchAll(CITED)].flatMap(({ groups = {} }): Naming[] => {
      const number = numberKeyOf(groups.number ?? '');
      return number.length < SHORTEST_NUMBER ? [] : [{ kind, number, issued: dayOf(groups), quote, limit, file }];
    });
  });
}
