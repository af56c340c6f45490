import { guarded, partOf } from '../guard';
import type { Place } from './context';
import { GATHERING, WORK } from './meeting';
import { GENERAL } from './signals';
import { limit, meeting, no, type Verdict } from './verdict';
import { speaksOf, VETO, View, WEAKER } from './view';

const RANGE_BEFORE = guarded(/(?:^|[ ,])từ [^,;.]{1,40}$/);
const HABIT = guarded(
  /tiếp công dân|giờ làm việc|mở cửa|(?<!thường )trực(?! tiếp| tuyến| thuộc)|lịch tiếp|chào cờ|mặc/,
);
const REPORTS = guarded(
  /báo cáo|báo (?:tình hình|kết quả|số|danh sách|cho|về|lại)|thông tin (?:kết quả|tình hình|về|cho)|gửi|nộp|tổng hợp|đối chiếu|cập nhật|hoàn thành|trình|chốt|kê khai|quyết toán|thanh toán|vệ sinh|kiểm tra|chuyển|lập danh sách|thống kê|niêm yết|thông báo|công khai/,
);
const HANDED_IN = guarded(/(?:^|[^a-zà-ỹ])(?:báo cáo|gửi|nộp|phản hồi)(?![a-zà-ỹ])/);
const ORDER = guarded(/^(?:đề nghị|yêu cầu|giao|phân công|phải|có trách nhiệm)$/);
/** "Từ 7h30 đến 11h00 các ngày thứ Ba, thứ Năm": when something is open. */
const OPEN_HOURS = guarded(/[0-9hg] ?(?:đến|tới|-) ?[0-9]{1,2} ?(?:giờ|h|g|:)/);
/** "Các chốt trực báo cáo tình hình hằng ngày trước 16h30". */
const TELLS = guarded(/(?:báo cáo|gửi|nộp)[^,;.]{0,60}$/);
/** "Chuyên mục được cập nhật vào thứ Sáu hằng tuần". */
const KEPT_UP = guarded(/^ ?cứ $|được (?:cập nhật|đăng|phát|mở|phục vụ)(?: [^ ,;.]{1,8}){0,4} $/);
/** "Chủ tịch tiếp công dân vào 7h30 ngày 15 hằng tháng; các công chức có mặt cùng dự". */
const CALLED =
  /tiếp công dân[^.]{0,160}(?:các|cán bộ|công chức|phòng|đại diện|lãnh đạo)[^.;]{0,60}(?:có mặt|cùng dự|tham dự|cùng tiếp|tham gia tiếp)(?![a-zà-ỹ])/;
const NEXT_CLAUSE = 160;
const WORK_LENGTH = 45;

/** A periodic day: is it the day of a duty, or the hour of a meeting that comes again? */
export function judgeRecurrence(place: Place, daily: boolean, hasTime: boolean): Verdict {
  const { segment, cue, text, found } = place;
  if (segment.column === 'other-dates') return no('a column of other dates');
  if (cue?.name === 'until' && RANGE_BEFORE.test(partOf(text, text.slice(0, cue.start)))) return no('reporting-period');
  if (daily && cue?.name === 'from') return no('office-hours');
  const loose = cue === null || cue.name === 'on';
  if (
    hasTime &&
    loose &&
    GATHERING.test(text) &&
    !WORK.test(partOf(text, text.slice(Math.max(0, found.index - WORK_LENGTH), found.index)))
  ) {
    return meeting('a periodic meeting');
  }
  const { governor } = new View(place, WEAKER);
  if (governor.role && VETO.has(governor.role)) return no(governor.role);
  // What was done is said of the matter where a limit comes again: "số thuế đã hoàn …, chậm nhất ngày 31/01 hằng năm".
  if (governor.role === 'history' && (daily || cue?.strength !== 'strong')) return no('history');
  if (daily && !hasTime) return no('every day');
  if (segment.column === 'limit') return limit(cue?.bound ?? 'by', 'a column of limits');
  if (cue?.strength === 'strong' || cue?.name === 'until-end') return limit(cue.bound ?? 'by', 'a periodic day');
  if (KEPT_UP.test(partOf(text, text.slice(0, found.index)))) return no('a habit');
  const tells = TELLS.test(partOf(text, text.slice(0, found.index)));
  const { passage, sentence, end } = segment;
  if (hasTime && loose && CALLED.test(passage.text.slice(sentence, end + NEXT_CLAUSE)))
    return meeting('called to be there', 1);
  if ((HABIT.test(text) && !tells) || OPEN_HOURS.test(found.text)) return no('a habit');
  if (!REPORTS.test(text) && !ORDER.test(governor.words)) return no('a habit');
  return limit(cue?.bound === 'within' ? 'within' : 'by', 'a periodic day', HANDED_IN.test(text) ? 0 : 1);
}

/** "Thủ tục đăng ký khai sinh: giải quyết ngay trong ngày". */
const PROCEDURE = guarded(/^[ *+-]{0,4}(?:[0-9a-z]{1,2}[.)] )?(?:đối với )?(?:các )?thủ tục [^:;.]{3,90}:/);

/** "Ngay trong ngày", "ngay khi nhận được văn bản này". */
export function judgeImmediate(place: Place): Verdict {
  const { governor, duty } = new View(place, WEAKER);
  if (governor.role === 'history' || governor.role === 'promise' || governor.role === 'proposal') {
    return no(governor.role);
  }
  if (speaksOf(GENERAL, 'procedure', place.text)) return no('procedure');
  if (PROCEDURE.test(place.text)) return no('procedure');
  if (place.document.normative && !place.found.text.endsWith(' này')) return no('a general rule');
  return duty || governor.polarity === 'directive' ? limit('by', 'at once') : no('no duty');
}

/** "Hồ sơ nộp trước 15 giờ được trả kết quả trong ngày". */
const ANYBODY_SERVED = guarded(/^,? ?(?:thì )?(?:sẽ )?được (?:trả|giải quyết|tiếp nhận|xử lý|tính|nhận)/);

/** "Hội nghị khai mạc lúc 07h30 …, đề nghị có mặt trước 07h15": how early to be there. */
const EARLY = guarded(/(?:có mặt|tập trung)(?: (?:tại|ở|đầy đủ)(?: [^ ,;.]{1,12}){0,8})? $/);

/** An hour without a day: the day of the text, where a strong cue makes it a limit. */
export function judgeClock(place: Place): Verdict {
  const { cue } = place;
  const { governor, duty } = new View(place, WEAKER);
  if (cue?.strength !== 'strong' || cue.bound === null || cue.name === 'limit-noun') return no('an hour without a day');
  if (governor.role && VETO.has(governor.role)) return no(governor.role);
  // "Người dân có mặt từ trước 16 giờ 30 phải được hướng dẫn".
  if (place.text.slice(0, cue.start).endsWith('từ ')) return no('eligibility');
  if (EARLY.test(partOf(place.text, place.text.slice(0, cue.start)))) return no('how early to be there');
  if (ANYBODY_SERVED.test(partOf(place.text, place.text.slice(place.found.stop)))) return no('eligibility');
  return duty ? limit(cue.bound, 'an hour of the same day', 2) : no('no duty');
}
