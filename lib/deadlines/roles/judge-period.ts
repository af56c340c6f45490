import { guarded } from '../guard';
import type { Place } from './context';
import { GIVEN_ENDS, REPORT_THEN } from './judge-bare';
import { hasLimits } from './judge-strong';
import { limit, no, type Verdict } from './verdict';
import type { View } from './view';
import { ENDS_WITH_DUTY } from './words';

const OPENING = /^[ *+(-]{0,4}(?:[0-9a-z]{1,2}[.)] )?$|[,;:(] ?$/;

/** "- Thời gian: tháng 12/2026." */
const TIME_IS = guarded(/(?:^|[-+*.;] ?)thời gian(?: dự kiến)? ?: ?(?:trong |dự kiến )?$/);

/** "Thu năm 2026", "báo cáo năm 2026" name the year of the work; "hoàn thành năm 2026" sets it. */
const ENDS_WITH_WHOLE = guarded(
  /(?:hoàn thành|hoàn tất|xong|dứt điểm|triển khai|(?<!đánh giá |ước |tình hình |kết quả |báo cáo )thực hiện|khởi công|khánh thành|kết thúc|giải ngân)(?: xong)? $/,
);

/** "Sơ kết 6 tháng đầu năm", "quyết toán quý III": the time that is looked back on or paid for. */
const REVIEWED = guarded(
  /(?:sơ kết|tổng kết|đánh giá|thống kê|báo cáo|giao ban|quyết toán|đối chiếu|công khai|thanh toán|chi trả|kê khai) $/,
);

const PART = guarded(/^(?:đầu|giữa|cuối|thượng|trung|hạ) /);

/** "Lộ trình: năm 2026 hoàn thành 50%, năm 2027 hoàn thành 100%". */
const SHARE_NEXT = guarded(/^ (?:hoàn thành|đạt|thực hiện) (?:ít nhất |tối thiểu |trên )?[0-9][0-9,.]{0,5} ?%/);

/** "Bảng kê, danh sách ký nhận nộp Phòng Tài chính tháng 11/2026." */
const HANDED_OVER = guarded(
  /(?:^ ?|[,;:.] |[*+•-] )(?:(?:các|phòng|ban|trường|trạm|ubnd|văn phòng|công an|hội|đoàn|tổ|bản|file|danh sách|báo cáo|hồ sơ|tài liệu|biểu|phiếu)(?: [^ ,;:.]{1,12}){0,6} )?(?:(?:gửi|nộp|trình|bàn giao)(?: (?!đã|được)[^ ,;:.]{1,12}){1,9}|báo cáo (?:thường trực|ban thường vụ|lãnh đạo|chủ tịch|đảng ủy|ubnd|ủy ban nhân dân|hđnd)(?: (?!đã|được|kết|tình|công|kế|về|số)[^ ,;:.]{1,12}){0,6}) $/,
);

/** "Họp kiểm điểm cuối năm 2025 vào lúc 14 giờ 00": its own time follows. */
const NAMES_MATTER = /^ (?:[^ ,;.]{1,12} ){0,4}(?:vào|lúc|hồi|trước|chậm nhất|xong|từ ngày|gửi|nộp)(?![a-zà-ỹ])/;

const BY_STANDARD = /^ theo (?:chuẩn|tiêu chí|bộ tiêu chí|mẫu|thang điểm)(?![a-zà-ỹ])/;

const UNNAMED_PART = guarded(/^(?:đầu|giữa|cuối) (?:tuần|tháng|quý|quí|năm)$/);

/** "Tình hình tháng 3, quý I": the second period is spoken of as the first is. */
function isListed({ others, found, text }: Place): boolean {
  const before = others[others.indexOf(found) - 1];
  return before?.expression.kind === 'period' && text.slice(before.stop, found.index) === ', ';
}

/** A period that no word announces (cuối năm, tháng 12): is it the time of a duty? */
export function judgePeriod(place: Place, seen: View, doubt: number): Verdict {
  const { segment, found, cue, continued } = place;
  const { expression } = found;
  const { told, left } = seen;
  if (cue === null && SHARE_NEXT.test(seen.right)) return no('target');
  if (segment.kind === 'cell' && hasLimits(segment)) return no('another column holds the limit');
  if (found.text === 'năm nay' && cue === null) return no('a period without a cue');
  if (TIME_IS.test(left)) return limit('within', 'a label', 1);
  const part = PART.test(found.text) && !UNNAMED_PART.test(found.text);
  const opens = OPENING.test(left) && !isListed(place);
  const isNext = expression.kind === 'period' && expression.period.offset === 1;
  const at = /tại $/.test(left) && found.text.startsWith('tuần');
  const direct =
    at ||
    (told &&
      (isNext || !REVIEWED.test(left) || (segment.direction !== null && REPORT_THEN.test(left))) &&
      (found.text.startsWith('năm ') ? ENDS_WITH_WHOLE : ENDS_WITH_DUTY).test(left));
  const given = !found.text.includes('năm') && HANDED_OVER.test(left) && GIVEN_ENDS.test(seen.right);
  // "Rà soát hộ nghèo cuối năm 2025 theo chuẩn mới": perhaps the name of it.
  const named = part && !opens && !direct && !given;
  if (named && (BY_STANDARD.test(seen.right) || (place.others.at(-1) !== found && NAMES_MATTER.test(seen.right))))
    return no('the name of a time');
  return (part || opens || direct || given) && (seen.duty || (part && continued))
    ? limit('within', 'a period', named ? Math.max(1, doubt) : doubt)
    : no('a period without a cue');
}
