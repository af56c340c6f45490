import type { Found } from '../../expressions';
import { guarded } from '../../guard';
import { after, directed, type Objection, type Sight } from './sight';

/** Limits and deeds of the past. */

const LATELY = guarded(/trễ hạn|chậm so với|không đạt|chưa đạt|chưa hoàn thành/);

const IS_TIME = guarded(/^ là (?:năm|thời|tháng|quý|giai đoạn|dịp|nhiệm kỳ)/);

/** "Quý III, một số phòng nộp trễ hạn": told, not set. */
export const toldOf = ({ right, strong, place }: Sight): Objection | null =>
  !strong && place.found.expression.kind === 'period' && (LATELY.test(right) || IS_TIME.test(right)) && !directed(right)
    ? { why: 'history', certain: true }
    : null;

const SAID_EARLIER = guarded(
  /(?:^|[^a-zà-ỹ])(?:đã (?:có|ban hành|yêu cầu|đề nghị|giao|chỉ đạo|ấn định|thông báo|nhắc|được (?:yêu cầu|giao|nhắc))|có (?:công văn|văn bản)|ban hành (?:công văn|văn bản|kế hoạch|thông báo)|trước đây (?:đã )?(?:giao|yêu cầu|đề nghị)|theo yêu cầu|tại công văn)(?![a-zà-ỹ])/,
);
const IN_VAIN = guarded(
  /không đạt|chưa đạt|không hoàn thành|chưa hoàn thành|không kịp|quá hạn|chậm so với|trễ hạn|bị chậm|theo (?:thông báo|công văn|kế hoạch|văn bản|quyết định|chỉ đạo|kết luận)(?: số| của| nêu| trên)/,
);
const NOT_DONE = guarded(
  /mới (?:chỉ )?có [0-9]|(?:vẫn )?chưa (?:có |gửi|nộp|báo cáo|hoàn thành|thực hiện|nhận)|còn [0-9]{1,3}/,
);
const HOWEVER = guarded(
  /^[ "')\].;]{0,4}(?:tuy nhiên|song|nhưng|thế nhưng|đến nay|đến thời điểm|hiện nay|hiện)[^.]{0,80}(?:chưa|mới|vẫn|còn|nay)/,
);
const ALTHOUGH = guarded(/(?:mặc dù|dù|tuy)(?: [^ ,;.]{1,12}){0,8} đã /);

/** "… phải xong trước 30/6, nhưng mới đạt 81 %", "(phải nộp trước 30/6, thực tế nộp ngày 09/10)". */
/** "…, hoàn thành trước ngày 30/6/2026; phường đã hoàn thành và báo cáo". */
const DONE_SINCE =
  /^[ ;.)]{1,3}(?:đến nay,? |hiện |hiện nay,? )?(?:[^ ,;.]{1,10} ){0,5}đã (?:hoàn thành|thực hiện|báo cáo|khắc phục|nộp|gửi|chấp hành|triển khai)(?![a-zà-ỹ])/;
const INSTEAD = guarded(
  /^[^.;]{0,60}?[ ,(](?:tuy nhiên|nhưng|song|thế nhưng|thực tế|trên thực tế|mãi|đến nay)(?![a-zà-ỹ])/,
);

/** "Bị hủy kết quả do không hoàn thiện hồ sơ trước ngày 30/9": why something came about. */
const BECAUSE = guarded(/(?:^|[ ,(])(?:do|vì|bởi)(?: [^ ,;.]{1,10}){0,4} (?:không|chưa|chậm)(?![a-zà-ỹ])[^;.]{0,80}$/);

/** "Phát hiện 03 cơ sở không thông báo lưu trú trước 23 giờ hằng ngày". */
const FAILED_TO = guarded(
  /(?:^|[^0-9])[0-9]{1,4} (?:cơ sở|hộ|đơn vị|trường hợp|người|phòng|khu phố|xã|phường|doanh nghiệp|trường|tổ)(?: [^ ,;.]{1,10}){0,4} (?:không|chưa|chậm) [^;.]{2,60}$/,
);
const TOLD_NOW = guarded(/(?:yêu cầu|phải|giao|đề nghị)(?![a-zà-ỹ])[^;]{0,200}(?:khẩn trương|nghiêm túc)/);

/** A limit of the past that is only told again, missed or since moved. */
export function recalled({ sentence, right, past, place }: Sight): Objection | null {
  const again = place.found.expression.kind === 'recurrence';
  if (again && (ALTHOUGH.test(sentence) || FAILED_TO.test(sentence)) && !TOLD_NOW.test(sentence))
    return { why: 'recalled', certain: true };
  if (!past) return null;
  const { passage, end } = place.segment;
  const next = passage.text.slice(end, end + 140);
  const told =
    SAID_EARLIER.test(sentence) ||
    ALTHOUGH.test(sentence) ||
    BECAUSE.test(sentence) ||
    IN_VAIN.test(right) ||
    INSTEAD.test(right) ||
    DONE_SINCE.test(right + passage.text.slice(end, end + 100)) ||
    HOWEVER.test(next) ||
    (/\([^()]{0,80}$/.test(sentence) && NOT_DONE.test(sentence));
  return told ? { why: 'recalled', certain: true } : null;
}

/** "Đã có Thông báo … thời hạn cuối nhận bài là 31/01. … nay thông báo gia hạn thời gian nhận bài đến hết ngày 31/3". */
const SET_BEFORE = guarded(
  /đã (?:có|ban hành|ra|phát hành) (?:thông báo|công văn|văn bản|kế hoạch|thể lệ|quyết định)(?![a-zà-ỹ])/,
);
const MOVED_SINCE = guarded(
  /(?:^|[^a-zà-ỹ])(?:nay|quyết định|thông báo|thống nhất)(?![a-zà-ỹ])[^.]{0,80}(?:gia hạn|lùi|kéo dài)[^.]{0,100} (?:đến|sang|thành)(?![a-zà-ỹ])/,
);
const SINCE_LENGTH = 420;

export const movedSince = ({ sentence, place: { segment, cue } }: Sight): Objection | null =>
  cue?.name !== 'extended' &&
  SET_BEFORE.test(sentence) &&
  MOVED_SINCE.test(segment.passage.text.slice(segment.end, segment.end + SINCE_LENGTH))
    ? { why: 'moved', certain: true }
    : null;

const ENDED = guarded(
  /(?:biên bản|cuộc họp|hội nghị|buổi (?:làm việc|họp)|phiên họp|việc kiểm tra)[^.;]{0,80}kết thúc (?:vào )?(?:lúc|hồi)/,
);

/** "Biên bản kết thúc lúc 15 giờ 40 cùng ngày". */
export const ended = ({ said, place }: Sight): Objection | null =>
  place.found.expression.kind !== 'term' && ENDED.test(said) ? { why: 'history', certain: true } : null;

const NOT_EARLIER = guarded(
  /(?:^|[^a-zà-ỹ])không (?:được|nên|thể) (?:phép )?(?!để|chậm|muộn|trễ|quá|chỉ|thanh toán|giải quyết|cấp |xử lý|trả)(?:[^ ,;.]{1,12} ){1,6}$/,
);
const IN_CASE = guarded(/(?:^|[^a-zà-ỹ])(?:nếu|trường hợp|khi|do|vì)(?![a-zà-ỹ])[^,;.]{0,80}$/);

/** "Các trường không được tổ chức nhập học trước ngày 22/8": nobody is to be earlier. */
export const notEarlier = ({ left, place: { cue } }: Sight): Objection | null =>
  cue?.name === 'before' && NOT_EARLIER.test(left) && !IN_CASE.test(left)
    ? { why: 'no earlier than that', certain: true }
    : null;

const PREVENTED = guarded(
  /(?:không (?:được )?(?:để )?(?:xảy ra )?|tránh |hạn chế )(?:tình trạng |việc )?(?:dồn|tập trung|kéo dài|chờ|đợi)(?: [^ ,;.]{1,10}){0,4} $/,
);

/** "… trước ngày 15/10, không để dồn vào cuối năm". */
export const prevented = ({ left, strong }: Sight): Objection | null =>
  !strong && PREVENTED.test(left) ? { why: 'what is to be avoided', certain: true } : null;

const PAST_YEAR = guarded(
  /^[ *+()-]{0,4}(?:[0-9a-z]{1,2}[.)] )?(?:trong |mùa [^ ]{1,6} )?năm (?<year>20[0-9]{2})(?![0-9/])/,
);

/** "Đợt rà soát năm 2025 còn 09 xã gửi báo cáo trước ngày …": a round of a year that is over. */
const PAST_ROUND = guarded(
  /^[ *+()-]{0,4}(?:[0-9a-z]{1,2}[.)] )?(?:đợt|kỳ|cuộc|mùa|vụ|niên vụ)(?: [^ ,;.]{1,10}){1,6} năm (?<year>20[0-9]{2})(?![0-9/])/,
);

/** "Năm 2025 việc bàn giao nhà hoàn thành trước ngày 10/11 nên …": told of a year that is over. */
export function lastYear({ sentence, said, left, past, place }: Sight): Objection | null {
  const round = PAST_ROUND.exec(left)?.groups?.year;
  if (round !== undefined && round < place.document.issued.slice(0, 4) && !directed(left))
    return { why: 'history', certain: true };
  const year = PAST_YEAR.exec(sentence)?.groups?.year;
  if (year === undefined || year >= place.document.issued.slice(0, 4)) return null;
  return past || !directed(said) ? { why: 'history', certain: true } : null;
}

const LAST_TIME = guarded(
  /^[ *+()"-]{0,4}(?:trong |vào |hồi |đợt |ở )?(?:(?:năm|tháng|tuần|quý) (?:ngoái|trước|qua|rồi)|(?:năm học|đợt|kỳ|lần|khóa|mùa|vụ) (?:trước|vừa rồi|vừa qua)|hôm (?:qua|trước|kia))(?![a-zà-ỹ])(?!,? (?:đến|tới|sang|trước|gửi|của))/,
);

/** "Tháng trước còn chậm, tháng này các trường nộp …", "… nên các thôn nộp lại": the sentence has come to what is due now. */
const NOW_DUE = guarded(/[,;]|(?:^|[^a-zà-ỹ])(?:nên|thì|nay|này)(?![a-zà-ỹ])/);
const STATES_YEAR = /20[0-9]{2}/;

/** "Năm ngoái, trường nhận hồ sơ đến hết ngày 20/8": told, whatever the year that is filled in. */
export function lastTime({ sentence, said, past, place: { found } }: Sight): Objection | null {
  const rest = after(LAST_TIME, sentence)?.replace(/^,? /, '');
  if (rest === undefined || directed(said) || NOW_DUE.test(rest)) return null;
  return past || !STATES_YEAR.test(found.text) ? { why: 'history', certain: true } : null;
}

const REMINDED = guarded(/\((?:thời )?hạn(?: là)?(?: ngày)? ?(?:[0-9/]{3,10} và )?$/);
const BEHIND = guarded(/(?:trễ|quá) hạn|chưa (?:hoàn thành|thực hiện|gửi|nộp|trình)|chậm (?:tiến độ|so với)|tuần qua/);

/** "Các nhiệm vụ trễ hạn: … (hạn ngày 10/11)". */
export const behind = ({ said, left, place }: Sight): Objection | null =>
  BEHIND.test(place.segment.lead) && REMINDED.test(left + said.slice(left.length).replace(/[0-9].*$/, ''))
    ? { why: 'recalled', certain: true }
    : null;

const HAD_TO = guarded(/(?:^|[ ,;(])(?:phải|bị) $/);
/** "Văn bản kiến nghị Sở Tài chính gia hạn … đến ngày 31/12": asked for. */
const ASKED_FOR = guarded(/(?:kiến nghị|đề xuất)(?: [^ ,;.]{1,12}){1,8} $/);
const DONE_THEN = guarded(/(?:^|[ ,;(])(?:đã|từng|đã được) $/);
const REFUSED = guarded(
  /(?:^|[ ,;(])(?:không|chưa) (?:đồng ý|chấp thuận|cho phép|thống nhất)(?: (?:cho )?(?:gia hạn|lùi|kéo dài|dời)(?: [^ ,;.]{1,10}){0,6})? $/,
);

/** "02 dự án phải gia hạn sang năm 2027": what became of them, no order; "không đồng ý gia hạn đến …". */
export const extended = ({ left, past, place }: Sight): Objection | null =>
  REFUSED.test(left) || (place.cue?.name === 'extended' && (HAD_TO.test(left) || (past && DONE_THEN.test(left))))
    ? { why: 'history', certain: true }
    : place.cue?.name === 'extended' && ASKED_FOR.test(left)
      ? { why: 'proposal', certain: true }
      : null;

const HANDED_OVER = guarded(
  /(?:quyết định|thông báo|giấy|văn bản|biên bản|công văn|bản sao|hồ sơ)(?: [^ ,;.]{1,12}){0,3} (?:đã được|đã|được) (?:giao|gửi|tống đạt|niêm yết|trao|bàn giao)(?![a-zà-ỹ])[^;.]{0,100}$/,
);

/** "(Quyết định đã giao trực tiếp cho cá nhân vi phạm vào hồi 16 giờ 10 phút ngày …)": a note of receipt. */
export const handedOver = ({ left, strong, place: { cue } }: Sight): Objection | null =>
  !strong && (cue === null || cue.name === 'on') && HANDED_OVER.test(left) ? { why: 'history', certain: true } : null;

const WILL_DO = guarded(
  /^,? (?!nếu )(?:[^ ,;.(]{1,12} ){1,8}sẽ (?:được (?:chúng tôi|công ty|sở|thành phố) |(?!được|bị|phải))/,
);

/** "Nếu không tự tháo dỡ trước 5/12, phường sẽ cưỡng chế": by then others have to have done it. */
const IF_NOT = guarded(
  /(?:^ ?|[;.] )(?:nếu|trường hợp|hộ nào|ai|đơn vị nào|người nào)(?: [^ ,;.]{1,12}){0,6} (?:không|chưa)(?! (?:có|đủ|đạt|đúng|được|phải|còn|là)) [^;.]{2,80}(?<!,(?: thì)? ?)$/,
);

/** "Nếu không tự tháo dỡ, chậm nhất ngày 05/12 phường sẽ cưỡng chế": until then others may do it. */
const ELSE = guarded(/(?:^ ?|[;.] )(?:nếu|trường hợp|hộ nào|ai|đơn vị nào|người nào) [^;.]{0,80}(?:không|chưa) /);
const ENFORCES = guarded(/sẽ (?:[^ ,;.]{1,12} ){0,5}(?:cưỡng chế|xử lý|xử phạt|thu hồi|tháo dỡ|hủy|cắt)(?![a-zà-ỹ])/);

/** "Chậm nhất ngày 22 hằng tháng, Văn phòng sẽ công khai kết quả". */
export const willDo = ({ right, sentence }: Sight): Objection | null =>
  WILL_DO.test(right) && !directed(sentence) && !IF_NOT.test(sentence)
    ? { why: 'promise', certain: !(ELSE.test(sentence) && ENFORCES.test(right)) }
    : null;

const SUFFERED = guarded(/đã bị [^;.]{0,40}$/);
const DONE_ONES = guarded(
  /(?:^|[ ,(])đã (?:được )?(?!giao|nêu|quy định|đề ra|yêu cầu|đề nghị|thống nhất|chỉ đạo|phê duyệt|phân công|cam kết)(?:[^ ,;.:]{1,8} ){1,2}(?:xong )?$/,
);

/** "Thu hoạch xong diện tích lúa đã chín đến hết ngày …": what is ripe is to be brought in by then. */
const TO_FINISH = guarded(/(?:xong|dứt điểm|hoàn thành|hết)(?: (?!đã)[^ ,;.:]{1,12}){1,8} đã (?:[^ ,;.:]{1,8} ){1,2}$/);

/** "Niêm yết phương án đã sửa trong vòng 18 ngày kể từ ngày ký Thông báo": a count to come from this paper. */
const isCounted = ({ expression }: Found): boolean =>
  expression.kind === 'term' && (expression.anchor === 'received' || expression.anchor === 'issued');

/** "Các bản cam kết đã nộp trước ngày 24/4": those that are there already. */
export const doneOnes = ({ left, place: { found } }: Sight): Objection | null =>
  (DONE_ONES.test(left) && !TO_FINISH.test(left) && !isCounted(found)) || SUFFERED.test(left)
    ? { why: 'done already', certain: true }
    : null;

const UNDER_WAY = guarded(
  /(?:^|[ ,])đang (?:[^ ,;.]{1,10} ){0,2}(?:xây dựng|hoàn thiện|tham mưu|triển khai|phối hợp|lập|soạn|tổ chức|rà soát|thực hiện)(?![a-zà-ỹ])[^;.]{0,120}$/,
);

/** "Phòng Kinh tế đang hoàn thiện hồ sơ để trình trước ngày 30/11": what somebody tells of his work. */
export function underWay({ sentence }: Sight): Objection | null {
  const words = UNDER_WAY.exec(sentence)?.[0];
  return words && !directed(words) ? { why: 'work under way', certain: false } : null;
}

const REASON = guarded(
  /(?:^ ?|[,;.:(] )(?:do|vì|bởi|trong khi(?! đó)|vì lý do)(?![a-zà-ỹ])(?: [^,;.]{1,80})? (?:đang|bận|nghỉ|phải|tạm|chưa|không|bị)(?![a-zà-ỹ])[^,;.]{0,80}$/,
);

/** "Do Chi nhánh đang chuyển kho lưu trữ từ ngày … đến ngày …, đồng chí Hằng chủ động liên hệ": why, and not when. */
export const reason = ({ left, strong }: Sight): Objection | null =>
  !strong && REASON.test(left) ? { why: 'a reason', certain: true } : null;

const NUMBERED = guarded(/^ (?:gồm|là|có|đạt|còn|được) [0-9]/);

/** "Danh sách lập đến ngày 20/11 gồm 12.000 người". */
export const asOf = ({ right, strong, place }: Sight): Objection | null =>
  !strong && (place.cue?.bound === 'by' || place.cue?.name === 'from') && NUMBERED.test(right)
    ? { why: 'cut-off', certain: true }
    : null;

const AHEAD = guarded(/nhiệm vụ|phương hướng|giải pháp|đề nghị|yêu cầu|giao |kiến nghị/);

/** In a report a limit that nobody is told may be the writer's own: a question. */
export const reported = ({ said, place }: Sight): Objection | null => {
  const { document, segment, found } = place;
  const reports = document.titles.some((title) => title.startsWith('báo cáo'));
  const bare = found.expression.kind === 'term' && found.expression.anchor === null;
  if (reports && bare && !AHEAD.test(`${segment.lead} ${said}`)) return { why: 'told in a report', certain: true };
  return reports && segment.direction === null && segment.kind !== 'field' && !directed(`${segment.lead} ${said}`)
    ? { why: 'told in a report', certain: false }
    : null;
};

const HEADING = /\n[ \t]{0,4}(?:phần (?:thứ )?[^ \n]{1,8}[.:]? |[ivx]{1,5}[.)] |[a-d][.)] )([^\n]{3,90})/g;
const OF_RESULTS =
  /tình hình|kết quả|tồn tại|hạn chế|khó khăn|vướng mắc|nguyên nhân|đánh giá|ưu điểm|thuận lợi|khái quát|đặc điểm/;
/** "I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ THÁNG 5". */
const WHAT_WAS_DONE =
  /^(?:kết quả|tình hình|đánh giá|kiểm điểm)(?!.{0,200}(?:phương hướng|giải pháp|thời gian tới|kiến nghị|đề xuất|yêu cầu|khắc phục|(?:,|;| và) (?:giao )?nhiệm vụ))/;
const SECTION_LENGTH = 12_000;

/** In the part of a report that says what was done and what was not, whatever has a date is told. */
export const inResults = ({ sentence, past, place }: Sight): Objection | null => {
  const { document, segment, found } = place;
  if (segment.direction !== null || !document.titles.some((title) => title.startsWith('báo cáo'))) return null;
  const { text, sourceLength } = document;
  const at = (segment.passage.sourceStart(segment.start + found.index) * text.length) / Math.max(1, sourceLength);
  const over =
    [...text.slice(Math.max(0, at - SECTION_LENGTH), at).matchAll(HEADING)].at(-1)?.[1]?.replace(/ {2,9}/g, ' ') ?? '';
  const ahead = AHEAD.test(over);
  const told = OF_RESULTS.test(over) && (!ahead || WHAT_WAS_DONE.test(over)) && !TOLD_NOW.test(sentence);
  const again = found.expression.kind === 'recurrence';
  return told ? { why: 'told in a report', certain: past || again || !ahead } : null;
};

const RULED = guarded(/\((?:theo )?quy định(?: là| phải| hiện hành)?:? $/);
const RUN_OUT = guarded(/^[^;.]{0,140} đã (?:hết|qua|kết thúc)(?![a-zà-ỹ])/);

/** "Thời hạn tự nguyện thi hành là 10 ngày theo Thông báo … đã hết". */
export const runOut = ({ right, place: { found } }: Sight): Objection | null =>
  found.expression.kind === 'term' && RUN_OUT.test(right) ? { why: 'history', certain: true } : null;

const FELL_SHORT = guarded(
  /(?:chậm|trễ|thấp|không đạt|chưa đạt|chưa đúng)(?: hơn)? so với (?:yêu cầu|quy định|kế hoạch|thời hạn|tiến độ|lộ trình)[^,;.]{0,60}$/,
);

/** "Nộp chậm so với quy định (quy định trước ngày 05)". */
export const fellShort = ({ left }: Sight): Objection | null =>
  RULED.test(left) || FELL_SHORT.test(left) ? { why: 'recalled', certain: true } : null;
