import { type CivilDate, daysBetween } from '../../../time';
import type { PeriodSpec } from '../../expressions';
import { guarded, partOf } from '../../guard';
import { DIRECTIVE } from '../words';
import type { Objection, Sight } from './sight';

/**
 * Dates that only describe what a duty is about: they stand under the order of the sentence or of an introduction far
 * above ("yêu cầu:", "kết luận như sau:") without being its limit.
 */

const CAME_LATE = guarded(
  /(?<!không |tránh |để )(?:gửi|nộp|báo cáo|thực hiện|triển khai|hoàn thành|trả lời|còn|bị) (?:còn |bị |rất )?(?:chậm|trễ|muộn)(?: (?:hạn|so với (?:thời hạn|yêu cầu|quy định)))? ?\($/,
);

/** "Báo cáo tháng 6 gửi chậm (hạn ngày 20/6)": a limit of the past that was missed. */
const cameLate = ({ left, past }: Sight): Objection | null =>
  past && CAME_LATE.test(left) ? { why: 'missed already', certain: true } : null;

const ANSWERS = guarded(
  /^[ *+()-]{0,4}(?:[0-9a-z]{1,2}[.)] )?(?:đối với|về|xét) (?:các |những |nội dung )?(?:đề nghị|kiến nghị|đề xuất|phản ánh|ý kiến|nguyện vọng|tờ trình|đơn)(?= (?:của|về|xin))(?<matter>[^;:]{0,260})$/,
);
const ANSWER_FOLLOWS = guarded(
  /^[^;:.]{0,80}(?:: |, (?:giao|yêu cầu|ubnd|ủy ban|chủ tịch|đồng ý|thống nhất|không|chưa|(?:bộ|sở|phòng|ban|văn phòng|công an|thanh tra|trung tâm|trạm) ))/,
);

/** "Đối với đề nghị của … về sửa nhà văn hóa trước năm 2027: giao …": the limit is part of what is asked. */
function answered({ left, right, place }: Sight): Objection | null {
  const matter = ANSWERS.exec(left)?.groups?.matter;
  if (matter === undefined || place.segment.direction || DIRECTIVE.test(matter)) return null;
  return ANSWER_FOLLOWS.test(right) ? { why: 'what a request asks for', certain: true } : null;
}

const TOPIC = guarded(/^[ *+()-]{0,4}(?:[0-9a-z]{1,2}[.)] )?(?:đối với|về)(?![a-zà-ỹ])[^;:,.]{3,200}$/);
const TOLD_OF_IT = guarded(/^[^;:.,]{0,80}: /);

/** "Về kế hoạch Đại hội vào quý III: giao …": the date may belong to the matter, or be the limit. */
const topic = ({ left, right, place }: Sight): Objection | null =>
  TOPIC.test(left) && TOLD_OF_IT.test(right) && place.segment.direction === null
    ? { why: 'perhaps the matter spoken of', certain: false }
    : null;

const VISION = guarded(
  /(?:tầm nhìn|định hướng|chiến lược|nghị quyết|đề án|quy hoạch|chương trình|kế hoạch|mục tiêu)(?: [^ ,;.:]{1,16}){0,16} $/,
);
const FINISHED = guarded(/(?:hoàn thành|hoàn tất|xong|dứt điểm|kết thúc|gửi|nộp|báo cáo)[^,;.]{0,60}$/);
const FAR = 2;
const AIMED = guarded(/phấn đấu|mục tiêu|chỉ tiêu/);

/** "Nghị quyết … đến năm 2030, tầm nhìn đến năm 2045": how far a plan looks ahead. */
function horizon({ left, sentence, strong, place }: Sight): Objection | null {
  const { found, cue, document } = place;
  const { expression } = found;
  if (strong || cue?.name !== 'until' || expression.kind !== 'period' || expression.period.unit !== 'year') return null;
  const ahead = (expression.period.year ?? 0) - Number(document.issued.slice(0, 4));
  if (ahead < FAR || FINISHED.test(left)) return null;
  return { why: 'how far a plan looks ahead', certain: VISION.test(left) || AIMED.test(sentence) };
}

const OWED = guarded(
  /(?:tiền|nợ|phí|thuế|kinh phí|số|khoản|quỹ|bhxh|bhyt|bhtn|vốn)(?![a-zà-ỹ])[^;:.]{0,60}(?:(?:còn )?phải (?:nộp|đóng|thu|trả)|còn (?:nợ|thiếu|lại|tồn)|phát sinh|chưa (?:nộp|đóng|trả)|tồn đọng|còn nợ đọng) (?:tính )?$/,
);
const ARISEN = guarded(/(?:khoản|hồ sơ|chi phí|nghiệp vụ|vụ việc|trường hợp)(?: [^ ,;.]{1,10}){0,3} phát sinh $/);
const SPAN_CUES: ReadonlySet<string> = new Set(['until', 'until-end', 'from']);

/** "Nộp đủ số tiền còn phải nộp đến hết tháng 12, chậm nhất ngày 29/12": the time the sum covers. */
function owed({ left, place }: Sight): Objection | null {
  const { cue, others, found } = place;
  if (cue?.name === 'within-term' && ARISEN.test(left)) return { why: 'the time a sum covers', certain: true };
  if (!cue || !SPAN_CUES.has(cue.name) || !OWED.test(left)) return null;
  return { why: 'the time a sum covers', certain: others.some(({ index }) => index > found.index) };
}

const COUNTED_IN = guarded(
  /(?:được|sẽ|bị|phải) (?:được )?(?:tính|chuyển|ghi|gộp|cộng|xếp|hạch toán|tổng hợp|đưa)(?: (?:chung|tiếp))?(?: (?:vào|sang|cho|qua))?(?: (?:đợt|kỳ|báo cáo))? $/,
);
const COUNTED_AS = guarded(/được tính là (?:đã )?(?:tiếp nhận|nhận|nộp)(?: vào)? (?:ngày )?$/);
const LATER_ONES = guarded(/(?:gửi|nộp|đến|phát sinh|tiếp nhận|nhận|đăng ký) (?:sau|quá|từ sau)(?![a-zà-ỹ])/);

/** "Hồ sơ gửi sau ngày 20/12 được tính vào tháng 01/2027": what becomes of those that are late. */
function countedIn({ place: { text, found } }: Sight): Objection | null {
  const touching = partOf(text, text.slice(0, found.index));
  if (COUNTED_AS.test(touching)) return { why: 'what becomes of those that are late', certain: true };
  const late = COUNTED_IN.test(touching) && LATER_ONES.test(touching);
  return late ? { why: 'what becomes of those that are late', certain: true } : null;
}

const COUNTS = guarded(
  /(?<![0-9])[0-9][0-9.,]{0,8} (?:lượt|vụ|buổi|cuộc|hồ sơ|trường hợp|người|hộ|đơn|công dân|đợt|lớp|văn bản|ca|tin|suất|công trình)(?![a-zà-ỹ])/g,
);
const OPENING = /^[ *+()-]{0,4}(?:[0-9a-z]{1,2}[.)] )?(?:trong |cả )?$/;
const MOST_OF_A_YEAR = 330;

const GOES_ON = guarded(
  /^,? (?:(?:ubnd|ủy ban nhân dân|đảng ủy|mặt trận|công an|hội|đoàn thanh niên) [^,;.]{2,30}|phường|xã) (?:sẽ )?tiếp tục (?:đẩy mạnh|duy trì|tăng cường|quan tâm|phát huy|làm tốt|thực hiện tốt)(?![a-zà-ỹ])/,
);

/** "Trong tháng 8/2026, UBND xã tiếp tục đẩy mạnh tuyên truyền": what goes on without an end. */
const goesOn = ({ left, right, strong, place: { found } }: Sight): Objection | null =>
  !strong && found.expression.kind === 'period' && OPENING.test(left) && GOES_ON.test(right)
    ? { why: 'what goes on', certain: true }
    : null;

const LATELY = 3;
const REPORTED = guarded(/^[ *+-]{0,4}theo (?:báo cáo|thống kê|số liệu)(?![a-zà-ỹ])[^;.]{0,100}, $/);

/** A month without a year that may be the one that is over, or one of the last ones. */
function isLastMonth({ unit, index, year }: PeriodSpec, issued: CivilDate): boolean {
  if (unit !== 'month' || index === null || year !== null) return false;
  return (Number(issued.slice(5, 7)) - index + 12) % 12 <= LATELY;
}

/** "Năm 2025, phường tổ chức 24 buổi …, tiếp 86 lượt", written at the end of that year, tells results. */
function results({ left, right, place }: Sight): Objection | null {
  const { found, document } = place;
  const { expression } = found;
  if (expression.kind === 'period' && REPORTED.test(left) && COUNTS.test(right))
    return { why: 'results of a period', certain: true };
  if (expression.kind !== 'period' || !OPENING.test(left) || DIRECTIVE.test(right)) return null;
  if (isLastMonth(expression.period, document.issued) && COUNTS.test(right))
    return { why: 'results of a month', certain: true };
  if (expression.period.unit !== 'year' || expression.period.year === null) return null;
  const { year } = expression.period;
  const gone = daysBetween(`${year}-01-01` as CivilDate, document.issued);
  const counts = COUNTS.all(right).length;
  if (gone < MOST_OF_A_YEAR || counts === 0) return null;
  return { why: 'results of a year', certain: counts > 1 };
}

export const DESCRIPTIONS: readonly ((sight: Sight) => Objection | null)[] = [
  cameLate,
  answered,
  topic,
  horizon,
  owed,
  countedIn,
  goesOn,
  results,
];
