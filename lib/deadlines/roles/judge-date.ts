import { guarded, partOf } from '../guard';
import type { Place } from './context';
import { isToApplyBy } from './granted';
import { DUTY_NEXT, endsLine, REPORT_THEN } from './judge-bare';
import { judgeStrong } from './judge-strong';
import { judgeWeak, opensPhase } from './judge-weak';
import { headsInstruction, isListedTime, NAMED_DAY } from './meeting';
import { isMovedOn, touchesEarlier } from './moved';
import { endsNote } from './note';
import { deedOf } from './rows';
import { FOLLOWING, GENERAL, type OtherRole, TOUCHING } from './signals';
import { limit, no, type Shape, type Span, type Verdict } from './verdict';
import { matching, NONE, speaksOf, View, WEAKER } from './view';

/** Cues of periods: an anniversary named before them is not what they date. */
const PERIOD_CUES: ReadonlySet<string> = new Set(['within-term', 'until-end', 'done-by']);

const NOT_OF_PERIODS: ReadonlySet<OtherRole> = new Set(['anniversary']);

const DURING = guarded(/trong (?:khoảng )?thời gian $/);

/** "Tổ chức Ngày hội trong thời gian từ ngày … đến ngày …". */
const isDuring = ({ cue, text }: Place): boolean =>
  cue !== null && (PERIOD_CUES.has(cue.name) || DURING.test(partOf(text, text.slice(0, cue.start))));

/** "Cần Giờ, hồi 10 giờ 45 phút ngày 22 tháng 3 năm 2027": the head of a công điện. */
const PLACE_AND_HOUR = guarded(/^[a-zà-ỹ .-]{2,40}, (?:(?:vào )?(?:hồi|lúc) )?(?:ngày )?$/);

/** "Mở đợt cấp căn cước từ ngày … đến ngày …, đề nghị …": a stretch of days in which something is asked. */
const TOLD_AFTER = guarded(/(?:^|[^a-zà-ỹ])(?:đề nghị|yêu cầu|giao)(?![a-zà-ỹ])/);

/** "Như thông báo hồi đầu tháng". */
const THEN = guarded(/(?:^|[^a-zà-ỹ])hồi $/);

const DONE_ALREADY = guarded(/(?:^|[^a-zà-ỹ])đã /);

const TAKES_PART = guarded(/(?:tổ chức|triển khai|thực hiện|ra quân|treo|phát động|tham gia)(?![a-zà-ỹ])[^;.]{0,200}$/);

const WORK_ON_FIGURES = guarded(
  /(?:đối chiếu|rà soát|kiểm tra|xác minh|nhập|hoàn thiện|chuẩn hóa|làm sạch|cung cấp|thu thập|gửi)(?: [^ ,;.]{1,12}){0,3} số liệu(?![^;.]{0,120}(?:lấy|tính|chốt|phát sinh))[^;.]{0,120}$/,
);

/** A stated day or period: is it the limit of a duty? */
export function judgeDate(place: Place, span: Span, shape: Shape): Verdict {
  const { segment, text, found, cue, after, document } = place;
  const said = found.expression.kind === 'day' ? found.expression.said : null;
  const strong = cue?.strength === 'strong' || said !== null;
  const seen = new View(place, strong ? WEAKER : isDuring(place) ? NOT_OF_PERIODS : NONE);
  const past = span.last < document.issued;

  if (segment.column === 'other-dates') return no('a column of other dates');
  if (segment.column !== 'text') return judgeCell(place, seen, shape);
  if (headsInstruction(place)) return no('the day of the instruction');
  if (!shape.period && span.first === document.issued && PLACE_AND_HOUR.test(seen.left))
    return no("the document's own day");
  if (shape.period && THEN.test(seen.left)) return no('history');
  if (isMovedOn(seen.left, seen.right)) return no('moved away from');
  if (NAMED_DAY.test(seen.left) && !strong) return no('the day of an event');
  if (!shape.range && touchesEarlier(text, found.index)) return no('moved away from');
  if (!shape.period && endsNote(place, span.first, document.issued)) return limit('by', 'a day that ends a note', 1);
  const reportsThen = span.last >= document.issued && REPORT_THEN.test(seen.left);
  const touching = isNextPeriod(found.expression) || reportsThen ? null : matching(TOUCHING, seen.touching);
  if (touching && !strong) return no(touching);
  if (
    shape.bare &&
    !cue &&
    !after &&
    !isLimitOfList(seen) &&
    !isListed(place, seen) &&
    !endsLine(seen) &&
    !(shape.range && opensPhase(seen)) &&
    !(segment.direction !== null && DUTY_NEXT.test(seen.right))
  )
    return no('two numbers');
  if (!cue && !past && !shape.period && isLimitOfList(seen)) return limit('by', 'a list of limits', 1);
  const next = matching(FOLLOWING, seen.right);
  // Only two figures can count what follows them.
  const following = next === 'number' && !shape.bare ? null : next;
  if (following === 'recalled' || following === 'moved' || (following === 'history' && past) || following === 'number')
    return no(following);

  if (strong) return judgeStrong(place, span, shape, seen);
  if (past && seen.governor.role === 'history') return no('history');
  if (after && after !== 'must') return limit(cue?.bound ?? 'by', after, past ? 2 : 0);
  if (past) return no('a day before the document');
  if (following === 'eligibility' && cue?.bound === 'by' && isToApplyBy(seen, span, document.issued))
    return limit('by', 'a day to apply by', 2);
  if (following) return no(following);
  const told = seen.told || TOLD_AFTER.test(seen.right);
  const listed = shape.range && isListedTime(segment, seen.left);
  const campaign = shape.range && told && seen.governor.role === 'eligibility';
  if (endsCountedStretch(place)) return limit('by', 'a labelled stretch');
  const closing = document.issued <= span.first && closesFigures(place, seen);
  if (closing) return limit('by', 'figures are closed', 2);
  if (seen.governor.role && !campaign && !listed && !takesPart(shape, seen) && !workOnFigures(place, span, shape, seen))
    return no(seen.governor.role);
  if (speaksOf(GENERAL, 'target', text)) return no('target');
  if (after === 'must') return limit(cue?.bound ?? (shape.period ? 'within' : 'by'), after);
  return judgeWeak(place, span, shape, seen);
}

/** "Tổ chức hoạt động hưởng ứng Tuần lễ … từ ngày … đến ngày …": the duty is to take part in these days. */
const takesPart = ({ range }: Shape, { governor, left }: View): boolean =>
  range && governor.words.startsWith('hưởng ứng') && TAKES_PART.test(left);

const STRETCH_LABEL = guarded(
  /(?:^ ?|[.;] |[*+•-] ?|[0-9a-z][.)] )(?:thời hạn|thời gian) (?:nhận|tiếp nhận|nộp|đăng ký|niêm yết|góp ý|thực hiện|gửi|thu)(?: [^ .;:,()]{1,12}){0,8} ?: ?(?:trong )?(?:vòng )?$/,
);

/** "Thời hạn nhận phiếu: 30 ngày kể từ ngày 05/11/2026 đến 17 giờ 00 ngày 04/12/2026": the end of what the label names. */
function endsCountedStretch({ text, found, others, cue }: Place): boolean {
  const term = others[others.indexOf(found) - 1];
  if (cue?.name !== 'until' || term?.expression.kind !== 'term') return false;
  return cue.start - term.stop <= 2 && STRETCH_LABEL.test(partOf(text, text.slice(0, term.index)));
}

/** "Đôn đốc các khu phố gửi lại phiếu, chốt số liệu lúc 2 giờ chiều ngày 28/4": an hour to come, and nothing after it. */
const CLOSES = guarded(/, chốt số liệu (?:vào )?(?:lúc |hồi )$/);

const closesFigures = ({ found: { expression }, others, found }: Place, { left, told }: View): boolean =>
  told && expression.kind === 'day' && expression.time !== null && others.at(-1) === found && CLOSES.test(left);

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

const HANDED_IN = guarded(/báo cáo|gửi|nộp|trình|hoàn thành|tổng hợp|đăng ký|xong|phản hồi|trả lời|cập nhật/);
const row = ({ passage }: Place['segment']): string => passage.text;

/** "Hạn đối chiếu thuế khoán: hộ ngành ăn uống 22/12, hộ ngành vật liệu xây dựng 26/12". */
const LIMIT_LIST = guarded(
  /^[ *+•-]{0,4}(?:[0-9a-z]{1,2}[.)] )?(?:thời hạn|hạn(?: chót| cuối)?|lịch nộp|lịch thu|lịch trả|mốc nộp)(?: [^ :;.]{1,12}){0,10} ?: (?:[^:;.]{0,160}[,;] )?[^:;.,0-9]{3,60} (?:ngày )?$/,
);
const ITEM_ENDS = /^ ?(?:[,;.)]|$|và )/;
const isLimitOfList = ({ left, right }: View): boolean => ITEM_ENDS.test(right) && LIMIT_LIST.test(left);

const LIST_START = /^ ?$/;
const LIST_SAYS = /^ ?: [a-zà-ỹ]/;
/** "Ngày 20/11: nộp bản nháp; 25/11: nộp bản chính". */
const isListed = ({ continued }: Place, { left, right }: View): boolean =>
  continued && LIST_START.test(left) && LIST_SAYS.test(right);

/** "Báo cáo tuần sau" names no paper of that week. */
const isNextPeriod = (expression: Place['found']['expression']): boolean =>
  expression.kind === 'period' && expression.period.offset === 1;

/** "Xong trước", "Trước ngày" over a column of days. */
const BEFORE_COLUMN = /(?:^|xong |hoàn thành |nộp |gửi )trước(?: ngày)?$/;

function judgeCell({ cue, segment, document, found: { expression } }: Place, seen: View, { period }: Shape): Verdict {
  if (DONE_ALREADY.test(seen.left)) return no('done already, says the cell');
  if (deedOf(segment) === 'perhaps made known') return no('promise');
  const stated = cue?.name === 'from' ? null : cue?.bound;
  const above = BEFORE_COLUMN.test(segment.header) ? 'before' : null;
  // An hour may be that of something to be at.
  const hour = cue === null && expression.kind === 'day' && expression.time !== null && !HANDED_IN.test(row(segment));
  const doubt = document.asks && segment.direction === null ? 2 : hour || segment.column === 'schedule' ? 1 : 0;
  return limit(stated ?? above ?? (period ? 'within' : 'by'), 'a column of limits', doubt);
}
