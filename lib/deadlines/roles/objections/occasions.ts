import { guarded } from '../../guard';
import { directed, type Objection, type Sight } from './sight';

/** When something is held, open or made known, beside the limit of a duty. */

const FIRST_OF = guarded(/\((?:lần đầu|kỳ đầu|lần thứ nhất|báo cáo (?:lần )?đầu|bắt đầu)(?: tiên)?[^()]{0,24}$/);

/** "… trước ngày 25 hằng tháng (lần đầu gửi trước ngày 25/3)": said by the rule already. */
const firstOf = ({ left, place: { others, found } }: Sight): Objection | null =>
  FIRST_OF.test(left) && others.some(({ expression, index }) => expression.kind === 'recurrence' && index < found.index)
    ? { why: 'the first day of a periodic duty', certain: true }
    : null;

const STAGE = guarded(/(?:đợt|giai đoạn|vòng|kỳ|khóa|lớp) [0-9ivx]{1,4} \($/);
const STAGE_DUTY = guarded(/^\) ?: .{0,60}(?:đăng ký|nộp|gửi|báo cáo|hoàn thành|trình)(?![a-zà-ỹ])/);

/** "Đợt 1 (từ ngày 05/7 đến ngày 19/7): đăng ký trước ngày 15/5": when the stage is held. */
const stage = ({ left, right }: Sight): Objection | null =>
  STAGE.test(left) && STAGE_DUTY.test(right) ? { why: 'when a stage is held', certain: true } : null;

const COURSE = guarded(
  /(?:lớp|khóa|sơ tuyển|khám|hội thao|hội thi|diễn tập|tập huấn|bồi dưỡng)(?![a-zà-ỹ])[^;.]{0,120}(?:trong )?$/,
);
const COURSE_DAYS = guarded(/^(?:,| \() ?(?:khai giảng|bắt đầu|từ |vào |ngày |[0-9]{1,2} ?(?:và|đến|-|,|\/))/);

/** "Sơ tuyển tại Trạm trong 02 ngày, 20 và 21/10". */
const courseLength = ({ left, right, strong, place: { found } }: Sight): Objection | null =>
  !strong && found.expression.kind === 'term' && COURSE.test(left) && COURSE_DAYS.test(right)
    ? { why: 'a length', certain: true }
    : null;

const HELD_FROM = guarded(/thời gian[^:;.]{0,30}: ?từ [^;.]{4,60}$/);
const HELD = guarded(/tập huấn|hội nghị|hội thảo|bồi dưỡng|diễn tập|hội thi|hội thao|đại hội|lớp /);

/** "Thời gian: từ 13 giờ 30 ngày 29/7 đến hết buổi sáng ngày 31/7, tập huấn …": when it ends. */
const heldUntil = ({ left, strong, place: { cue, text } }: Sight): Objection | null =>
  !strong && cue?.name === 'until-end' && HELD_FROM.test(left) && HELD.test(text)
    ? { why: 'when a gathering ends', certain: true }
    : null;

const ANNOUNCED = guarded(/(?:^|[,;.:] |[a-zà-ỹ] )(?:công bố|trả) (?:điểm|kết quả|danh sách)(?: [^ ,;.]{1,12}){0,8} $/);

/** "Trường công bố điểm xét tuyển ngày 06/7; phụ huynh nộp …". */
const announced = ({ left, strong, place: { cue } }: Sight): Objection | null =>
  !strong && (cue === null || cue.name === 'on') && ANNOUNCED.test(left) && !directed(left)
    ? { why: 'when something is made known', certain: true }
    : null;

const OPEN_AT = guarded(/(?:tiếp nhận|làm việc|mở cửa|phục vụ|giao dịch)[^,;.]{0,60}$/);

/** "Trung tâm tiếp nhận thêm sáng thứ Bảy, từ 07 giờ 30 đến 11 giờ 00". */
const openAt = ({ left, strong, place: { found } }: Sight): Objection | null => {
  const { expression } = found;
  const weekly = expression.kind === 'day' && expression.day.form === 'weekday' && expression.untilTime !== null;
  return !strong && weekly && OPEN_AT.test(left) && !directed(left) ? { why: 'office-hours', certain: true } : null;
};

const CUSTOM = guarded(/được (?:phát hành|chi trả|in|gửi tin|thông báo)(?: [^ ,;.]{1,8}){0,5} $/);

/** "Hóa đơn được phát hành vào ngày cuối tháng". */
const custom = ({ left, strong, place: { cue } }: Sight): Objection | null =>
  !strong && cue?.name === 'on' && CUSTOM.test(left) ? { why: 'a habit', certain: true } : null;

const OCCASION = guarded(
  /(?:bầu cử|đại hội|kỳ thi|lễ hội|ngày hội|hội nghị|kỳ họp|lễ khai giảng|lễ ra quân)(?: [^ ,;.]{1,12}){0,8} $/,
);
const GOES_WELL = guarded(
  /^,? (?:diễn ra|thành công|được (?:tổ chức|diễn ra)|an toàn|đúng (?:luật|quy định))(?![a-zà-ỹ])/,
);

/** "Bảo đảm cuộc bầu cử vào Chủ nhật, ngày 15/3/2026 diễn ra dân chủ". */
const heldOn = ({ left, right, strong }: Sight): Objection | null =>
  !strong && OCCASION.test(left) && GOES_WELL.test(right) ? { why: 'the day of an event', certain: true } : null;

export const OCCASIONS: readonly ((sight: Sight) => Objection | null)[] = [
  firstOf,
  stage,
  courseLength,
  heldUntil,
  announced,
  openAt,
  custom,
  heldOn,
];
