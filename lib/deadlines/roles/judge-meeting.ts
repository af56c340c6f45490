import type { Segment } from '../document/segments';
import { guarded, partOf } from '../guard';
import type { Place } from './context';
import {
  ATTENDED,
  COURSE_LABEL,
  EXAMINED,
  GATHERING_BRACKET,
  GATHERING_LABEL,
  HELD_DAYS,
  HELD_ON,
  HELD_THEN,
  HOUR_LABEL,
  headsInstruction,
  INVITED,
  isListedTime,
  MEETING,
  NAMED_DAY,
  PAST_MEETING,
  TIME_LABEL,
  VISIT,
  VISITED,
  WORK,
} from './meeting';
import { isMovedLater, isMovedOn, touchesEarlier } from './moved';
import { deedOf, GATHERS, gathers, HANDED_IN, isOfficeDay, isTimetable } from './rows';
import { ASKED_TO_COME, ASKS, LISTED, RECORD_LENGTH, toldOf } from './told-meeting';
import { meeting, no, type Span, type Verdict } from './verdict';
import { isOpenHours, isWindow, RECEIVING } from './windows';

/** The hour is given up for another one. */
const MOVED_ON = guarded(
  /^[^.;,]{0,25}?(?:chuyển|dời|lùi|hoãn|đổi|điều chỉnh|thay đổi)(?: [^ .;]{1,8}){0,3} (?:sang|đến|thành|vào|tới|lại)(?![a-zà-ỹ])/,
);

const ALREADY = guarded(/(?<!như)(?:^|[^a-zà-ỹ])đã(?! được (?:mời|giao))(?![a-zà-ỹ])/);

/** Where it is held, who is to be there, after the date. */
const TO_COME = guarded(
  /^[^.;]{0,80}(?:đề nghị|yêu cầu|mời)[^.;]{0,80}(?:có mặt|tham dự|đến dự|về dự|dự (?:họp|lễ|hội|buổi|đầy đủ|đúng))/,
);

const AFTER_DAY = /^\)? ?(?::|-(?= )) ?/;

/** "Lịch làm việc như sau:" over "Ngày 30/3/2026: xã Diễn Châu". */
const CALENDAR = guarded(/lịch (?:làm việc|kiểm tra|tiếp|giám sát|khảo sát|tập huấn|họp)/);

/** "Phiên họp chốt quân số của Hội đồng: chiều 24/12". */
const GATHERING_NAMED = guarded(
  /(?:^|[.;] |[*+•-] )(?:(?:phiên họp|hội nghị|cuộc họp|lễ|họp)(?: [^ :;.]{1,12}){1,10}|vòng (?:chung khảo|chung kết|bán kết)|(?: ?mở thầu| ?khai mạc| ?bế mạc| ?bốc thăm)): (?:(?:sáng|chiều|tối) )?(?:ngày )?$/,
);

/** "…; tại UBND phường Liên Chiểu lúc 14g00". */
const AT_PLACE = guarded(/^ ?(?:và )?tại [^,;.]{3,60} (?:lúc |vào lúc )?$/);

/** "Thời gian giao, nhận quân: 06 giờ 30"; not of what is handed in. */
const ANY_LABEL = guarded(
  /(?:^|[.;] |[*+•-] ?)(?:[0-9a-z]{1,2}[.)] )?thời gian (?!nộp|gửi|hoàn thành|nhận hồ sơ|đăng ký|góp ý|trả|báo cáo|đóng|kết thúc|cắt|ngừng|làm việc|ký|in|lập|cập nhật|tạo|nhận|chuyển|đăng|ban hành|phát hành|xử lý|thực hiện|mất|tạm|nghỉ|cấm)[^ :.;]{1,12}(?: [^ :.;]{1,12}){0,5} ?: ?(?:bắt đầu (?:từ )?)?(?:(?:vào )?(?:lúc |hồi )?)?$/,
);

const DAY_NAMED = /^(?:ngày|thứ|chủ nhật) /;

const PART_OF_DAY = guarded(/(?:^|[^a-zà-ỹ])(?:sáng|chiều|tối) $/);

const STARTS = /bắt đầu/;

const FEAST = /^(?:ngày )?tết(?![a-zà-ỹ])/;

/** "Ngày 17/11/2025, tại Phòng họp A, đồng chí … chủ trì họp giao ban": told, not called. */
const PRESIDED = guarded(/^,? [^.;]{0,160}(?:chủ trì|đã)(?![a-zà-ỹ])/);

const LEAD_LENGTH = 240;

const WORK_LENGTH = 45;

const LIMITS: ReadonlySet<string> = new Set(['before', 'latest', 'until-end', 'limit-noun']);

/** "Hồ sơ gốc cần có mặt tại phòng Tuyển sinh trước 16h": papers are handed in. */
const PAPERS_PRESENT = guarded(
  /(?:^ ?|[,;:.] |[*+•-] )(?:các )?(?:hồ sơ|sổ|tài liệu|bản|danh sách|giấy tờ|chứng từ|phiếu|hàng|thiết bị|vật tư|hiện vật|mẫu|báo cáo)(?: [^ ,;.]{1,12}){0,8} có mặt (?:tại|ở)[^;.]{0,80}$/,
);

/** "Lễ hội … bắt đầu lúc 6h30; bắn pháo hoa": who wants comes. */
const FESTIVE = guarded(/lễ hội|pháo hoa|chính hội|khai hội|bắn pháo/);

/** "Chuyển tài liệu đến đại biểu … trong ngày 20/4": papers on their way are no visit. */
const HANDS_OVER = guarded(
  /(?:chuyển|gửi|nộp|trình|phát)(?: [^ ,;.]{1,12}){0,2} (?:tài liệu|hồ sơ|giấy|danh sách|báo cáo|biểu|phiếu|thẻ)(?![a-zà-ỹ])[^;.]{0,120}$/,
);

/** "Hạn cuối gửi tác phẩm …, nay lùi đến hết ngày 30-6": no gathering is moved. */
const HANDED_LIMIT = guarded(
  /(?:thời hạn|hạn (?:chót|cuối|nộp|gửi|đăng ký|nhận|báo cáo)|gia hạn|(?:nhận|nộp|gửi) (?:hồ sơ|bài|tác phẩm|báo cáo))(?![a-zà-ỹ])[^.]{0,160}$/,
);

/** "Kết luận được công bố tại trường vào 14 giờ 30 ngày 28/11; đề nghị UBND phường cử đại diện dự". */
const SENDS_THERE = guarded(
  /^[^.;]{0,60}[;,.] ?(?:đề nghị|yêu cầu|kính mời|mời)(?! gửi)[^.;]{0,60} (?:cử|bố trí)(?: [^ ,;.]{1,12}){1,6} (?:dự|tham dự|tham gia|có mặt|chứng kiến)(?![a-zà-ỹ])/,
);

/** "… hội nghị lúc 8h00 ngày 27/11. Nay lùi sang 14h00 ngày 30/11." */
const MOVED_TO = guarded(
  /^ ?(?:(?:nay |vì vậy,? |do đó,? |nên )(?:được |xin |phải )?(?:lùi|dời|chuyển|hoãn|đổi)|(?:được |xin |phải )?(?:lùi|dời|hoãn)|được (?:chuyển|đổi)|(?:chuyển|đổi)(?= sang ))(?: (?!hồ sơ|báo cáo|hạn|thời hạn|tài liệu|kinh phí|bản|phiếu|danh sách)[^ ,;.]{1,12}){0,6} (?:sang|đến|vào|tới|lại)(?: lúc)? $/,
);

/** What is handed in; nobody hands in a "chương trình", nor does a "báo cáo viên". */
const HANDS_IN = guarded(
  /(?<![a-zà-ỹ])(?:báo cáo(?! viên| chuyên đề)|gửi|nộp|(?<!chương |công |quy |giáo )trình(?! diễn| bày| tự)|hoàn thành|tổng hợp|đăng ký|xong)(?![a-zà-ỹ])/,
);

const lastClause = (text: string): string =>
  partOf(text, text.slice(Math.max(text.lastIndexOf(', '), text.lastIndexOf('; ')) + 1));

const BEFORE_LENGTH = 300;

const before = ({ passage, sentence }: Segment): string =>
  partOf(passage.text, passage.text.slice(Math.max(0, sentence - BEFORE_LENGTH), sentence));

/** "Yêu cầu chủ xe đến trụ sở công an làm việc lúc 14h ngày 26/11". */
const COMES = guarded(
  /(?:^|[^a-zà-ỹ])(?:đến|tới|lên)(?: [^ ,;.]{1,12}){0,10} (?:để )?(?:làm việc|nhận|ký|trình diện|bốc thăm|nghe|giải quyết|đối chất|hòa giải)(?![a-zà-ỹ])(?: (?!xong|trước)[^ ,;.]{1,12}){0,10} (?:vào |lúc |hồi |vào lúc |vào hồi )$/,
);

/** "Ngày đăng tải: 18/01/2027 09:12" over what is announced. */
const STAMPED = guarded(
  /(?:ngày|thời gian|thời điểm) (?:đăng tải|đăng|phát hành|tạo|ký|ban hành|lập|cập nhật|in|gửi|nhận) ?: ?$/,
);

/** "(Kèm theo Giấy mời số 57/GM-UBND ngày 20 tháng 3 năm 2026)". */
const CITED = guarded(/ số [0-9]{1,5}[^ ]{0,20},? (?:đề |ký )?(?:ngày )?$/);

const FROM_BEFORE = guarded(/(?:^|[ ,:(])từ (?:[^ ;.]{1,12} ){1,10}(?:cho )?(?:đến|tới) (?:hết )?$/);

/** "…, thời gian: 08 giờ 30 phút, thứ Ba, ngày 23/6": when those named before are visited or called. */
const TIME_AFTER_COMMA = guarded(/, (?:bắt đầu |vào )?thời gian:? (?:vào )?(?:lúc |hồi )?$/);

/** "Kỳ 1 vào 08 giờ 00, ngày 07/01; kỳ 2 vào 08 giờ 00, ngày 21/01". */
const NEXT_ROUND = guarded(
  /^ ?(?:và |còn |riêng )?(?:kỳ|đợt|lần|buổi|ca|phiên|lớp|khóa|vòng|cụm|nhóm|khối|đoàn|tổ|khu phố|thôn|ấp|xóm|tổ dân phố)(?: [^ ,;.:]{1,12}){0,5}[:,]? ?(?:(?:vào|lúc|hồi|từ|sáng|chiều) ){0,2}$/,
);

/** "Tập huấn chuyên môn cho nhân viên y tế vào 02 ngày 11 - 12/9/2025, tại Hội trường số 2". */
const COURSE_DAYS = guarded(
  /(?:tập huấn|bồi dưỡng|hội nghị|hội thảo|hội thi|hội thao|diễn tập|đại hội)(?![a-zà-ỹ])(?:(?!gửi|nộp|báo cáo|hoàn thành|đăng ký)[^,;.]){0,120} (?:vào|trong|từ)(?: [0-9]{1,2})?(?: ngày)? $/,
);

const AT_A_HALL = guarded(
  /^\)?,? (?:tại|ở) (?:hội trường|trung tâm|trường|nhà văn hóa|trụ sở|phòng họp|sân|nhà thi đấu|khách sạn|ubnd|ủy ban)(?![a-zà-ỹ])/,
);

/** "Kiểm kê toàn bộ tài sản tại thời điểm 0 giờ ngày 01/01". */
const CUT_OFF = guarded(
  /(?:kiểm kê|điều tra|thống kê|xác định|số liệu|giá trị)[^;.]{0,200} (?:tại|vào|lấy) thời điểm (?:ngày )?$/,
);

/** The day of a paper that is cited, and of an occasion: "Quyết định số … ngày 20/12", "nhân dịp Ngày Khuyến học Việt Nam 02/10". */
const NAMED_BY = guarded(
  /[0-9] ?\/[a-z0-9đ/.&-]{2,30},? \(?(?:ngày )?$|(?:nhân dịp|nhân|kỷ niệm|chào mừng|hưởng ứng)(?: [^ ,;.]{1,12}){1,12} $/,
);

/** Is the date the start of something to be at? Null when it is not, and may be a limit. */
export function judgeMeeting(place: Place, span: Span, hasTime: boolean): Verdict | null {
  const { segment, text, found, cue, document } = place;
  const said = found.expression.kind === 'day' ? found.expression.said : null;
  const papers = PAPERS_PRESENT.test(partOf(text, text.slice(0, cue?.start ?? found.index)));
  if ((cue && LIMITS.has(cue.name)) || said !== null || headsInstruction(place)) return null;
  if (segment.column === 'schedule') {
    if (STARTS.test(segment.header) && !hasTime) return no('a beginning');
    const deed = hasTime ? null : deedOf(segment);
    if (deed !== null) return deed === 'done' ? null : no('promise');
    return isOfficeDay(segment) ? no('a day at the desk') : meeting('a timetable');
  }
  const loose = cue === null || cue.name === 'on' || cue.name === 'from';
  if (segment.column === 'limit')
    return hasTime && loose && (gathers(segment) || isTimetable(segment)) ? meeting('a gathering in a table') : null;
  if (segment.column !== 'text') return null;
  const left = partOf(text, text.slice(0, found.index));
  if (isMovedLater(place)) return no('moved later');
  if (CUT_OFF.test(left)) return no('cut-off');
  if (papers) return null;
  const told = toldOf(place, span, hasTime, left);
  if (told !== null) return no(told);
  // "Tết" by its name is a season, not the day of a meeting.
  if (FEAST.test(found.text) && cue?.name !== 'on') return null;
  // An anniversary (27/7/1947 - 27/7/2026) is no stretch of days.
  if (Number(span.last.slice(0, 4)) - Number(span.first.slice(0, 4)) > 1) return null;
  if (span.last < document.issued || touchesEarlier(text, found.index)) return null;
  const right = partOf(text, text.slice(found.stop));
  const line = partOf(text, `\n${left}`);
  const touching = partOf(text, left.slice(-WORK_LENGTH));
  if (MOVED_ON.test(right)) return null;
  if (isOpenHours(place, left)) return no('office-hours');
  if (!hasTime && span.last <= document.issued && LISTED.test(left) && PRESIDED.test(right)) return no('history');
  if (isMovedOn(left, text.slice(found.stop))) return null;
  const single = found.expression.kind === 'day' && found.expression.until === null;
  if ((!single || isWindow(place) || cue?.name === 'until') && RECEIVING.test(left)) return null;
  if (!hasTime && CITED.test(left)) return null;
  // "Bán hồ sơ …: từ ngày đăng thông báo đến 16 giờ 30 ngày 24/12": the end of a stretch.
  if (cue?.name === 'until' && FROM_BEFORE.test(left)) return null;
  if (STAMPED.test(left) && span.last <= document.issued) return null;
  const { passage, end } = segment;
  const alone = hasTime && single && !HANDS_OVER.test(left) && !HANDS_IN.test(lastClause(left));
  if (alone && loose && SENDS_THERE.test(right + passage.text.slice(end, end + RECORD_LENGTH)))
    return meeting('asked to be there', 1);
  if (alone && MOVED_TO.test(left) && MEETING.test(before(segment))) return meeting('moved to then', 1);
  if (alone && loose && COMES.test(left)) return meeting('asked to be there', 1);
  const held = MEETING.test(text);
  const calls =
    document.invites &&
    !NAMED_BY.test(left) &&
    (single || /mời/.test(text) || document.titles.some((title) => title.startsWith('giấy mời')));
  if (TIME_LABEL.test(line) && (hasTime || calls)) return meeting('the time of a meeting');
  if (hasTime && single && ANY_LABEL.test(left)) return meeting('a labelled hour', 1);
  if (hasTime && single && isListedTime(segment, left)) return meeting('a line of a list of times', 1);
  if (hasTime && document.invites && HOUR_LABEL.test(line)) return meeting('the hour of an invitation');
  if (loose && GATHERING_BRACKET.test(left)) return meeting('a gathering and its days', 1);
  if (
    loose &&
    !single &&
    (ATTENDED.test(left) ||
      HELD_DAYS.test(left) ||
      EXAMINED.test(left) ||
      VISITED.test(left) ||
      COURSE_LABEL.test(`\n${left}`))
  )
    return meeting('days of a gathering', 1);
  if (loose && !single && COURSE_DAYS.test(left) && AT_A_HALL.test(right)) return meeting('days of a gathering', 1);
  if (hasTime && loose && TIME_AFTER_COMMA.test(left) && !HANDED_IN.test(left)) return meeting('a labelled hour', 1);
  if (hasTime && loose && place.continued && MEETING.test(place.earlier) && NEXT_ROUND.test(left))
    return meeting('the next round of it', 1);
  if (single && GATHERING_LABEL.test(line)) return meeting('the day of a gathering', 1);
  if (single && LISTED.test(left) && CALENDAR.test(segment.lead)) return meeting('a day of a timetable', 1);
  if (single && loose && (HELD_ON.test(left) || HELD_THEN.test(left)))
    return meeting('the day on which something is held', 1);
  if (single && GATHERING_NAMED.test(left)) return meeting('a gathering and its day', 1);
  if (hasTime && place.continued && AT_PLACE.test(left) && MEETING.test(place.earlier))
    return meeting('a gathering at an hour');
  if (NAMED_DAY.test(left)) return null;
  if (single && LISTED.test(left) && GATHERS.test(partOf(text, right.replace(AFTER_DAY, '')))) {
    return meeting('a day and its gathering', 1);
  }
  if (!held && !MEETING.test(segment.lead.slice(-LEAD_LENGTH))) return null;
  if (ALREADY.test(text) && !ASKS.test(text)) return null;
  if (PAST_MEETING.test(text) && !ASKS.test(text)) return null;
  if (hasTime && !WORK.test(touching))
    return document.issuers.length === 0 && FESTIVE.test(text) && !ASKED_TO_COME.test(text)
      ? no('a feast that is told of')
      : meeting('a gathering at an hour');
  if (loose && TO_COME.test(right) && !WORK.test(touching)) {
    return meeting('asked to be there', 1);
  }
  if (
    document.invites &&
    single &&
    !NAMED_BY.test(left) &&
    INVITED.test(text) &&
    loose &&
    cue?.name !== 'from' &&
    !WORK.test(touching)
  ) {
    return meeting('an invitation', 1);
  }
  const dated =
    cue?.name === 'on' ||
    cue?.name === 'within-term' ||
    cue?.name === 'extended' ||
    (cue === null && (DAY_NAMED.test(found.text) || PART_OF_DAY.test(left)));
  if (HANDS_OVER.test(left)) return null;
  return held && dated && VISIT.test(text) && !(cue?.name === 'extended' && HANDED_LIMIT.test(left))
    ? meeting('a visit', 1)
    : null;
}
