import type { Segment } from './document/segments';
import type { Candidate } from './engine';
import { NAME } from './names';

/** Terms without a day are the same only where they hang on the same event: "kể từ ngày nhận thông báo", "… quyết định". */
const eventOf = ({ limit, segment: { passage }, from, to }: Candidate): string =>
  limit.date === null ? (EVENT.exec(passage.text.slice(from, to))?.[0].trim() ?? '') : '';
const EVENT = /(?:kể từ|tính từ|sau khi|trước)(?![a-zà-ỹ]).*$/;

const key = ({ limit }: Candidate): string =>
  [limit.kind, limit.date, limit.time, limit.term, limit.anchor, limit.rrule].join('|');

/** Words that point back to a limit stated before. */
const REPEATS =
  /(?:nêu trên|nói trên|như trên|đã nêu|đúng (?:hạn|thời gian|thời hạn|tiến độ)|thời (?:gian|hạn) (?:quy định|trên)|này phải|(?:xin |nay )?nhắc (?:lại|thêm)|lưu ý lại|theo đúng (?:kế hoạch|lộ trình|mốc))/;
/** "Biểu mẫu đóng lúc 17 giờ ngày 25/11": where what was told before is handed in. */
const CLOSES = /(?:đăng ký|biểu mẫu|hệ thống|cổng|đường link)[^.;]{0,48} (?:đóng|khóa)(?: lại)? (?:trước|lúc|vào|sau)/;
const STOP = new Set(
  'và các của về để trước ngày theo cho đề nghị yêu cầu gửi phải có được với đến trong tại là này'.split(' '),
);

const LETTERS_AND_FIGURES = /[a-z0-9à-ỹ]{2,}/g;
const NINE = '9';

function contentWords(text: string): Set<string> {
  // A word of figures sorts before every letter.
  return new Set(text.match(LETTERS_AND_FIGURES)?.filter((word) => !STOP.has(word) && word.charAt(0) > NINE));
}

/** So much of the shorter duty's words stands in the other where they are the same duty. */
const ALIKE = 0.55;

function areAlike(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  const [shorter, longer] = first.size < second.size ? [first, second] : [second, first];
  let possible = shorter.size;
  for (const word of shorter) {
    if (longer.has(word)) continue;
    possible -= 1;
    if (possible / shorter.size < ALIKE) return false;
  }
  return true;
}

const CONTENT = /nội dung|nhiệm vụ|công việc|việc|hoạt động|hạng mục|tên/;

/** The words of the duty: the sentence, or for a cell of limits the row's cell that says what is to be done. */
function wordsOf({ passage, start, end, cells, column, headers }: Segment): string {
  if (!cells || column === 'text') return passage.text.slice(start, end);
  const named = cells.find((_, index) => CONTENT.test(headers[index] ?? ''));
  return named ? passage.text.slice(named[0], named[1]) : passage.text;
}

/** What a body and an annex may both name without meaning one duty. */
const ANY_DUTY =
  /^(?:báo cáo|tổ chức|xây dựng|hoàn thành|triển khai|thực hiện|rà soát|ban hành|kiểm tra|tham mưu|phối hợp|tuyên truyền|tổng hợp|gửi|nộp|trình|lập|in|các|việc|công tác)(?![a-zà-ỹ])/;
const OFFICE = new RegExp(`^${NAME}`);
const firstTwo = (text: string): string => text.trim().split(' ', 2).join(' ');

/** "Tổng kết công tác cải cách hành chính | Văn phòng" in an annex: "Văn phòng … tổng kết năm trước ngày …" of the body. */
function isRowOf(row: Candidate, words: string, told: Candidate): boolean {
  const { cells, column, passage } = row.segment;
  const { kind, lead, sentence, end } = told.segment;
  if (!cells || column === 'text' || kind === 'cell') return false;
  const { text } = told.segment.passage;
  const verb = firstTwo(words);
  if (ANY_DUTY.test(verb) || !text.slice(told.clauseFrom, told.from).includes(verb)) return false;
  const said = `${lead} ${text.slice(sentence, end)}`;
  return cells.some(([a, b]) => {
    const name = firstTwo(passage.text.slice(a, b));
    return name !== verb && OFFICE.test(name) && said.includes(name);
  });
}

/** "Trước Tết Dương lịch 2026 (trước ngày 01/01/2026)": the bracket belongs to the words that state the limit. */
const isInBrackets = ({ segment, to }: Candidate, { from }: Candidate): boolean =>
  from >= to && /^ ?\($/.test(segment.passage.text.slice(to, from));

/** "V/v lập danh sách … (hạn: trước ngày 15/5)" over the body that says so. */
const SUBJECT_LINE = /^ ?(?:trích yếu ?: ?)?(?:v\/v|về việc) /;

/** What is asked of the words of a duty for each later one with the same limit. */
class Duty {
  readonly isSubject: boolean;
  private known: ReadonlySet<string> | null = null;

  constructor(readonly words: string) {
    this.isSubject = SUBJECT_LINE.test(words);
  }

  get content(): ReadonlySet<string> {
    this.known ??= contentWords(this.words);
    return this.known;
  }
}

/** "Phòng Văn hóa đăng ký …" after what "Phòng Kinh tế" was told. */
const isAnothers = ({ words }: Duty, other: Duty): boolean =>
  OFFICE.test(words.trim()) && firstTwo(words) !== firstTwo(other.words);

/** Clauses of one sentence that share a limit are one item. */
const isSameSentence = ({ segment: a }: Candidate, { segment: b }: Candidate): boolean =>
  a.kind !== 'cell' && a.passage === b.passage && a.sentence === b.sentence;

/** With how many earlier duties of the same limit a new one is compared. */
const COMPARED = 24;
/** The system's own field of the document's limit, in its text, or the stamp of an hour: neither says what is to be done. */
function isField({ segment, limit }: Candidate): boolean {
  if (limit.term !== null || limit.rrule !== null) return false;
  return segment.kind === 'field' || FIELD_LINE.test(segment.passage.text.slice(segment.start, segment.end));
}

/** "Hạn xử lý: 28/08/2026", "Hỏa tốc hẹn giờ 17 giờ 00 ngày 20/4/2026" alone on their line. */
const FIELD_LINE =
  /^ ?(?:hạn (?:xử lý|xử lí|xl|giải quyết) ?: ?[0-9/: -]{6,20}|hỏa tốc hẹn giờ:? ?[0-9][0-9a-zà-ỹ/: -]{6,40}) ?$/;

/**
 * One duty stated twice with the same limit is one item; different duties that share a date stay (deadlines/CONTRACT.md).
 * Within one sentence the same limit is always one item.
 */
export function mergeRepeats(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const timed = new Set(
    candidates.filter(({ limit }) => limit.kind === 'meeting' && limit.time !== null).map(({ limit }) => limit.date),
  );
  const fields = new Set(candidates.filter(isField));
  const stated = new Set(
    candidates
      .filter((one) => one.limit.kind === 'deadline' && !fields.has(one))
      .flatMap(({ limit: { date, time } }) => [date, `${date} ${time}`]),
  );
  const duties = new Map<Segment, Duty>();
  const dutyOf = ({ segment }: Candidate): Duty => {
    const known = duties.get(segment) ?? new Duty(wordsOf(segment));
    duties.set(segment, known);
    return known;
  };
  const byKey = new Map<string, Candidate[]>();
  // Duties of the body that a row has repeated: the next row is another's.
  const inAnnex = new Set<Candidate>();
  for (const candidate of candidates) {
    // A meeting named once more by its day alone.
    if (candidate.limit.kind === 'meeting' && candidate.limit.time === null && timed.has(candidate.limit.date))
      continue;
    // The field or the stamp says the day of the text once more; its hour must not be lost.
    const { date, time } = candidate.limit;
    if (date !== null && fields.has(candidate) && stated.has(time === null ? date : `${date} ${time}`)) continue;
    const id = key(candidate);
    const same = byKey.get(id) ?? [];
    byKey.set(id, same);
    const duty = dutyOf(candidate);
    const pointsBack = same.length > 0 && REPEATS.test(duty.words);
    const closes = same.length > 0 && !pointsBack && CLOSES.test(duty.words);
    const repeated = same.slice(-COMPARED).some((earlier) => {
      if (earlier.segment === candidate.segment) {
        if (isInBrackets(earlier, candidate)) earlier.to = candidate.to;
        return eventOf(earlier) === eventOf(candidate);
      }
      if (earlier.segment.kind === 'cell' && candidate.segment.kind === 'cell') return false;
      const other = dutyOf(earlier);
      if (pointsBack || other.isSubject || (closes && !isAnothers(duty, other))) return true;
      if (isSameSentence(earlier, candidate)) return true;
      if (!inAnnex.has(earlier) && isRowOf(candidate, duty.words, earlier)) {
        inAnnex.add(earlier);
        return true;
      }
      return areAlike(duty.content, other.content);
    });
    if (repeated) continue;
    kept.push(candidate);
    same.push(candidate);
  }
  return kept;
}
