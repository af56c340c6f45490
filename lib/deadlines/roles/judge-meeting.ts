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
  RECORDED,
  TIME_LABEL,
  VISIT,
  VISITED,
  WORK,
} from './meeting';
import { isMovedLater, isMovedOn, touchesEarlier } from './moved';
import { isGame } from './objections/told';
import { meeting, no, type Span, type Verdict } from './verdict';

/** The hour is given up for another one. */
const MOVED_ON = guarded(
  /^[^.;,]{0,25}?(?:chuyển|dời|lùi|hoãn|đổi|điều chỉnh|thay đổi)(?: [^ .;]{1,8}){0,3} (?:sang|đến|thành|vào|tới|lại)(?![a-zà-ỹ])/,
);
const ALREADY = guarded(/(?<!như)(?:^|[^a-zà-ỹ])đã(?! được (?:mời|giao))(?![a-zà-ỹ])/);
/** Where it is held, who is to be there, after the date. */
const TO_COME = guarded(
  /^[^.;]{0,80}(?:đề nghị|yêu cầu|mời)[^.;]{0,80}(?:có mặt|tham dự|đến dự|về dự|dự (?:họp|lễ|hội|buổi|đầy đủ|đúng))/,
);
const GATHERS = guarded(
  /^(?:[0-9]{1,2}[.)]? )?(?:tổ chức )?(?:họp|hội nghị|hội thi|hội thảo|hội thao|khai mạc|bế mạc|lễ|kiểm tra|làm việc (?:với|tại)|tập huấn|tiếp xúc|giao ban|đại hội|phỏng vấn|chào cờ|ra quân|diễn tập|tổng duyệt|bốc thăm|thi (?!công|đua|hành)|thực hành|sát hạch|gặp mặt|họp mặt|đối thoại|tọa đàm|phiên|hội trại|hội trai|ngày hội|giao lưu|liên hoan|đêm hội|mít tinh|tọa đàm|văn nghệ|dâng hương|viếng)(?![a-zà-ỹ])/,
);

/** Does the row speak of people coming together? */
function gathers({ cells, passage, headers }: Segment): boolean {
  const named = (cells ?? []).some(([a, b]) => GATHERS.test(passage.text.slice(a, b)));
  return named || headers.some((header) => /(?:được|đối tượng) (?:kiểm tra|giám sát|thanh tra)/.test(header));
}

const ITS_TIME = guarded(/^(?:thời gian|ngày|thời điểm|ngày,? giờ)$/);
const TIMETABLE = guarded(/(?:^|[^a-zà-ỹ])lịch(?! sử)(?![a-zà-ỹ])/);
const HANDED_IN = guarded(/(?:báo cáo|gửi|nộp|trình|hoàn thành|tổng hợp|đăng ký|xong)(?![a-zà-ỹ])/);

/** "Lịch kiểm đếm" over rows with an hour each, of which none speaks of something to be handed in. */
const isTimetable = ({ lead, header, cells, passage }: Segment): boolean =>
  ITS_TIME.test(header) &&
  TIMETABLE.test(lead) &&
  !(cells ?? []).some(([a, b]) => HANDED_IN.test(passage.text.slice(a, b)));

const AFTER_DAY = /^\)? ?(?::|-(?= )) ?/;
/** A window in which something is taken in is no gathering. */
const RECEIVING = guarded(
  /(?:(?:^|[^a-zà-ỹ])mở|tiếp nhận|nhận|thu|nộp|gửi|đăng ký|bán|phát hành|phát|(?<!cung )cấp|cấp phát|chi trả|lấy ý kiến|góp ý|niêm yết|bình chọn)(?: [^ ,:;.]{1,10}){0,16} ?:? ?(?:từ |đến |tới )?$/,
);
const LISTED = guarded(/^ ?(?:[-+*•] ?|[0-9a-z]{1,2}[.)] ?)?(?:(?:sáng|chiều|tối) )?(?:ngày )?$/);

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
const ASKS = guarded(/mời|đề nghị|yêu cầu/);
const STARTS = /bắt đầu/;
/** "Làm việc tại trụ sở", "Xử lý văn bản" in a week's timetable. */
const AT_THE_DESK =
  /^(?:làm việc tại (?:trụ sở|cơ quan|phòng làm việc|nhiệm sở|văn phòng)|xử lý (?:công việc|văn bản)(?: thường xuyên)?|nghỉ(?: lễ| phép| bù)?(?:[;,] .{0,60})?|trực (?:cơ quan|lãnh đạo|ban)(?: .{0,40})?)$/;
const isOfficeDay = ({ cells, passage }: Segment): boolean =>
  (cells ?? []).some(([a, b]) => AT_THE_DESK.test(passage.text.slice(a, b)));

const FEAST = /^(?:ngày )?tết(?![a-zà-ỹ])/;
const OPEN_AT = guarded(/(?:tiếp nhận|mở cửa|phục vụ|giao dịch|làm việc)(?: [^ ,;.]{1,12}){0,8} $/);
/** "Trung tâm tiếp nhận hồ sơ buổi sáng thứ Bảy từ 7g30 đến 11g30". */
const isOpenHours = ({ found: { expression } }: Place, left: string): boolean =>
  expression.kind === 'day' &&
  expression.day.form === 'weekday' &&
  expression.untilTime !== null &&
  OPEN_AT.test(left) &&
  !ASKS.test(left);
/** "Ngày 17/11/2025, tại Phòng họp A, đồng chí … chủ trì họp giao ban": told, not called. */
const PRESIDED = guarded(/^,? [^.;]{0,160}(?:chủ trì|đã)(?![a-zà-ỹ])/);
const RECORD_LENGTH = 120;
const LEAD_LENGTH = 240;
const WORK_LENGTH = 45;
const LIMITS: ReadonlySet<string> = new Set(['before', 'latest', 'until-end', 'limit-noun']);

/** "Thu tiền từ 7h30 đến 11h00 ngày 20/6": a stretch of hours of one day in which something is taken in. */
export const isWindow = ({ text, found: { expression, index } }: Place): boolean =>
  expression.kind === 'day' &&
  expression.until === null &&
  expression.untilTime !== null &&
  expression.day.form !== 'weekday' &&
  RECEIVING.test(partOf(text, text.slice(0, index)));

/** "Hồ sơ gốc cần có mặt tại phòng Tuyển sinh trước 16h": papers are handed in. */
const PAPERS_PRESENT = guarded(
  /(?:^ ?|[,;:.] |[*+•-] )(?:các )?(?:hồ sơ|sổ|tài liệu|bản|danh sách|giấy tờ|chứng từ|phiếu|hàng|thiết bị|vật tư|hiện vật|mẫu|báo cáo)(?: [^ ,;.]{1,12}){0,8} có mặt (?:tại|ở)[^;.]{0,80}$/,
);
/** "Làm việc với Liên đoàn Lao động sáng 16/1, Phó bí thư yêu cầu …": where something was said. */
const SAID_THERE = guarded(
  /^,? [^,;.]{0,12}[^;.]{3,80} (?:yêu cầu|đề nghị|giao|cho biết|nói|khẳng định|nhấn mạnh|cho rằng|chỉ đạo|kêu gọi|lưu ý|chia sẻ|kết luận|chủ trì)(?![a-zà-ỹ])/,
);
const AT_WORK = guarded(
  /^ ?(?:(?:trước đó|cùng ngày|hôm qua|chiều qua|sáng qua),? (?:lúc )?(?:vào )?|(?:tại |trong |phát biểu |kết luận |chủ trì )?(?:buổi |cuộc )?(?:làm việc|họp|trao đổi|trả lời|kiểm tra|tiếp xúc|phát biểu|khảo sát|thăm)(?: [^ ;.]{1,14}){0,14} )(?:(?:vào |hôm |sáng |chiều |tối |ngày ){1,2})?$/,
);
const ASKED_TO_COME = guarded(/(?:kính |trân trọng )?mời (?!thầu|gọi)|tham dự|có mặt|thành phần/);
const TELLS_WHO = guarded(/^, (?:đoàn|đồng chí|ông|bà|lãnh đạo|bí thư|chủ tịch|phó|thủ tướng|bộ trưởng)(?![a-zà-ỹ])/);
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
/** "Tiếp 02 đoàn giám sát vào các ngày 12/3 và 21/5". */
const SEVERAL_DAYS = guarded(/vào các ngày $/);
/** "Bí thư Đảng ủy ghi ngày 15/5/2026: …". */
const WROTE = guarded(/(?:^|[^a-zà-ỹ])(?:ghi|phê|bút phê|có ý kiến|chỉ đạo)(?: ngày)? ?$/);

/** "Hôm nay, vào hồi 14 giờ 00 ngày 12 tháng 4, tại …, Hội đồng tiến hành họp." */
const RECORD_OPENS = guarded(
  /^ ?(?:[0-9ivx]{1,3}[.)] )?(?:(?:thời gian(?: bắt đầu)? ?: ?)|hôm nay,? )?(?:(?:vào )?(?:lúc|hồi) ?)?(?:ngày )?$/,
);

/** "Kết luận được công bố tại trường vào 14 giờ 30 ngày 28/11; đề nghị UBND phường cử đại diện dự". */
const SENDS_THERE = guarded(
  /^[^.;]{0,60}[;,.] ?(?:đề nghị|yêu cầu|kính mời|mời)(?! gửi)[^.;]{0,60} (?:cử|bố trí)(?: [^ ,;.]{1,12}){1,6} (?:dự|tham dự|tham gia|có mặt|chứng kiến)(?![a-zà-ỹ])/,
);

/** "… hội nghị lúc 8h00 ngày 27/11. Nay lùi sang 14h00 ngày 30/11." */
const MOVED_TO = guarded(
  /^ ?(?:nay |vì vậy,? |do đó,? |nên )?(?:được |xin |phải )?(?:lùi|dời|chuyển|hoãn|đổi)(?: (?!hồ sơ|báo cáo|hạn|thời hạn)[^ ,;.]{1,12}){0,6} (?:sang|đến|vào|tới|lại)(?: lúc)? $/,
);
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

/** "Niêm yết danh sách | 07/8/2026": what an office does on a day calls nobody together. */
const DEED =
  /^(?:(?<known>niêm yết|công bố|công khai|thông báo|đăng tải)|ban hành|phát hành|gửi|nộp|trình|báo cáo|tổng hợp|lập|hoàn thành|hoàn thiện)(?![a-zà-ỹ])/;
const PERHAPS = /^dự kiến(?![a-zà-ỹ])/;

/** A row of a timetable without an hour that says what is done; null when people come together for it. */
export function deedOf(segment: Segment): 'done' | 'perhaps made known' | null {
  if (gathers(segment)) return null;
  const cells = (segment.cells ?? []).map(([a, b]) => segment.passage.text.slice(a, b));
  const deed = cells.map((cell) => DEED.exec(cell)).find((match) => match !== null);
  if (!deed) return null;
  return deed.groups?.known && cells.some((cell) => PERHAPS.test(cell)) ? 'perhaps made known' : 'done';
}

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
  if (WROTE.test(left) && /^[^.;:]{0,20}:/.test(text.slice(found.stop))) return no('the day of the instruction');
  if (SEVERAL_DAYS.test(left) && span.first <= document.issued) return no('history');
  if (
    span.last <= document.issued &&
    AT_WORK.test(left) &&
    !ASKED_TO_COME.test(text) &&
    SAID_THERE.test(text.slice(found.stop))
  )
    return no('history');
  // "Ngày 14/3, đoàn công tác khảo sát …" in a text without a document's head, of that day or after it.
  if (
    !hasTime &&
    span.last <= document.issued &&
    document.issuers.length === 0 &&
    document.titles.length === 0 &&
    LISTED.test(left) &&
    TELLS_WHO.test(text.slice(found.stop)) &&
    !ASKS.test(text) &&
    !ASKED_TO_COME.test(text)
  )
    return no('history');
  if (
    document.titles.some((title) => title.startsWith('biên bản')) &&
    span.last <= document.issued &&
    RECORD_OPENS.test(left)
  )
    return no('what a record says');
  if (isGame(place)) return no('a game that is told of');
  if (
    RECORDED.test(
      partOf(text, text.slice(found.stop)) + segment.passage.text.slice(segment.end, segment.end + RECORD_LENGTH),
    )
  )
    return no('what a record says');
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
  if (hasTime && single && loose && SENDS_THERE.test(right + passage.text.slice(end, end + RECORD_LENGTH)))
    return meeting('asked to be there', 1);
  if (hasTime && single && MOVED_TO.test(left) && MEETING.test(before(segment))) return meeting('moved to then', 1);
  if (hasTime && single && loose && COMES.test(left)) return meeting('asked to be there', 1);
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
