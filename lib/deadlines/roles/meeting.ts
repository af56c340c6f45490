import type { Segment } from '../document/segments';
import { guarded, partOf } from '../guard';
import { EDGE, END } from '../pattern';
import type { Place } from './context';

/** Words of a gathering or a visit at a set time. */
export const MEETING = guarded(
  new RegExp(
    `${EDGE}(?:kính mời|trân trọng mời|mời(?! thầu| gọi)|giấy mời|thư mời|dự họp|họp(?! tác| đồng| lý)|hội nghị|cuộc họp|phiên họp|buổi họp|tập huấn|giao ban|chào cờ|làm việc (?:trực tiếp )?(?:với|tại)|(?:đến|lên|mời|ra) làm việc|buổi làm việc|đoàn (?:kiểm tra|công tác|giám sát|khảo sát|thanh tra)|kiểm tra(?: thực tế| hiện trường| thực địa)?|giám sát|khảo sát|hội thảo|tọa đàm|(?<!ngày |nghỉ )lễ(?! phí)|khai mạc|bế mạc|đại hội|tiếp công dân|tiếp xúc cử tri|đối thoại|diễn tập|ra quân|có mặt|xuất phát|khởi hành|tập kết|điểm danh|tập trung (?:nghe|học|ôn|sinh hoạt|phổ biến)|tập trung (?:(?:[^ ,;.]{1,10} ){0,3}tại|(?:lúc|vào|hồi) [0-9])|tham dự|dự (?:hội|lễ|buổi|cuộc|phiên|khai)|(?:đến|về) dự(?! án| thảo| kiến| toán)|kỳ họp|phỏng vấn|thi tuyển|bàn giao thực địa|tổ chức tại|triệu tập|lịch (?:công tác|tiêm|khám|xét nghiệm|lấy mẫu|kiểm đếm|đo đạc|phỏng vấn|thi)|sinh hoạt|gặp mặt|hội thi|liên hoan|hội trại|hội diễn|giao lưu|mít tinh|khám (?:sức khỏe|sơ tuyển|tuyển|bổ sung|phúc tra|nghĩa vụ)|xét xử|đấu giá|cưỡng chế|phiên|buổi|tổ chức|bốc thăm|hiến máu|hội ý|khai giảng|tổng duyệt|diễu hành|sơ duyệt|duyệt (?:văn nghệ|sân khấu|đội hình|khối)|thử (?:đường truyền|kết nối|âm thanh)|vòng (?:chung kết|bán kết|sơ khảo|sơ loại))${END}`,
  ),
);

/** An invitation in the sentence or document: whoever reads it is asked to come. */
export const INVITATION = new RegExp(
  `${EDGE}(?:mời(?! thầu| gọi)|giấy mời|thư mời|dự họp|triệu tập|có mặt|tham dự|(?:đến|về) dự(?! án| thảo| kiến| toán)|tham gia (?:họp|hội nghị|buổi))${END}`,
);

/** A label or words that announce the hour of a meeting. */
export const TIME_LABEL = guarded(
  /(?:^|[\n\t|.;*+-] ?)(?:[0-9a-z][.)] ?)?thời gian(?:,? (?:và )?(?:họp|tổ chức|hội nghị|làm việc|tập huấn|kiểm tra|khai mạc|bắt đầu|dự kiến|diễn ra|học|tham dự|cuộc|buổi|địa điểm|thi|phỏng vấn|ra quân|tập trung|sinh hoạt|gặp mặt|lễ|tiếp xúc|đối thoại|cụ thể|tiếp công dân|khảo sát|giám sát|dự)(?: [^ :.;]{1,10}){0,5})? ?:[^.;\n]{0,60}$/,
);

/** A meeting that is over or only mentioned. */
export const PAST_MEETING = guarded(
  new RegExp(
    `${EDGE}(?:đã (?:tổ chức|họp|chủ trì|diễn ra|tiến hành|kiểm tra|làm việc)|vừa (?:tổ chức|chủ trì)|kết luận (?:tại|của)|biên bản (?:cuộc )?họp|(?:tại|sau|trong|theo kết quả) (?:các )?(?:cuộc họp|hội nghị|phiên họp|buổi làm việc|kỳ họp|buổi họp|buổi kiểm tra))${END}`,
  ),
);

/** "Cuộc họp bắt đầu lúc 14 giờ … và kết thúc lúc 16 giờ 45 cùng ngày; biên bản được đọc lại": what a record says. */
export const RECORDED = guarded(
  /^[^;.]{0,60}kết thúc (?:vào )?(?:lúc|hồi)[^.]{0,80}biên bản|biên bản[^.;]{0,60}(?:đọc lại|lập xong|thông qua cùng)/,
);

/** "(ngày bầu cử 15/3/2026)": the day of something else. */
export const NAMED_DAY = guarded(
  /\((?:ngày|thi|kỳ thi|lễ|đại hội) (?!làm |trước |nộp |gửi )[a-zà-ỹ][a-zà-ỹ ]{2,40} (?:ngày )?$/,
);

/** An hour after these is the hour of a duty, also beside words of meetings. */
export const WORK = guarded(
  /(?<![a-zà-ỹ])(?:(?:gửi|nộp|(?<!họp |nghe |hội nghị |hội thảo )báo cáo|kq|bc|b\/c|hoàn thành|xong|trả lời|(?<!giải |chương |quy |lộ |tường |công )trình|đăng ký|hạn|phản hồi)(?: [^ ,;.]{1,10}){0,4}|(?<=(?:^|có|[,;:.]) ?)kết quả(?: (?:cụ thể|chính thức|cuối cùng|bước đầu|ban đầu|sơ bộ|rõ ràng))?) (?:vào |lúc |vào lúc )?$/,
);

export const INVITED = guarded(/mời|dự (?:họp|hội|lễ|buổi|cuộc|phiên|khai)|họp|hội nghị|tổ chức|khai mạc|tập huấn/);
export const VISIT = guarded(/đoàn|làm việc với|làm việc tại|kiểm tra tại|dời|lùi|chuyển/);
export const GATHERING = guarded(
  /(?:^|[^a-zà-ỹ])(?:họp|giao ban|hội ý|sinh hoạt|phiên|hội nghị|chào cờ|buổi làm việc)(?![a-zà-ỹ])/,
);

/** "Thời gian kiểm tra: ngày 25/11": a label that names what is held. */
export const GATHERING_LABEL = guarded(
  /(?:^|[\n\t|.;*+-] ?)(?:[0-9a-z][.)] ?)?(?:thời gian|thời điểm) (?:họp|tổ chức|mở thầu|đấu giá|hội nghị|làm việc|tập huấn|kiểm tra|khai mạc|diễn ra|thi|phỏng vấn|ra quân|tiếp xúc|đối thoại|khảo sát|giám sát)(?: [^ :.;]{1,10}){0,4} ?: ?(?:(?:vào )?(?:ngày |sáng |chiều ){0,2})?$/,
);
/** "Lớp tập huấn (từ ngày 25/11 đến 27/11)". */
export const GATHERING_BRACKET = guarded(
  /(?:tập huấn|bồi dưỡng|hội nghị|hội thảo|đại hội|cuộc họp|hội thi|hội thao|diễn tập)(?: [^ ,;(]{1,14}){0,6} \((?:từ )?(?:ngày )?$/,
);
/** "Vào lúc: 7 giờ 30" in an invitation. */
export const HOUR_LABEL = guarded(
  /(?:^|[\n\t|] ?)(?:[-+*] ?|[0-9][.)] ?)?(?:vào lúc|vào hồi|lúc|hồi|bắt đầu|khai mạc) ?:? ?$/,
);

const TIMES = guarded(/thời gian|tiến độ|lộ trình|các đợt|mốc|lịch/);
const LABELLED = guarded(/^[ *+•-]{0,4}(?:[0-9a-z]{1,2}[.)] )?[^:;.]{2,90}: ?(?:từ )?(?:ngày )?$/);

/** "III. THỜI GIAN" over "- Cấp khu phố: từ ngày …": each line says what, and when. */
export const isListedTime = ({ lead }: Segment, left: string): boolean => TIMES.test(lead) && LABELLED.test(left);

const INSTRUCTION_HEAD = guarded(/^ ?["(*-]{0,2} ?(?:bút phê|ý kiến|chỉ đạo|nội dung chuyển|lãnh đạo)[^:]{0,90}$/);

/** "Bút phê ngày 18/11/2026: …": the day on which the instruction was written. */
export function headsInstruction({ segment, text, found }: Place): boolean {
  if (segment.direction === null) return false;
  return (
    INSTRUCTION_HEAD.test(partOf(text, text.slice(0, found.index))) && /^[^.;:]{0,40}:/.test(text.slice(found.stop))
  );
}

/** "Cử cán bộ tham gia lớp tập huấn … từ ngày 25/11 đến ngày 27/11": where people go on the first of the days. */
export const ATTENDED = guarded(
  /(?:tham gia|tham dự|(?:^|[^a-zà-ỹ])dự|theo học|học viên|có mặt tại)(?![a-zà-ỹ])[^,;.]{0,40}(?:tập huấn|bồi dưỡng|hội nghị|hội thảo|hội thi|hội thao|diễn tập|(?:lớp|khóa) (?:học|đào tạo)|đại hội)(?![a-zà-ỹ])[^,;.]{0,120}(?:(?:[,;] thời gian ?:? ?(?:trong )?(?:[0-9]{1,2} (?:ngày|buổi)[,:]? ?)?|(?:trong )?[0-9]{1,2} (?:ngày|buổi), )(?:từ )?)?$/,
);
/** "Thời gian tổ chức lớp bồi dưỡng: từ ngày 01/12 đến ngày 03/12". */
export const COURSE_LABEL = guarded(
  /(?:^|[\n\t|.;*+-] ?)(?:[0-9a-z][.)] ?)?thời gian (?:tổ chức |diễn ra )?(?:các |khai mạc )?(?:lớp|khóa|đợt|hội nghị|hội thi|hội thao|đại hội|diễn tập|tập huấn|bồi dưỡng)(?: [^ :.;]{1,10}){0,6} ?: ?(?:từ )?(?:ngày )?$/,
);
/** "Lớp tập huấn … được tổ chức trong 02 ngày, từ ngày 06/10 đến ngày 07/10". */
export const HELD_DAYS = guarded(
  /(?:lớp|khóa|tập huấn|bồi dưỡng|hội nghị|hội thảo|hội thi|hội thao|đại hội|diễn tập|liên hoan)(?![a-zà-ỹ])[^;.]{0,120} (?:được tổ chức|diễn ra|khai giảng)(?: trong [0-9]{1,2} ngày)?[ ,:(]{1,3}(?:từ )?(?:ngày )?$/,
);
/** "Hội nghị tổng kết tổ chức vào chiều ngày 28/11/2025". */
export const HELD_ON = guarded(
  /(?:^ ?|[,;:.] |[*+•-] |[0-9a-z][.)] )(?:(?:các|cuộc|buổi|phiên|kỳ) )?(?:hội nghị|họp|cuộc họp|phiên họp|kỳ họp|đại hội|lễ|hội thảo|tọa đàm|hội thi|hội thao|hội diễn|lớp tập huấn|tập huấn|diễn tập|buổi làm việc|đối thoại|giao ban)(?: [^ ,;:.]{1,12}){0,14} (?:sẽ |dự kiến )?(?:tổ chức|họp)(?: vào(?: (?:sáng|chiều|tối))?| (?:sáng|chiều|tối))(?: ngày)? $/,
);
/** "Các trường đồng loạt tổ chức lễ khai giảng năm học 2026-2027 vào sáng ngày 05/9/2026". */
export const HELD_THEN = guarded(
  /tổ chức (?:các |buổi |đồng loạt )?(?:hội nghị|họp|cuộc họp|lễ|đại hội|phiên họp|hội thảo|tọa đàm|buổi làm việc|đối thoại|mít tinh)(?: [^ ,;:.]{1,12}){0,14},? (?:vào )?(?:sáng|chiều|tối)(?: ngày)? $/,
);
/** "Thực hành: từ ngày 12/7 đến ngày 14/7": a part of an examination and its days. */
export const EXAMINED = guarded(
  /(?:^ ?|[.;] |[*+•-] ?|[0-9a-z][.)] )(?:vòng [0-9] ?: ?)?(?:thi(?! công| đua| hành)|thực hành(?! tiết)|vấn đáp|phỏng vấn|sát hạch|(?:vòng )?chung kết|xét tuyển)(?: [^ ,;.:]{1,12}){0,6} ?: ?(?:từ )?(?:ngày )?$/,
);
/** "Các đoàn giám sát liên ngành làm việc tại xã … từ ngày 26/10 đến ngày 30/10": those visited receive them. */
export const VISITED = guarded(
  /đoàn (?:kiểm tra|giám sát|thanh tra|khảo sát|công tác|thẩm định|kiểm toán)(?: [^ ,;.]{1,12}){0,14} (?:làm việc|đến làm việc|kiểm tra|khảo sát|giám sát) (?:tại|với)(?! trụ sở đoàn)(?:(?!báo cáo|gửi|nộp|hoàn thành|xong)[^;.:]){0,80} (?:từ )?(?:ngày )?$/,
);
