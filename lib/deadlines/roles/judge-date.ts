import type { DaySpec } from '../expressions';
import { guarded, partOf } from '../guard';
import { NAME } from '../names';
import type { Place } from './context';
import { headsInstruction, isListedTime, isMovedOn, TIME_LABEL, touchesEarlier } from './meeting';
import { FOLLOWING, GENERAL, type OtherRole, TO_SUPERIOR, TOUCHING } from './signals';
import { limit, no, type Span, type Verdict } from './verdict';
import { matching, NONE, NOUN_VETO, speaksOf, VETO, View, WEAKER } from './view';
import { DUTY, ENDS_WITH_DUTY } from './words';

/** What is stated: one day, a period (tháng 11, quý IV), or a range with both its ends. */
export interface Shape {
  period: boolean;
  range: boolean;
  /** Two numbers without "ngày" or a year. */
  bare: boolean;
}

/** Cues of periods: an anniversary named before them is not what they date. */
const PERIOD_CUES: ReadonlySet<string> = new Set(['within-term', 'until-end', 'done-by']);
const NOT_OF_PERIODS: ReadonlySet<OtherRole> = new Set(['anniversary']);
/** "Vào tháng 12", "hoàn thành giữa tháng 12", "từ tháng 11 đến tháng 12": any time in the period. */
const OF_A_PERIOD: ReadonlySet<string> = new Set(['on', 'from', 'done-by']);
const SAID_OF = guarded(/(?:[:(]|là|trong|đến|vào|hết|trước) ?$/);
/** "Cần Giờ, hồi 10 giờ 45 phút ngày 22 tháng 3 năm 2027": the head of a công điện. */
const PLACE_AND_HOUR = guarded(/^[a-zà-ỹ .-]{2,40}, (?:(?:vào )?(?:hồi|lúc) )?(?:ngày )?$/);
/** "(ngày bầu cử 15/3/2026)". */
const NAMED_DAY = guarded(
  /\((?:ngày|thi|kỳ thi|lễ|đại hội) (?!làm |trước |nộp |gửi )[a-zà-ỹ][a-zà-ỹ ]{2,40} (?:ngày )?$/,
);
/** "15h chiều 29/5 trình tôi ký." */
const DUTY_NEXT = guarded(
  /^,? (?:phải |cần )?(?:trình|nộp|gửi|báo cáo|trả lời|xong|hoàn thành|có (?:báo cáo|kết quả|văn bản|dự thảo))(?![a-zà-ỹ])/,
);
/** "Thời gian tiến hành: từ ngày … đến ngày …". */
const STRETCH_LABEL = guarded(
  /(?:^|[.;] |[*+•-] ?)(?:[0-9a-z]{1,2}[.)] )?thời gian (?!cắt|ngừng|tạm|nghỉ|cấm|mất|làm việc|phục vụ|mở cửa)[^ ,;.:]{1,12}(?: [^ ,;.:]{1,12}){0,4} ?: ?(?:từ )?(?:ngày )?$/,
);
/** "Thời gian nhận hồ sơ: từ … đến …" leaves no doubt that something is done in these days. */
const OPEN_LABEL = guarded(
  /thời gian (?:thực hiện|nhận|tiếp nhận|nộp|đăng ký|triển khai|tiến hành|góp ý)(?: [^ ,;.:]{1,12}){0,8} ?: ?(?:từ )?(?:ngày )?$/,
);
const LABEL_OF_DUTY = guarded(
  /^[ *+–-]{0,4}(?:báo cáo|nộp|gửi|trình|hoàn thành|dự thảo|bản|nghiệm thu|bàn giao|đợt|lần|giai đoạn)(?: [^ ,.;:]{1,12}){0,6} ?: ?(?:(?:cuối )?(?:sáng|chiều|ngày) ?)?$/,
);
const NEXT_LABEL = guarded(/^ ?(?:và |riêng |còn )?[^,;:.]{1,50}(?:: ?|, )$/);
/** "Mở đợt cấp căn cước từ ngày … đến ngày …, đề nghị …": a stretch of days in which something is asked. */
const TOLD_AFTER = guarded(/(?:^|[^a-zà-ỹ])(?:đề nghị|yêu cầu|giao)(?![a-zà-ỹ])/);
const DONE_ALREADY = guarded(/(?:^|[^a-zà-ỹ])đã /);
const TOUCHED_BY = guarded(
  /(?:cấp|xây dựng|thành lập|tuyển dụng|cư trú|kết hôn|(?<![a-zà-ỹ] )sinh|nghỉ hưu|nhập ngũ|tiếp nhận|ký kết)(?: từ)? $/,
);
/** "Đoàn kiểm tra … thành lập trước ngày 30/12", a day to come: to be founded. */
const FOUNDED = guarded(/thành lập $/);
const SECTOR = guarded(/(?:sở|phòng|bộ|ban|ngành) (?:[a-zà-ỹ]{1,8} ){0,3}xây dựng $/);
const ASKED_BEFORE = guarded(
  /đã (?:yêu cầu|đề nghị|chỉ đạo|giao|nhắc|đôn đốc|có (?:văn bản|công văn|thông báo)|ban hành)/,
);
/** "Các bản cam kết đã nộp trước ngày …": what was handed in, also when the day is to come. */
const DONE_BY = guarded(
  /(?:^|[^a-zà-ỹ])đã (?:được )?(?:nộp|gửi|báo cáo|ký|đăng ký|hoàn thành|tiếp nhận|nhận)(?: [^ ,;.]{1,10}){0,2} $/,
);
const APPLIES_TO = guarded(/áp dụng (?:đối với|cho|với)[^,;.]{0,60}$/);
/** "Từ nay đến hết ngày 30/4, các thôn phát quang …": whatever follows is to be done by then. */
const FROM_NOW = guarded(
  /^[ *+(-]{0,4}(?:[0-9a-z]{1,2}[.)] )?(?:kể )?từ (?:nay|hôm nay|bây giờ)(?: cho)?(?:,? (?:đến|tới)(?: hết)?(?: ngày)?)? ?$/,
);
const ADDRESSED = guarded(
  new RegExp(`^, (?:${NAME}|các (?:thôn|xóm|ấp|bản|làng|buôn|xã|phường|chi)|tập trung|tổ chức|triển khai|tăng cường)`),
);
const PURPOSE = guarded(/(?:^|[ ,])để (?:kịp )?$/);
/** "Các ngày trong tuần": no week of its own. */
const EVERY_DAY = guarded(/(?:ngày|các ngày|buổi|lần|mỗi ngày|làm việc|nghỉ) trong $/);
const DONE = guarded(
  /hoàn thành|hoàn tất|xong|đưa|khánh thành|vận hành|kết thúc|ban hành|(?<!lộ |quy |chương |công |giáo )trình/,
);
/** "Đến hết quý I/2027, các phòng hoàn thành …". */
const DUTY_FOLLOWS = guarded(/^,? (?:[^ ,.;]{1,12} ){0,6}(?:hoàn thành|hoàn tất)(?![a-zà-ỹ])/);
const DONE_LENGTH = 80;
/** "Đến hết năm 2026, các phòng hoàn thành …"; a share of something is a target. */
const FINISHED_AFTER = guarded(
  /^, (?:[^ ,.;]{1,12} ){0,6}(?:hoàn thành|hoàn tất|làm xong)(?![a-zà-ỹ])(?![^.;]{0,60}%)/,
);
/** "… bản chính thức gửi ngày 23/4". */
const RIGHT_BEFORE = guarded(/(?<!đã |được |[0-9] |văn bản |công văn |hồ sơ |tờ )(?:gửi|nộp|trình)(?: lại)? ?$/);
/** "Các trường niêm yết công khai ngày 20/5", "gửi bản ký về xã ngày 29/3": a deed and its day, nothing else. */
const GIVEN = guarded(
  /(?:^|[,;:.] |[*+•-] )(?:(?:các|phòng|ban|trường|trạm|ubnd|văn phòng|công an|hội|đoàn|tổ)(?: [^ ,;:.]{1,12}){0,6} )?(?:gửi|nộp|trình|niêm yết|công bố|công khai|bàn giao|trả|chuyển|lập|phát hành|chi trả|hoàn thành|hoàn tất)(?: (?!đã|được)[^ ,;:.]{1,12}){0,9} $/,
);
const GIVEN_ENDS = guarded(/^ ?(?:[.;,)]|$|và |để )/);
const DIRECT = guarded(/(?:hoàn thành|xong|nộp|gửi|báo cáo|trình|trả lời|phản hồi)(?: [^ ,.;]{1,10}){0,3} ?[(,:-]? ?$/);
/** Days that an instruction names by where they lie: ngày mai, thứ Sáu này. */
const SOON: ReadonlySet<DaySpec['form']> = new Set(['relative', 'weekday']);
const OPENING = /^[ *+(-]{0,4}(?:[0-9a-z]{1,2}[.)] )?$|[,;:(] ?$/;
/** Đợt 1: từ …; giai đoạn 2 (từ …); Đợt 2 "Mùa hè xanh": 28/6 – 02/8. */
const STAGE = guarded(/(?:đợt|giai đoạn|bước|lần) (?:[0-9]{1,2}|[ivx]{1,4})(?: [^:;.,]{1,60}:)? ?[:(,-]? ?(?:từ )?$/);
/** "Giai đoạn 2: Thí điểm tại hai tổ, từ ngày … đến ngày …": a step of the work, whatever it is called. */
const PHASE = guarded(
  /^[ *+(-]{0,4}(?:[0-9a-z]{1,2}[.)] )?(?:đợt|giai đoạn|bước) (?:[0-9]{1,2}|[ivx]{1,4}) ?[:(.-](?! (?:mưa|nắng|rét|lũ|triều|không khí|bão))/,
);
/** "- Ngày 20/11/2026: gửi dự thảo." */
const LISTED = guarded(/^ ?(?:[-+*•] ?|[0-9a-z]{1,2}[.)] ?)?(?:(?:sáng|chiều|tối) )?(?:ngày )?$/);
const SAYS_WHAT = guarded(/^\)? ?(?::|-(?= )) ?[a-zà-ỹ]/);
/** "- Thời gian: tháng 12/2026." */
const TIME_IS = guarded(/(?:^|[-+*.;] ?)thời gian(?: dự kiến)? ?: ?(?:trong |dự kiến )?$/);
/** "Thu năm 2026", "báo cáo năm 2026" name the year of the work; "hoàn thành năm 2026" sets it. */
const ENDS_WITH_WHOLE = guarded(
  /(?:hoàn thành|hoàn tất|xong|dứt điểm|triển khai|thực hiện|khởi công|khánh thành|kết thúc|giải ngân)(?: xong)? $/,
);
const TAKES_PART = guarded(/(?:tổ chức|triển khai|thực hiện|ra quân|treo|phát động|tham gia)(?![a-zà-ỹ])[^;.]{0,200}$/);
const WORK_ON_FIGURES = guarded(
  /(?:đối chiếu|rà soát|kiểm tra|xác minh|nhập|hoàn thiện|chuẩn hóa|làm sạch|cung cấp|thu thập|gửi)(?: [^ ,;.]{1,12}){0,3} số liệu(?![^;.]{0,120}(?:lấy|tính|chốt|phát sinh))[^;.]{0,120}$/,
);
const PART = guarded(/^(?:đầu|giữa|cuối|thượng|trung|hạ) /);
const UNNAMED_PART = guarded(/^(?:đầu|giữa|cuối) (?:tuần|tháng|quý|quí|năm)$/);

/** A stated day or period: is it the limit of a duty? */
export function judgeDate(place: Place, span: Span, shape: Shape): Verdict {
  const { segment, text, found, cue, after, document } = place;
  const said = found.expression.kind === 'day' ? found.expression.said : null;
  const strong = cue?.strength === 'strong' || said !== null;
  const seen = new View(place, strong ? WEAKER : cue && PERIOD_CUES.has(cue.name) ? NOT_OF_PERIODS : NONE);
  const past = span.last < document.issued;

  if (segment.column === 'other-dates') return no('a column of other dates');
  if (segment.column !== 'text') return judgeCell(place, seen, shape);
  if (headsInstruction(place)) return no('the day of the instruction');
  if (span.first === document.issued && PLACE_AND_HOUR.test(seen.left)) return no("the document's own day");
  if (isMovedOn(seen.left, seen.right)) return no('moved away from');
  if (NAMED_DAY.test(seen.left) && !strong) return no('the day of an event');
  if (!shape.range && touchesEarlier(text, found.index)) return no('moved away from');
  const touching = matching(TOUCHING, seen.touching);
  if (touching && !strong) return no(touching);
  if (shape.bare && !cue && !after) return no('two numbers');
  const following = matching(FOLLOWING, seen.right);
  if (following === 'recalled' || following === 'moved' || (following === 'history' && past) || following === 'number')
    return no(following);

  if (strong) return judgeStrong(place, span, shape, seen);
  if (after && after !== 'must') return limit(cue?.bound ?? 'by', after, past ? 2 : 0);
  if (past) return no('a day before the document');
  if (following) return no(following);
  const told = seen.told || TOLD_AFTER.test(seen.right);
  const listed = shape.range && isListedTime(segment, seen.left);
  const campaign = shape.range && told && seen.governor.role === 'eligibility';
  if (seen.governor.role && !campaign && !listed && !takesPart(shape, seen) && !workOnFigures(place, span, shape, seen))
    return no(seen.governor.role);
  if (speaksOf(GENERAL, 'target', text)) return no('target');
  if (after === 'must') return limit(cue?.bound ?? (shape.period ? 'within' : 'by'), after);
  return judgeWeak(place, span, shape, seen);
}

/** "Tổ chức hoạt động hưởng ứng Tuần lễ … từ ngày … đến ngày …": the duty is to take part in these days. */
const takesPart = ({ range }: Shape, { governor, left }: View): boolean =>
  range && governor.words.startsWith('hưởng ứng') && TAKES_PART.test(left);

/** "Cử người đối chiếu số liệu từ ngày 07/12 đến ngày 11/12", all of it to come: no period that figures are of. */
const workOnFigures = (
  { found, others, document }: Place,
  span: Span,
  { range }: Shape,
  { left, governor }: View,
): boolean =>
  range &&
  span.first > document.issued &&
  others.at(-1) === found &&
  governor.role === 'cut-off' &&
  WORK_ON_FIGURES.test(left);

function judgeCell({ cue }: Place, seen: View, { period }: Shape): Verdict {
  if (DONE_ALREADY.test(seen.left)) return no('done already, says the cell');
  const stated = cue?.name === 'from' ? null : cue?.bound;
  return limit(stated ?? (period ? 'within' : 'by'), 'a column of limits');
}

const ENDED = guarded(/(?:đến|tới|hết|trước|nhất|quá)(?: (?:cuối|hết|ngày|là))? ?$/);
/** "… sẽ làm gọn, chậm nhất thượng tuần tháng Ba các trường phải có …": told after the day. */
const MUST_FOLLOW = guarded(/^[^;.]{0,60}(?:phải|có trách nhiệm)(?![a-zà-ỹ])/);

function judgeStrong(place: Place, span: Span, { period }: Shape, seen: View): Verdict {
  const { text, found, cue, after, document, others } = place;
  const { governor, beforeCue } = seen;
  const said = found.expression.kind === 'day' ? found.expression.said : null;
  const bound = said ?? cue?.bound ?? 'by';
  const past = span.last < document.issued;
  const directed = governor.polarity === 'directive';
  const following = matching(FOLLOWING, seen.right);
  if (following === 'eligibility' && !after && (past || !directed)) return no('eligibility');
  if (following === 'effect' && bound === 'before') return no('effect');
  if (governor.role === 'history' && span.last <= document.issued) return no('history');
  const veto = cue?.name === 'before' || cue?.name === 'latest' ? VETO : NOUN_VETO;
  const ordered = governor.role === 'promise' && MUST_FOLLOW.test(seen.right);
  if (governor.role && veto.has(governor.role) && !ordered) return no(governor.role);
  if (TO_SUPERIOR.test(seen.left)) return no('proposal');
  if (!directed && TOUCHED_BY.test(beforeCue) && (past || !FOUNDED.test(beforeCue)) && !SECTOR.test(beforeCue))
    return no('eligibility');
  if (DONE_BY.test(beforeCue)) return no('history');
  if (!directed && APPLIES_TO.test(beforeCue)) return no('eligibility');
  if (past && bound === 'before' && Number(document.issued.slice(0, 4)) - Number(span.last.slice(0, 4)) > 1)
    return no('history');
  if (PURPOSE.test(beforeCue) && others.indexOf(found) > 0) return no('what another limit is for');
  if (speaksOf(GENERAL, 'target', text) && !directed) return no('target');
  if (past && (!directed || ASKED_BEFORE.test(seen.left))) return no('a day before the document');
  // "Tiến độ: tháng 11-12" is any time in it; "thời hạn đến hết tháng 6" is by its end.
  const noun =
    cue?.name === 'limit-noun' && bound === 'by' && period && !ENDED.test(text.slice(cue.start, found.index));
  if (cue?.name === 'limit-noun' && period && !SAID_OF.test(seen.left)) return no('the name of something');
  return limit(noun ? 'within' : bound, cue?.name ?? 'an hour after the day', past ? 2 : 0);
}

function judgeWeak(place: Place, span: Span, { period, range }: Shape, seen: View): Verdict {
  const { segment, found, cue, document, continued } = place;
  const { told, left } = seen;
  // An order far above reaches every date below it: sure is only one with a duty right before it.
  const doubt = told && !(seen.onlyAbove && segment.direction === null && !DUTY.test(seen.beforeCue)) ? 0 : 1;
  const { expression } = found;
  if (range && expression.kind === 'day' && expression.day.form === 'weekday') return no('days of the week');
  if (EVERY_DAY.test(left)) return no('days of the week');
  if (cue?.name === 'past') return no('after a day');
  if (cue?.name === 'from' && !range) return no('a beginning');
  if (range && Number(span.last.slice(0, 4)) - Number(span.first.slice(0, 4)) > 1) return no('years');
  if (cue !== null || range) {
    const fromNow = FROM_NOW.test(left) && (told || ADDRESSED.test(seen.right));
    const phase = range && PHASE.test(left) && span.first >= document.issued;
    const announced =
      fromNow ||
      phase ||
      TIME_LABEL.test(partOf(place.text, `\n${left}`)) ||
      (range && (isListedTime(segment, left) || STRETCH_LABEL.test(left)));
    if (range && span.last <= document.issued && !told) return no('reporting-period');
    if (!told && !seen.duty && !announced && !STAGE.test(left)) return no('no duty');
    const done = fromNow || DONE.test(partOf(place.text, left.slice(-DONE_LENGTH))) || FINISHED_AFTER.test(seen.right);
    if (cue?.name === 'on' && found.text.startsWith('năm ') && !done) return no('a year');
    if (cue?.name === 'until-end' && period && !told && !done && !DUTY_FOLLOWS.test(seen.right)) return no('no duty');
    const within =
      (cue?.name === 'within-term' && (period || !range)) || (period && (cue === null || OF_A_PERIOD.has(cue.name)));
    const labelled = range && OPEN_LABEL.test(left);
    return limit(within ? 'within' : 'by', cue && !range ? cue.name : 'a range', labelled ? 0 : doubt);
  }
  if (period) {
    if (found.text === 'năm nay' && cue === null) return no('a period without a cue');
    if (TIME_IS.test(left)) return limit('within', 'a label', 1);
    const part = PART.test(found.text) && !UNNAMED_PART.test(found.text);
    const opens = OPENING.test(left);
    const at = /tại $/.test(left) && found.text.startsWith('tuần');
    const direct = at || (told && (found.text.startsWith('năm ') ? ENDS_WITH_WHOLE : ENDS_WITH_DUTY).test(left));
    return (part || opens || direct) && seen.duty ? limit('within', 'a period', doubt) : no('a period without a cue');
  }
  const hour = expression.kind === 'day' && expression.time !== null;
  if (hour && span.first >= document.issued && DUTY_NEXT.test(seen.right))
    return limit('by', 'an hour and its duty', 1);
  if (LABEL_OF_DUTY.test(left)) return limit('by', 'a label', 1);
  if (continued && NEXT_LABEL.test(left)) return limit('by', 'one limit after another', 1);
  if (LISTED.test(left) && SAYS_WHAT.test(seen.right) && seen.duty) return limit('by', 'a day and its duty', 1);
  const lunar = expression.kind === 'day' && expression.day.form === 'lunar';
  if (!lunar && (told ? DIRECT : RIGHT_BEFORE).test(left)) return limit('by', 'a day after a duty', 1);
  const single = expression.kind === 'day' && expression.day.form === 'calendar' && expression.until === null;
  if (single && span.first > document.issued && GIVEN.test(left) && GIVEN_ENDS.test(seen.right))
    return limit('by', 'a day after a duty', 1);
  const instructed = segment.direction !== null && expression.kind === 'day' && SOON.has(expression.day.form);
  return instructed && (seen.duty || left.trim().length > 10)
    ? limit('by', 'a day in an instruction', 1)
    : no('no cue');
}
