import { guarded, partOf } from '../../guard';
import { DUTY } from '../words';
import type { Objection, Sight } from './sight';

/** How long something holds: sanctions, leave, papers, and who is eligible. */

const SANCTION = guarded(
  /(?:tước quyền|đình chỉ|tạm giữ|tạm giam|tạm hoãn(?!, miễn| và miễn)|cấm xuất cảnh|cấm đảm nhiệm|cách chức|(?<!dự )án treo|phạt tù|cải tạo|quản chế|tạm ngừng|thử thách)[^;]{0,140}$/,
);
const TO_DO = guarded(/yêu cầu|phải |khắc phục|hoàn thành|báo cáo|xong|gửi|nộp|trả lời/);

/** How long a sanction lasts. */
export function sanction({ left, strong, place }: Sight): Objection | null {
  const { expression } = place.found;
  const length = expression.kind === 'term' && expression.anchor === null && place.cue?.name !== 'latest';
  const words = SANCTION.exec(left)?.[0];
  return words && (!strong || length) && !TO_DO.test(words)
    ? { why: 'how long a sanction lasts', certain: true }
    : null;
}

const LEAVE = guarded(
  /nghỉ (?:lễ|tết|phép|hè|học|bù|mát|dưỡng|đông|thai sản|ốm|việc riêng|không lương)(?<rest>[^;.]{0,40})$/,
);

/** "Báo cáo số học sinh nghỉ học …": those off are what is reported on. */
const REPORTED_ON = guarded(
  /(?:báo cáo|thống kê|rà soát|tổng hợp|danh sách|số lượng|số liệu|tình hình|kết quả)(?: [^ ,;.]{1,12}){0,8} $/,
);

/** The days off themselves, not the limit of a duty that has to do with them. */
export function leave({ left, strong, place }: Sight): Objection | null {
  const match = LEAVE.exec(left);
  if (!match || strong) return null;
  const { expression } = place.found;
  const range = expression.kind === 'day' && expression.until !== null;
  if (DUTY.test(match.groups?.rest ?? '') && !range) return null;
  if (expression.kind === 'term' && expression.anchor !== null) return null;
  return { why: 'days off', certain: range || !REPORTED_ON.test(left.slice(0, match.index)) };
}

const RULED = guarded(/(?:^|[.;] )[ *+-]{0,4}theo quy định,/);
const STOPPED = guarded(
  /(?:tạm (?:dừng|ngừng|ngưng)|ngừng|đang (?:sửa chữa|thi công|nâng cấp|cải tạo|lắp đặt)|cắt (?:điện|nước)|bảo trì|cấm|phong tỏa|hạn chế)(?: [^ ;.]{1,14}){0,26} $/,
);

/** "Hệ thống tạm dừng để bảo trì từ 22h00 … đến 05h00 …", "Cấm các phương tiện … từ … đến …". */
export function stopped({ left, strong, place }: Sight): Objection | null {
  const range = place.found.expression.kind === 'day' && place.found.expression.until !== null;
  return range && !strong && STOPPED.test(left) ? { why: 'how long something stands still', certain: true } : null;
}

/** "Hồ sơ dự thảo được đăng tải trên Cổng thông tin từ ngày … đến hết ngày …". */
const ON_SHOW = guarded(
  /(?:được (?:đăng tải|đăng)(?: công khai)?|danh sách (?:được )?niêm yết)(?: [^ ,;.]{1,14}){0,14} $/,
);

/** How long something can be seen. */
export function onShow({ left, strong, place }: Sight): Objection | null {
  const range = place.found.expression.kind === 'day' && place.found.expression.until !== null;
  return range && !strong && ON_SHOW.test(left) ? { why: 'how long something is on show', certain: true } : null;
}

const ENDS_BY_ITSELF = guarded(
  /(?:niên độ|năm học|năm ngân sách|năm tài chính|năm kế toán|kỳ kế toán|nhiệm kỳ|học kỳ)(?: [^ ,;.]{1,10}){0,12} $/,
);

/** "Niên độ ngân sách năm 2025 kết thúc ngày 31/12". */
export const ofPeriods = ({ left, strong, place }: Sight): Objection | null =>
  !strong && place.cue?.name === 'until-end' && ENDS_BY_ITSELF.test(left)
    ? { why: 'the end of a period', certain: true }
    : null;

const EXPIRES = guarded(
  /(?:giấy|chứng chỉ|chứng nhận|chứng thư|chữ ký số|thẻ|hợp đồng|giấy phép|bằng lái|hộ chiếu|visa|thị thực|bảo hiểm|bảo hành|hiệu lực|nhiệm kỳ)(?: [^ ;.,]{1,16}){0,14} (?:sẽ |sắp |đã |hết )?$/,
);

/** "Chữ ký số hết hạn về Tổ … trong tuần": between what expires and a limit stands what is to be done. */
const ADJACENT = 32;

/** "Giấy phép … hết hạn vào ngày 20/5". */
export function expiry({ left, place }: Sight): Objection | null {
  const { cue, text } = place;
  if (cue?.name !== 'limit-noun' || !/^hết (?:thời )?hạn/.test(text.slice(cue.start))) return null;
  const near = place.found.index - cue.start < ADJACENT;
  return near && EXPIRES.test(left) ? { why: 'validity', certain: true } : null;
}

const PAPER_LASTS = guarded(
  /(?:hợp đồng|gói (?:dịch vụ|cước|bảo trì)|bản quyền|thuê bao|giấy phép|giấy chứng nhận|chứng chỉ|chứng thư|thẻ|thuê|vay|bảo hành|nhiệm kỳ)[^;.]{0,120} (?:[0-9]{1,3}|[a-zà-ỹ]{2,5}) (?:tháng|năm),? \(?(?:tính |kể )?(?:từ (?:ngày )?[0-9/. -]{6,12} )?(?:(?:kể |tính |bắt đầu )?từ |(?:hết hạn|đến hết|tới hết|đến|tới)(?: vào)?(?: ngày)? ?)?$/,
);
const LENGTH_ENDS: ReadonlySet<string> = new Set(['limit-noun', 'until', 'until-end', 'from']);

/** "Hợp đồng … có thời hạn 36 tháng, đến ngày 30/11/2028", "thời hạn thuê 20 năm, hết hạn ngày …". */
export function paperEnds({ place: { cue, text, found } }: Sight): Objection | null {
  if (!cue || !LENGTH_ENDS.has(cue.name)) return null;
  return PAPER_LASTS.test(partOf(text, text.slice(0, found.index))) ? { why: 'validity', certain: true } : null;
}

const ELIGIBLE = guarded(
  /(?:được (?:kết nạp|tuyển dụng|bổ nhiệm|cấp|công nhận|thành lập|xây dựng|sinh ra)|(?:bằng|chứng chỉ|giấy|văn bằng|chứng nhận)(?: [^ ,;.]{1,12}){0,5} cấp|kết nạp|nhập ngũ|tốt nghiệp|(?:phải|thí sinh|người|công dân|học sinh|trẻ em) sinh|(?:hộ khẩu|thường trú|(?<!nơi )cư trú|tạm trú)(?: (?:tại|ở|trên)(?: [^ ,;.]{1,12}){1,5})?) $/,
);

/** "Đoàn viên được kết nạp trước ngày 01/01". */
export const eligibility = ({ left, past, place }: Sight): Objection | null =>
  ELIGIBLE.test(left) && (past || place.cue?.name !== 'latest')
    ? { why: 'eligibility', certain: !/(?:hoàn thành|tổ chức|xong)[^,;]{0,30}$/.test(left) }
    : null;

const IN_HIS_PLACE = guarded(
  /(?:ủy quyền|biệt phái|luân chuyển|điều động|tạm giao|phụ trách|điều hành)(?: [^ ;.]{1,14}){1,16} $/,
);
const DONE = guarded(/hoàn thành|báo cáo|gửi|nộp|xong/);

/** "Ủy quyền cho bà B giải quyết công việc từ ngày … đến ngày …": how long somebody stands in. */
export function standIn({ left, strong, place }: Sight): Objection | null {
  const range = place.found.expression.kind === 'day' && place.found.expression.until !== null;
  const words = IN_HIS_PLACE.exec(left)?.[0];
  return words && range && !strong && !DONE.test(words) ? { why: 'how long somebody stands in', certain: true } : null;
}

const BY_LAW = guarded(
  /^,? ?theo (?:quy định (?:tại|của) )?(?:điểm|khoản|điều)[^.;]{0,60} (?:luật|nghị định|thông tư|quy định|nghị quyết) này/,
);

const BY_SOME_LAW = guarded(
  /^,? ?\(?theo (?:quy định (?:tại|của) )?(?:(?:(?:điểm|khoản|điều) [^.;]{1,80})?(?:luật|nghị định|thông tư|quyết định số [0-9]{1,4}\/20[0-9]{2}\/qđ-)|quy (?:chế|trình)[^.;()]{0,40} hiện hành)/,
);
const LEGAL_BASIS =
  /^[ *+-]{0,4}(?:[0-9a-z]{1,2}[.)] )?căn cứ[ :]|[;.] căn cứ |^ ?(?:theo )?luật ?: |(?:điều|khoản) [0-9]{1,3}(?: [^ ,;.]{1,10}){0,6} quy định(?![a-zà-ỹ])/;
const LAW_SAYS =
  /theo quy định (?:tại|của) (?:luật|bộ luật|pháp luật|nghị định|thông tư)(?![a-zà-ỹ])|^[ *+-]{0,4}theo (?:quy định,|(?:luật|bộ luật|nghị định|thông tư) (?!này))|(?:^|[^a-zà-ỹ])theo (?:quy định (?:tại|của) )?(?:điểm|khoản|điều) [^.;]{1,80}(?:luật|nghị định|thông tư)|^[^,;.]{0,12}(?:bộ luật|luật|nghị định|thông tư)(?: [^ ,;.]{1,12}){0,8} quy định(?![a-zà-ỹ])/;
/** "Khi phát sinh sự cố, đơn vị phải báo cáo trong 02 giờ …": whenever it happens. */
const WHENEVER =
  /^[ *+()-]{0,4}(?:[0-9a-z]{1,2}[.)] )?(?:mỗi )?khi (?:phát sinh|xảy ra|phát hiện|có (?:sự cố|cháy|thay đổi|phát sinh|yêu cầu))(?![a-zà-ỹ])/;

/** "Theo Nghị định số 87/2020/NĐ-CP, trong 24 giờ kể từ khi nhận được yêu cầu, …". */
const LAW_OPENS =
  /^[ *+()-]{0,4}(?:[0-9a-z]{1,2}[.)] )?theo (?:quy định (?:tại|của) )?(?:(?:điểm|khoản|điều) [^;]{0,60})?(?:bộ luật|luật|nghị định|thông tư) (?!này)/;

const LAW_RULES = /theo quy định (?:tại|của) (?:luật|bộ luật|pháp luật|nghị định|thông tư)(?![a-zà-ỹ])/;
/** "Theo quy định của pháp luật về thuế, …. Hộ mới đăng ký thuế trong 10 ngày …": the law goes on. */
const LAW_BEFORE =
  /(?:^|[.] )theo (?:quy định (?:tại|của) )?(?:luật|pháp luật|bộ luật|nghị định|thông tư)[^.]{3,300}\. ?$/;
const TOLD_HERE = guarded(/yêu cầu|đề nghị|giao |phân công/);
const BEFORE_LENGTH = 400;

/** "… đến hết ngày 28/02/2027 theo Điều 30 Luật này"; a length that a law gives anybody. */
export function byLaw({ right, sentence, past, place }: Sight): Objection | null {
  if (BY_LAW.test(right) || (past && BY_SOME_LAW.test(right))) return { why: 'a general rule', certain: true };
  const { expression } = place.found;
  if (expression.kind === 'recurrence' && LAW_RULES.test(sentence)) return { why: 'a general rule', certain: false };
  if (expression.kind !== 'term') return null;
  const whole = `${sentence}${place.found.text}${right}`;
  const { found } = place;
  const own = /này/.test(found.text);
  const event = expression.eventText.search(/ theo /);
  const says = event < 0 ? right : expression.eventText.slice(event) + right;
  if (LEGAL_BASIS.test(whole) || (!own && BY_SOME_LAW.test(says))) return { why: 'a general rule', certain: true };
  if (expression.anchor === null && WHENEVER.test(sentence) && !own && !TOLD_HERE.test(sentence + right))
    return { why: 'a general rule', certain: true };
  const { passage, sentence: start } = place.segment;
  const before = passage.text.slice(Math.max(0, start - BEFORE_LENGTH), start);
  const goesOn = !own && LAW_BEFORE.test(before) && !TOLD_HERE.test(whole);
  if (expression.anchor === null && goesOn) return { why: 'a general rule', certain: true };
  if (expression.anchor !== 'event') {
    const opened = LAW_OPENS.test(sentence) && !TOLD_HERE.test(sentence + right);
    const ruled = expression.anchor !== null && (RULED.test(sentence) || opened) && !own;
    return ruled ? { why: 'a general rule', certain: true } : null;
  }
  return goesOn || LAW_SAYS.test(whole) || WHENEVER.test(sentence) ? { why: 'a general rule', certain: true } : null;
}
