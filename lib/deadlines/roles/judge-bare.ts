import type { DaySpec } from '../expressions';
import { guarded } from '../guard';
import { NAME } from '../names';
import type { Place } from './context';
import { limit, no, type Span, type Verdict } from './verdict';
import type { View } from './view';

/** "15h chiều 29/5 trình tôi ký." */
export const DUTY_NEXT = guarded(
  /^,? (?:phải |cần )?(?:trình|nộp|gửi|báo cáo|trả lời|xong|hoàn thành|có (?:báo cáo|kết quả|văn bản|dự thảo))(?![a-zà-ỹ])/,
);

/** "Kiểm tra quán game, báo cáo cuối tuần": after a comma it is what is to be done. */
export const REPORT_THEN = guarded(/[,;] (?:rồi |và )?báo cáo (?:lại |tôi )?(?:vào )?(?:ngày )?$/);

/** "Chiều thứ 6 báo cáo tôi". */
const TO_ME = guarded(/^,? (?:trình|báo cáo|b\/c|gửi|đưa|nộp)(?: lại)?(?: cho)? (?:tôi|anh|chị)(?![a-zà-ỹ])/);

const LABEL_OF_DUTY = guarded(
  /^[ *+–-]{0,4}(?:[0-9a-zđ]{1,2}[.)] )?(?:báo cáo|nộp|gửi|trình|hoàn thành|dự thảo|bản|nghiệm thu|bàn giao|đợt|lần|giai đoạn|tham mưu|xây dựng|ban hành|rà soát|tổng hợp)(?: [^ ,.;:]{1,12}){0,9} ?: ?(?:(?:cuối )?(?:sáng|chiều|ngày) ?)?$/,
);

/** "Hạn chót nộp hồ sơ đề nghị hỗ trợ tiền thuê nhà cho người lao động đợt 2 năm 2026 là ngày …". */
const LIMIT_IS = guarded(
  /(?:(?<!gia )thời hạn|hạn (?:chót|cuối(?: cùng)?|nộp|gửi|đăng ký|báo cáo|nhận|xử lý))(?: [^ ,;.:]{1,12}){1,28} là (?:đến |hết ){0,2}(?:ngày )?$/,
);

/** "Chậm nhất ngày cuối cùng của tháng thứ tư kể từ ngày kết thúc năm, tức 30/4/2027". */
const THAT_IS = guarded(/(?:nhất|trước|hạn|đến hết) [^;.]{3,120}[,(] ?tức (?:là )?(?:trước )?(?:ngày )?$/);

const NEXT_LABEL = guarded(/^ ?(?:và |riêng |còn )?[^,;:.]{1,50}(?:: ?|, )$/);

/** "… bản chính thức gửi ngày 23/4". */
const RIGHT_BEFORE = guarded(/(?<!đã |được |[0-9] |văn bản |công văn |hồ sơ |tờ )(?:gửi|nộp|trình)(?: lại)? ?$/);

/** "Các trường niêm yết công khai ngày 20/5", "gửi bản ký về xã ngày 29/3": a deed and its day, nothing else. */
const GIVEN = guarded(
  /(?:^ ?|[,;:.] |[*+•-] )(?:(?:các|phòng|ban|trường|trạm|ubnd|văn phòng|công an|hội|đoàn|tổ|bản|file|danh sách|báo cáo|hồ sơ|tài liệu|biểu|phiếu)(?: [^ ,;:.]{1,12}){0,6} )?(?:gửi|nộp|trình|niêm yết|công bố|công khai|bàn giao|trả|chuyển|lập|phát hành|chi trả|hoàn thành|hoàn tất|báo cáo (?:kết quả|tình hình|tiến độ))(?: (?!đã|được)[^ ,;:.]{1,12}){0,9} $/,
);

export const GIVEN_ENDS = guarded(/^ ?(?:[.;,)]|$|và |để )/);

const DIRECT = guarded(/(?:hoàn thành|xong|nộp|gửi|báo cáo|trình|trả lời|phản hồi)(?: [^ ,.;]{1,10}){0,3} ?[(,:-]? ?$/);

/** Days that an instruction names by where they lie: ngày mai, thứ Sáu này. */
const SOON: ReadonlySet<DaySpec['form']> = new Set(['relative', 'weekday']);

const PART_OF_DAY = guarded(/(?:^|[ ,(])(?:sáng|trưa|chiều|tối) $/);

/** "- Ngày 20/11/2026: gửi dự thảo.", "Mốc 1: 30/11 - các thôn nộp phiếu". */
const LISTED = guarded(
  /^ ?(?:[-+*•] ?|[0-9a-z]{1,2}[.)] ?)?(?:(?:mốc|lần|đợt|kỳ|bước) [0-9]{1,2} ?[:.,(-] ?)?(?:(?:sáng|chiều|tối) )?(?:ngày )?$/,
);

const SAYS_WHAT = guarded(/^\)? ?(?::|-(?= )) ?[a-zà-ỹ]/);

/** "- Phòng Kinh tế: chuẩn bị báo cáo chuyên đề - 26/01.": the day at the end of a line. */
const LINE_OF = guarded(
  new RegExp(`^[ *+-]{0,4}(?:[0-9a-z]{1,2}[.)] )?${NAME}[^;]{3,160}(?: -|[^ ,;.:]{2,12} [^ ,;.:]{1,12}:) (?:ngày )?$`),
);

const LINE_ENDS = /^ ?[.;]?$/;

export const endsLine = (seen: View): boolean => LINE_ENDS.test(seen.right) && seen.duty && LINE_OF.test(seen.left);

/** A day that no word announces: what stands around it makes it a limit. */
export function judgeBare(
  { segment, found: { expression }, document, continued }: Place,
  span: Span,
  seen: View,
): Verdict {
  const { told, left } = seen;
  const hour = expression.kind === 'day' && expression.time !== null;
  if ((hour || segment.direction !== null) && span.first >= document.issued && DUTY_NEXT.test(seen.right))
    return limit('by', 'an hour and its duty', 1);
  if (span.first >= document.issued && endsLine(seen)) return limit('by', 'a day at the end of a line', 1);
  if (TO_ME.test(seen.right)) return limit('by', 'a day and its duty', 1);
  if (LABEL_OF_DUTY.test(left)) return limit('by', 'a label', 1);
  if (LIMIT_IS.test(left)) return limit('by', 'a limit by its name');
  if (REPORT_THEN.test(left) && GIVEN_ENDS.test(seen.right) && span.first > document.issued)
    return limit('by', 'a day after a duty', 1);
  if (THAT_IS.test(left)) return limit('by', 'a limit in other words', 1);
  if (continued && NEXT_LABEL.test(left)) return limit('by', 'one limit after another', 1);
  if (LISTED.test(left) && SAYS_WHAT.test(seen.right) && seen.duty) return limit('by', 'a day and its duty', 1);
  const lunar = expression.kind === 'day' && expression.day.form === 'lunar';
  if (!lunar && (told ? DIRECT : RIGHT_BEFORE).test(left)) return limit('by', 'a day after a duty', 1);
  const single = expression.kind === 'day' && expression.day.form === 'calendar' && expression.until === null;
  if (single && span.first > document.issued && GIVEN.test(left) && GIVEN_ENDS.test(seen.right))
    return limit('by', 'a day after a duty', 1);
  const soon = expression.kind === 'day' && (SOON.has(expression.day.form) || PART_OF_DAY.test(left));
  const instructed = segment.direction !== null && soon;
  return instructed && (seen.duty || left.trim().length > 10)
    ? limit('by', 'a day in an instruction', 1)
    : no('no cue');
}
