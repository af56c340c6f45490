import { guarded, partOf } from '../../guard';
import { directed, type Objection, type Sight } from './sight';

/** Whom a duty concerns, and what a rule says of anybody. */

const THOSE_WHO = guarded(
  /(?:đối với|cho|gồm|cho vay đối với|là)(?: (?:các|những))? (?:hộ|người|trường hợp|đơn vị|cá nhân|tổ chức|cơ sở|học sinh|đảng viên|đoàn viên|khách hàng)[^,;.:]{0,40} đã [^,;.:]{0,60}$/,
);

/** "Chi trả xong chế độ cho các trường hợp đã có quyết định": by then they have it. */
const PAID_OUT = guarded(/(?:^|[^a-zà-ỹ])(?:xong|hoàn thành|dứt điểm) [^,;.:]{0,60}(?:cho|đối với) /);

/** "Cho vay đối với hộ đã trả hết nợ trước tháng 6". */
const thoseWho = ({ left, place: { found } }: Sight): Objection | null =>
  found.expression.kind !== 'recurrence' && THOSE_WHO.test(left) && !directed(left) && !PAID_OUT.test(left)
    ? { why: 'eligibility', certain: true }
    : null;

const AGED = guarded(
  /(?:tròn|đủ|từ đủ)? ?[0-9, và-]{1,20} tuổi(?: đời| đảng)?(?: (?:tính )?(?:đến|trong|vào))? $|(?:tròn|đủ) [0-9]{1,2} (?:tháng|năm)(?: (?:dự bị|công tác|tuổi đảng|thâm niên))?(?: (?:tính )?(?:đến|trong|vào))? $/,
);

/** "Hội viên tròn 90, 100 tuổi trong năm 2026". */
const aged = ({ left }: Sight): Objection | null => (AGED.test(left) ? { why: 'eligibility', certain: true } : null);

const BY_RULE = guarded(
  /^[ *+()-]{0,4}(?:[0-9a-z]{1,2}[.)] )?theo (?:quy định (?:tại|của) )?(?:điểm|khoản|điều) [^;]{0,60}(?:luật|nghị định|thông tư|điều lệ)(?![a-zà-ỹ])/,
);
const UNDER_CHARTER = guarded(/^[^.;]{0,60} theo (?:quy định (?:tại|của) )?(?:điều [0-9]{1,3} )?điều lệ/);

/** "Theo khoản 2 Điều 16 Luật Hộ tịch, …; trường hợp phải xác minh thì không quá 05 ngày". */
function byRule({ sentence, right, place: { found, segment } }: Sight): Objection | null {
  if (found.expression.kind !== 'term') return null;
  const whole = segment.passage.text.slice(segment.sentence, segment.start) || sentence;
  return BY_RULE.test(whole) || UNDER_CHARTER.test(right) ? { why: 'a general rule', certain: true } : null;
}

/** "Trước ngày hết hạn ít nhất 01 ngày": of each paper or file. */
const BEFORE_ITS_END = /^(?:ngày |thời điểm )?(?:hết|đến) (?:thời )?hạn(?![a-zà-ỹ])/;
/** "Trường hợp không hoàn thành đúng hạn phải báo cáo … trước khi hết hạn ít nhất 02 ngày": of the task given here. */
const MUST_SAY = guarded(
  /không (?:thể )?(?:hoàn thành|đáp ứng|bảo đảm|kịp)[^;.]{0,40}(?:phải|thì|đề nghị|có trách nhiệm) [^;.]{0,120}$/,
);
const AS_TOLD = guarded(/như đã (?:hướng dẫn|quy định|thông báo|triển khai)(?![a-zà-ỹ])/);
const GRANTED = guarded(/(?:được công nhận|được xem xét|được xét|được hưởng)(?: [^ ,;.]{1,8}){0,4} (?:sau )?$/);
const LAW_IN_BRACKET = guarded(/\((?:theo )?(?:luật|nghị định|thông tư)[^()]{0,120} quy định[^()]{0,120}$/);

/** "Đảng viên dự bị được công nhận chính thức sau 12 tháng kể từ ngày kết nạp"; "(Luật Thú y quy định … trong 24 giờ)". */
const forAll = ({ left, place: { found, text } }: Sight): Objection | null =>
  found.expression.kind === 'term' &&
  ((BEFORE_ITS_END.test(found.expression.back ? found.expression.eventText : '') && !MUST_SAY.test(left)) ||
    GRANTED.test(left) ||
    LAW_IN_BRACKET.test(left) ||
    AS_TOLD.test(partOf(text, text.slice(found.index))))
    ? { why: 'a general rule', certain: true }
    : null;

const IF_DAY_OFF = guarded(/(?:nếu )?trùng (?:vào )?(?:ngày nghỉ|thứ bảy|chủ nhật|ngày lễ)[^;.]{0,60}$/);

/** "(nếu trùng ngày nghỉ thì nộp vào ngày làm việc liền kề)". */
const ifDayOff = ({ left, place: { found } }: Sight): Objection | null =>
  found.expression.kind === 'term' && IF_DAY_OFF.test(left) ? { why: 'what moves a limit', certain: true } : null;

const NUMBERING = guarded(/(?:^|[^a-zà-ỹ])(?:số|ký hiệu)[^;.]{0,80} (?:theo năm|liên tục)(?![a-zà-ỹ])[^;.]{0,80}$/);

/** "Số văn bản đi được cấp liên tục theo năm, bắt đầu từ số 01 vào ngày 01 tháng 01". */
const numbering = ({ left, strong }: Sight): Objection | null =>
  !strong && NUMBERING.test(left) ? { why: 'how papers are numbered', certain: true } : null;

export const ANYBODY: readonly ((sight: Sight) => Objection | null)[] = [
  thoseWho,
  aged,
  byRule,
  forAll,
  ifDayOff,
  numbering,
];
