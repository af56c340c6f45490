import { columnRole } from '../document/tables';
import { guarded } from '../guard';
import type { Place } from './context';
import { isGoneBy } from './gone-by';
import { isToApplyBy } from './granted';
import { FOLLOWING, GENERAL, TO_SUPERIOR } from './signals';
import { limit, no, type Shape, type Span, type Verdict } from './verdict';
import { matching, NOUN_VETO, speaksOf, VETO, type View } from './view';

const SAID_OF = guarded(/(?:[:(]|là|trong|đến|vào|hết|trước|sang|tới) ?$/);

const TOUCHED_BY = guarded(
  /(?:cấp|cấp phép|(?<!ảnh )hưởng|xây dựng|thành lập|(?<!hội đồng |ban |kế hoạch |thông báo |công tác |phiếu |hồ sơ |dự )tuyển dụng|(?<!nơi )cư trú|kết hôn|(?<![a-zà-ỹ] )sinh|nghỉ hưu|nhập ngũ|tiếp nhận|ký kết)(?: từ)? $/,
);

/** "Đoàn kiểm tra … thành lập trước ngày 30/12", a day to come: to be founded. */
const FOUNDED = guarded(/thành lập $/);

/** "Sở Y tế sẽ cấp vắc xin trước ngày …": what is made or given then is promised, not what was. */
const WILL_MAKE = guarded(
  /(?:^|[^a-zà-ỹ])sẽ (?:được )?(?:cấp|xây dựng|thành lập|tuyển dụng|tiếp nhận|ký kết)(?: [^ ,;.]{1,12}){0,6} $/,
);

const SECTOR = guarded(/(?:sở|phòng|bộ|ban|ngành) (?:[a-zà-ỹ]{1,8} ){0,3}xây dựng $/);

const ASKED_BEFORE = guarded(
  /đã (?:yêu cầu|đề nghị|chỉ đạo|giao|nhắc|đôn đốc|có (?:văn bản|công văn|thông báo)|ban hành)/,
);

/** "Các bản cam kết đã nộp trước ngày …": what was handed in, also when the day is to come. */
const DONE_BY = guarded(
  /(?:^|[^a-zà-ỹ])đã (?:được )?(?:nộp|gửi|báo cáo|ký|đăng ký|hoàn thành|tiếp nhận|nhận)(?: [^ ,;.]{1,10}){0,2} $/,
);

const APPLIES_TO = guarded(/áp dụng (?:đối với|cho|với)[^,;.]{0,60}$/);

const PURPOSE = guarded(/(?:^|[ ,])để (?:kịp )?$/);

/** "Để kịp chi trả trước Tết, danh sách phải …", "tất bật chăm mai để kịp bán trước 23 tháng Chạp". */
const IN_TIME_FOR = guarded(/(?:^ ?|[ ,])để (?:kịp|kịp thời)(?: [^ ,;.]{1,12}){0,6} $/);

const ENDED = guarded(/(?:đến|tới|hết|trước|nhất|quá)(?: (?:cuối|hết|ngày|là))? ?$/);

/** "… sẽ làm gọn, chậm nhất thượng tuần tháng Ba các trường phải có …": told after the day. */
const MUST_FOLLOW = guarded(/^[^;.]{0,60}(?:phải|có trách nhiệm)(?![a-zà-ỹ])/);

/** "Rà soát số người hết hạn thẻ BHYT trong tháng 11". */
const RUNS_OUT =
  /^hết hạn (?:sử dụng |của )?(?:thẻ|giấy|hợp đồng|chứng chỉ|chứng thư|chữ ký|bảo hiểm|căn cước|cccd|hộ chiếu|tạm trú|tạm vắng|nghỉ|bảo hành|thuê|đăng kiểm|kiểm định)(?![a-zà-ỹ])/;

/** "Trước cuộc họp ngày 12/6 ít nhất 02 ngày": the limit lies before that day. */
const COUNTED_BACK = guarded(/^\)?,? (?:ít nhất|tối thiểu) [0-9]{1,2}(?: \([^()]{1,12}\))? (?:ngày|tuần|giờ)/);

/** "Thời gian trình: 24/12/2025" on a slip of that day. */
const HANDED_IN_ON = /^thời gian (?:trình|gửi|nhận|tiếp nhận|nộp|đăng ký)(?![a-zà-ỹ])/;

/** Has the table a column of limits? */
export const hasLimits = ({ headers }: Place['segment']): boolean =>
  headers.some((header) => columnRole(header, headers) === 'limit');

const isFeast = ({ expression }: Place['found']): boolean =>
  expression.kind === 'day' && expression.day.form === 'lunar';

/** A day under a strong cue (trước ngày, chậm nhất, thời hạn): what could still make it no limit. */
export function judgeStrong(place: Place, span: Span, { period }: Shape, seen: View): Verdict {
  const { segment, text, found, cue, after, document, others } = place;
  const { governor, beforeCue } = seen;
  const said = found.expression.kind === 'day' ? found.expression.said : null;
  const bound = said ?? cue?.bound ?? 'by';
  const past = span.last < document.issued;
  const directed = governor.polarity === 'directive';
  const following = matching(FOLLOWING, seen.right);
  const toApply = following === 'eligibility' && isToApplyBy(seen, span, document.issued);
  if (following === 'eligibility' && !toApply && !after && (past || !directed)) return no('eligibility');
  if (following === 'effect' && bound === 'before') return no('effect');
  if (governor.role === 'history' && (span.last <= document.issued || isGoneBy(place, span))) return no('history');
  const veto = cue?.name === 'before' || cue?.name === 'latest' ? VETO : NOUN_VETO;
  const ordered = governor.role === 'promise' && MUST_FOLLOW.test(seen.right);
  if (governor.role && veto.has(governor.role) && !ordered) return no(governor.role);
  if (WILL_MAKE.test(beforeCue)) return no('promise');
  if (TO_SUPERIOR.test(seen.left)) return no('proposal');
  if (!directed && TOUCHED_BY.test(beforeCue) && (past || !FOUNDED.test(beforeCue)) && !SECTOR.test(beforeCue))
    return no('eligibility');
  if (DONE_BY.test(beforeCue)) return no('history');
  if (!directed && APPLIES_TO.test(beforeCue)) return no('eligibility');
  if (past && bound === 'before' && Number(document.issued.slice(0, 4)) - Number(span.last.slice(0, 4)) > 1)
    return no('history');
  // "Kiểm tra chợ trước Tết" beside a column of limits names the work.
  if (
    segment.kind === 'cell' &&
    found.expression.kind === 'day' &&
    found.expression.day.form === 'lunar' &&
    hasLimits(segment)
  )
    return no('another column holds the limit');
  if (PURPOSE.test(beforeCue) && others.indexOf(found) > 0) return no('what another limit is for');
  if (IN_TIME_FOR.test(beforeCue) && !directed && (others.length > 1 || isFeast(found)))
    return no('what another limit is for');
  if (speaksOf(GENERAL, 'target', text) && !directed) return no('target');
  if (past && (!directed || ASKED_BEFORE.test(seen.left))) return no('a day before the document');
  if (!directed && span.last <= document.issued && cue && HANDED_IN_ON.test(text.slice(cue.start)))
    return no('the day it was handed in');
  // "Tiến độ: tháng 11-12" is any time in it; "thời hạn đến hết tháng 6" is by its end.
  const noun =
    cue?.name === 'limit-noun' && bound === 'by' && period && !ENDED.test(text.slice(cue.start, found.index));
  if (cue?.name === 'limit-noun' && RUNS_OUT.test(text.slice(cue.start))) return no('validity');
  if (cue?.name === 'limit-noun' && period && !SAID_OF.test(seen.left)) return no('the name of something');
  return limit(
    noun ? 'within' : bound,
    cue?.name ?? 'an hour after the day',
    past || toApply || cue?.name === 'stamp' || COUNTED_BACK.test(seen.right) ? 2 : 0,
  );
}
