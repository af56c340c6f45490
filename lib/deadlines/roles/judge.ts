import type { CivilDate } from '../../time';
import type { Bound } from '../types';
import { type Governor, governorOf, type Place } from './context';
import { MEETING, MOVED_FROM, PAST_MEETING, TIME_LABEL } from './meeting';
import { FOLLOWING, GENERAL, type OtherRole, type Signal, TO_SUPERIOR, TOUCHING } from './signals';
import { DUTY } from './words';

/** What a date is, and why. */
export type Verdict =
  | { accept: true; kind: 'deadline' | 'meeting'; bound: Bound; doubt: number; why: string }
  | { accept: false; why: string };

const no = (why: string): Verdict => ({ accept: false, why });
const limit = (bound: Bound, why: string, doubt = 0): Verdict => ({
  accept: true,
  kind: 'deadline',
  bound,
  doubt,
  why,
});

const matching = (signals: readonly Signal[], text: string): OtherRole | null =>
  signals.find(({ words }) => words.test(text))?.role ?? null;

/** Roles that even "trước ngày" or "chậm nhất" before a day to come does not overrule. */
const VETO: ReadonlySet<OtherRole> = new Set(['birth', 'proposal', 'cut-off', 'promise']);
/** What else the nouns of limits (thời hạn … đến) may speak of. */
const NOUN_VETO: ReadonlySet<OtherRole> = new Set([...VETO, 'validity', 'eligibility', 'event']);
const TOUCHED_BY =
  /(?:cấp|xây dựng|thành lập|tuyển dụng|cư trú|kết hôn|sinh|nghỉ hưu|nhập ngũ|tiếp nhận|ký kết)(?: từ)? $/;
const SECTOR = /(?:sở|phòng|bộ|ban|ngành) (?:[a-zà-ỹ]{1,8} ){0,3}xây dựng $/;
const IGNORED_FOR_STRONG: ReadonlySet<OtherRole> = new Set([
  'anniversary',
  'reporting-period',
  'condition',
  'office-hours',
  'effect',
]);
const NONE: ReadonlySet<OtherRole> = new Set();
const LEAD_LENGTH = 240;
/** What a closed bracket says governs nothing after it. */
const CLOSED_BRACKET = /\([^()]{0,200}\)/g;

/** "Các ngày trong tuần": no week of its own. */
const EVERY_DAY = /(?:ngày|các ngày|buổi|lần|mỗi ngày|làm việc|nghỉ) trong $/;
const DONE = /hoàn thành|hoàn tất|xong|đưa|khánh thành|vận hành|kết thúc|ban hành|trình/;

interface View {
  left: string;
  right: string;
  leftWithNgay: string;
  duty: boolean;
  governor: Governor;
}

function view(place: Place, ignore: ReadonlySet<OtherRole>): View {
  const { text, found, earlier, segment, others } = place;
  const left = text.slice(0, found.index);
  const right = text.slice(found.stop);
  const inside = found.text.startsWith('ngày ') ? 'ngày ' : '';
  const previous = others[others.indexOf(found) - 1];
  const whole = `${earlier} ${left}`.replace(CLOSED_BRACKET, (bracket) => ' '.repeat(bracket.length));
  let governor = governorOf(whole, ignore, previous ? earlier.length + 1 + previous.stop : 0);
  if (governor.polarity === 'none' && segment.lead) governor = governorOf(segment.lead.slice(-LEAD_LENGTH), ignore);
  return {
    left,
    right,
    leftWithNgay: left.slice(-140) + inside,
    duty: DUTY.test(text),
    governor,
  };
}

/** The last day and the first of what an expression resolves to, as far as the judge needs them. */
export interface Span {
  first: CivilDate;
  last: CivilDate;
}

const touchesEarlier = (place: Place): boolean => MOVED_FROM.test(place.text.slice(0, place.found.index).slice(-160));

/** An hour after these is the hour of a duty, also beside words of meetings. */
const WORK =
  /(?:gửi|nộp|báo cáo|hoàn thành|xong|trả lời|trình|đăng ký|hạn|phản hồi)(?: [^ ,;.]{1,10}){0,5} (?:vào |lúc |vào lúc )?$/;

/** A meeting's start: an hour or day that something is held at. */
export function judgeMeeting(place: Place, span: Span, hasTime: boolean): Verdict | null {
  const { segment, text, found, cue, document } = place;
  const meeting = (why: string, doubt = 0): Verdict => ({ accept: true, kind: 'meeting', bound: 'at', doubt, why });
  if (cue && (cue.name === 'before' || cue.name === 'latest' || cue.name === 'until-end')) return null;
  if (segment.column === 'schedule') return meeting('a timetable');
  if (segment.column !== 'text') return null;
  if (span.last < document.issued || touchesEarlier(place)) return null;
  const left = text.slice(0, found.index);
  const label = TIME_LABEL.test(left) || TIME_LABEL.test(`\n${left}`);
  const held = MEETING.test(text);
  if (label && (hasTime || held || document.invites)) {
    if (/từ/.test(left.slice(-8)) && !hasTime && !document.invites && !held) return null;
    return meeting('the time of a meeting');
  }
  const around = `${segment.lead.slice(-LEAD_LENGTH)} ${text}`;
  if (!MEETING.test(around)) return null;
  if (PAST_MEETING.test(text) && !/mời|đề nghị|yêu cầu/.test(text)) return null;
  if (hasTime && !WORK.test(left.slice(-45))) return meeting('a gathering at an hour');
  const invited = document.invites && /(?:mời|dự|họp|hội nghị|tổ chức|khai mạc|tập huấn)/.test(text);
  if (invited && (cue === null || cue.name === 'on' || cue.name === 'from')) return meeting('an invitation', 1);
  if (
    /(?:đoàn|làm việc với|làm việc tại|kiểm tra tại|dời|lùi|chuyển)/.test(text) &&
    (cue?.name === 'on' || cue?.name === 'extended' || (cue === null && /ngày $|^ngày/.test(found.text.slice(0, 5)))) &&
    held
  ) {
    return meeting('a visit', 1);
  }
  return null;
}

/** A stated day or period: is it the limit of a duty? */
export function judgeDate(place: Place, span: Span, isPeriod: boolean, isRange: boolean, bare: boolean): Verdict {
  const { segment, text, found, cue, after, document, others } = place;
  const expression = found.expression;
  const said = expression.kind === 'day' ? expression.said : null;
  const strong = cue?.strength === 'strong' || said !== null;
  const seen = view(place, strong ? IGNORED_FOR_STRONG : NONE);
  const past = span.last < document.issued;
  const { governor } = seen;

  if (segment.column === 'other-dates') return no('a column of other dates');
  if (segment.column === 'limit') {
    if (/(?:^|[^a-zà-ỹ])đã /.test(seen.left)) return no('done already, says the cell');
    const bound = cue?.bound ?? (isPeriod && !isRange ? 'within' : 'by');
    return limit(cue?.name === 'from' ? 'by' : bound, 'a column of limits');
  }
  if (!isRange && touchesEarlier(place)) return no('moved away from');
  const touching = matching(TOUCHING, seen.leftWithNgay);
  if (touching && !strong) return no(touching);
  if (bare && !cue && !after) return no('two numbers');

  const following = matching(FOLLOWING, seen.right);
  if (following === 'recalled' || (following === 'history' && past)) return no(following);
  if (following === 'number') return no('number');
  const general = matching(GENERAL, text);

  if (strong) {
    const bound = said ?? cue?.bound ?? 'by';
    if (following === 'eligibility' && (past || governor.polarity !== 'directive')) return no('eligibility');
    if (following === 'effect' && bound === 'before') return no('effect');
    if (governor.role === 'history' && span.last <= document.issued) return no('history');
    const veto = cue && (cue.name === 'before' || cue.name === 'latest') ? VETO : NOUN_VETO;
    if (governor.role && veto.has(governor.role)) return no(governor.role);
    if (TO_SUPERIOR.test(seen.left)) return no('proposal');
    const lead = cue ? text.slice(Math.max(0, cue.start - 40), cue.start) : '';
    if (governor.polarity !== 'directive' && TOUCHED_BY.test(lead) && !SECTOR.test(lead)) return no('eligibility');
    if (/(?:^|[ ,])để (?:kịp )?$/.test(lead) && others.indexOf(found) > 0) return no('what another limit is for');
    if (general === 'target' && governor.polarity !== 'directive') return no('target');
    if (past && governor.polarity !== 'directive') return no('a day before the document');
    return limit(
      isPeriod && bound === 'by' && cue?.name === 'limit-noun' && !isRange ? 'within' : bound,
      cue?.name ?? 'an hour after the day',
      past ? 2 : 0,
    );
  }

  if (after && after !== 'must') return limit('by', after, past ? 2 : 0);
  if (past) return no('a day before the document');
  if (following) return no(following);
  if (governor.role) return no(governor.role);
  if (general === 'target') return no('target');
  const told = governor.polarity === 'directive';
  if (after === 'must') return limit(cue?.bound ?? 'by', after);
  if (cue) {
    if (cue.name === 'past') return no('after a day');
    if (isRange && expression.kind === 'day' && expression.day.form === 'weekday') return no('days of the week');
    if (EVERY_DAY.test(seen.left)) return no('days of the week');
    if (cue.name === 'on' && /^năm /.test(found.text) && !DONE.test(seen.left.slice(-80))) return no('a year');
    if (cue.name === 'until-end' && isPeriod && !told && !DONE.test(seen.left.slice(-80))) return no('no duty');
    if (cue.name === 'from' && !isRange) return no('a beginning');
    if (cue.name === 'from' && !told && !seen.duty) return no('a range without a duty');
    if (cue.name === 'from') return limit(isPeriod ? 'within' : 'by', 'a range', told ? 0 : 1);
    if (!told && !seen.duty) return no('no duty');
    if (cue.name === 'on') return limit(isPeriod ? 'within' : 'by', cue.name, told ? 0 : 1);
    if (cue.name === 'within-term') return limit('within', cue.name, told ? 0 : 1);
    return limit(cue.bound ?? 'by', cue.name, told ? 0 : 1);
  }
  if (isRange && expression.kind === 'day' && expression.day.form === 'weekday') return no('days of the week');
  if (isRange && Number(span.last.slice(0, 4)) - Number(span.first.slice(0, 4)) > 1) return no('years');
  if (isRange) return told || seen.duty ? limit('by', 'a range', told ? 0 : 1) : no('a range without a duty');
  if (isPeriod) {
    const opens = /^[ *+(-]{0,4}(?:[0-9a-z]{1,2}[.)] )?$/.test(seen.left) || /[,;:(] ?$/.test(seen.left);
    const partial = /^(?:đầu|giữa|cuối|thượng|trung|hạ|đến hết|hết) /.test(found.text);
    if ((opens || (partial && !/^(?:đầu|giữa|cuối) (?:tuần|tháng|quý|quí|năm)$/.test(found.text))) && seen.duty)
      return limit('within', 'a period', told ? 0 : 1);
    return no('a period without a cue');
  }
  const direct = /(?:hoàn thành|xong|nộp|gửi|báo cáo|trình|trả lời|phản hồi)(?: [^ ,.;]{1,10}){0,3} ?[(,:-]? ?$/.test(
    seen.left,
  );
  if (direct && told) return limit('by', 'a day after a duty', 1);
  return no('no cue');
}

/** A counted length: does it bind somebody from an event of this document? */
export function judgeTerm(place: Place, anchored: boolean, event: boolean, back: boolean): Verdict {
  const { segment, text, found, cue, document } = place;
  const seen = view(place, IGNORED_FOR_STRONG);
  const { governor } = seen;
  if (segment.column === 'other-dates') return no('a column of other dates');
  const opened =
    segment.column === 'limit' ||
    back ||
    cue?.name === 'within-term' ||
    cue?.name === 'latest' ||
    cue?.name === 'limit-noun' ||
    cue?.name === 'extended' ||
    (cue?.name === 'past' && anchored);
  if (!opened && !anchored) return no('a length');
  if (cue?.name === 'past' && !/kể từ|tính từ/.test(found.text)) return no('after a length');
  if (
    /(?:rút ngắn|giảm|cắt giảm|sớm hơn|tăng|thêm|chậm|trễ|quá hạn|kỷ niệm|nhiệm kỳ|mỗi|cứ) ?(?:xuống )?(?:còn )?$/.test(
      seen.left,
    )
  )
    return no('a length');
  const general = matching(GENERAL, `${place.earlier} ${text}`);
  if (general === 'procedure' && !/này/.test(found.text)) return no('procedure');
  if (governor.role === 'history' && !anchored) return no('history');
  if (governor.role && ['promise', 'proposal', 'validity', 'eligibility'].includes(governor.role))
    return no(governor.role);
  const told = governor.polarity === 'directive' || segment.direction !== null || segment.column === 'limit';
  const toldAfter =
    /(?:yêu cầu|đề nghị|giao|phải|có trách nhiệm|chịu trách nhiệm|báo cáo|gửi|nộp|trả lời|hoàn thành)/.test(
      seen.right.slice(0, 160),
    );
  if (event && document.normative) return no('a general rule');
  if (
    event &&
    /(?:cơ quan có thẩm quyền|người có thẩm quyền|tổ chức, cá nhân|cá nhân, tổ chức|khi có (?:yêu cầu|thay đổi|phát sinh)|người đề nghị|nhận (?:được )?(?:đủ )?hồ sơ|khiếu nại)/.test(
      text,
    ) &&
    !/này/.test(found.text)
  ) {
    return no('a general rule');
  }
  if (!anchored && !told && cue?.name !== 'limit-noun' && cue?.name !== 'latest') return no('a length without a duty');
  if (!told && !toldAfter && !seen.duty) return no('no duty');
  return limit('by', back ? 'a term before an event' : 'a term', told || toldAfter ? 0 : 1);
}

const GATHERING = /(?:^|[^a-zà-ỹ])(?:họp|giao ban|hội ý|sinh hoạt|phiên|hội nghị|chào cờ|buổi làm việc)(?![a-zà-ỹ])/;

/** A periodic day: is it the day of a duty? */
export function judgeRecurrence(place: Place, daily: boolean, hasTime: boolean): Verdict {
  const { segment, cue, text } = place;
  if (cue?.name === 'until' && /(?:^|[ ,])từ [^,;.]{1,40}$/.test(text.slice(0, cue.start)))
    return no('reporting-period');
  if (
    hasTime &&
    (cue === null || cue.name === 'on') &&
    GATHERING.test(text) &&
    !WORK.test(text.slice(0, place.found.index).slice(-45))
  ) {
    return { accept: true, kind: 'meeting', bound: 'at', doubt: 0, why: 'a periodic meeting' };
  }
  const seen = view(place, IGNORED_FOR_STRONG);
  if (segment.column === 'other-dates') return no('a column of other dates');
  if (seen.governor.role && VETO.has(seen.governor.role)) return no(seen.governor.role);
  if (seen.governor.role === 'history') return no('history');
  if (daily && !hasTime) return no('every day');
  if (segment.column === 'limit') return limit(cue?.bound ?? 'by', 'a column of limits');
  const opened = cue?.strength === 'strong' || cue?.name === 'until-end';
  if (opened) return limit(cue?.bound ?? 'by', 'a periodic day');
  const reports =
    /(?:báo cáo|gửi|nộp|tổng hợp|đối chiếu|cập nhật|hoàn thành|trình|chốt|kê khai|quyết toán|thanh toán)/.test(text);
  if (/(?:tiếp công dân|giờ làm việc|mở cửa|trực|lịch tiếp|chào cờ|mặc)/.test(text) || !reports) return no('a habit');
  return limit(cue?.bound === 'within' ? 'within' : 'by', 'a periodic day', 1);
}

/** "Ngay trong ngày", "ngay khi nhận được văn bản này". */
export function judgeImmediate(place: Place): Verdict {
  const seen = view(place, IGNORED_FOR_STRONG);
  const { governor } = seen;
  if (governor.role === 'history' || governor.role === 'promise' || governor.role === 'proposal')
    return no(governor.role);
  if (!seen.duty && governor.polarity !== 'directive') return no('no duty');
  return limit('by', 'at once');
}

/** An hour without a day: the day of the text, where a strong cue makes it a limit. */
export function judgeClock(place: Place): Verdict {
  const { cue } = place;
  const seen = view(place, IGNORED_FOR_STRONG);
  if (cue?.strength !== 'strong' || cue.bound === null || cue.name === 'limit-noun') return no('an hour without a day');
  if (seen.governor.role && VETO.has(seen.governor.role)) return no(seen.governor.role);
  if (!seen.duty) return no('no duty');
  return limit(cue.bound, 'an hour of the same day', 2);
}
