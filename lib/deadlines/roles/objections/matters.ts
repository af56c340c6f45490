import { guarded } from '../../guard';
import { directed, type Objection, type Sight } from './sight';

/** Dates of what a duty is about: whom it concerns, which papers, which stage, what is named beside it. */

const PAPERS_OF = guarded(
  /(?:hợp đồng|hồ sơ|giấy tờ|giấy phép|văn bằng|giao dịch|khoản chi|chứng từ|dự án|công trình|trường hợp)(?: [^ ,;.:]{1,12}){0,8} (?:(?<!đăng )ký|ký kết|giao kết|phát sinh|xác lập|hết hạn|khởi công|được cấp|được phê duyệt)(?: từ| trong| vào| trong khoảng thời gian(?: từ)?)? $/,
);
const LAST_WORD: ReadonlySet<string> = new Set(['latest', 'limit-noun', 'extended']);

/** "Hợp đồng ký trước ngày 01/7 phải có phụ lục", "toàn bộ hồ sơ phát sinh từ ngày … đến ngày …". */
const papersOf = ({ left, place }: Sight): Objection | null =>
  !LAST_WORD.has(place.cue?.name ?? '') && PAPERS_OF.test(left)
    ? { why: 'which papers are concerned', certain: true }
    : null;

const TOLD_OF = guarded(/báo cáo|gửi|nộp|tổng hợp|phản ánh|kiến nghị|cung cấp|xử lý|giải quyết|khắc phục/);
const ARISEN = guarded(/(?<!nếu |có |khi )phát sinh (?:từ )?$/);

/** "Chi thường xuyên phát sinh trước 31/12", as a row's matter or before another limit. */
const arisen = ({ left, place: { cue, others, found, segment } }: Sight): Objection | null =>
  !LAST_WORD.has(cue?.name ?? '') && ARISEN.test(left)
    ? {
        why: 'which papers are concerned',
        certain: segment.kind === 'cell' || others.at(-1) !== found || !TOLD_OF.test(left),
      }
    : null;

const ITS_OWNER = guarded(
  /(?:dự án|công trình|gói thầu)[^;.]{0,80} do [^;.]{3,80} (?:làm chủ đầu tư|thực hiện|thi công|quản lý)(?![a-zà-ỹ])[^;.]{0,60}$/,
);

/** "Dự án do Công ty … làm chủ đầu tư, khởi công quý I/2027": what the project is. */
const ofProject = ({ left, strong }: Sight): Objection | null =>
  !strong && ITS_OWNER.test(left) && !directed(left) ? { why: 'what a project is', certain: true } : null;

const LASTING = guarded(
  /(?:^|[^a-zà-ỹ])(?:theo dõi|cách ly|bảo quản|lưu giữ|lưu trữ|nghỉ ngơi|giữ|chờ|ngâm|ủ|sử dụng|duy trì)(?: [^ ,;.:]{1,12}){0,5} (?:trong |trong vòng |ít nhất |tối thiểu |liên tục )*$/,
);
const UNTIL_DONE = guarded(/báo cáo|gửi|nộp|xong|hoàn thành|trả lời/);

/** "Tiếp tục theo dõi tại nhà trong vòng 24 giờ": how long it goes on. */
const lasting = ({ left, place: { found } }: Sight): Objection | null => {
  if (found.expression.kind !== 'term' || found.expression.anchor !== null) return null;
  const words = LASTING.exec(left)?.[0];
  return words && !UNTIL_DONE.test(words) ? { why: 'how long something lasts', certain: true } : null;
};

const THOSE_WHO = guarded(
  /(?:đối với|cho|gồm|cho vay đối với|là)(?: (?:các|những))? (?:hộ|người|trường hợp|đơn vị|cá nhân|tổ chức|cơ sở|học sinh|đảng viên|đoàn viên|khách hàng)[^,;.:]{0,40} đã [^,;.:]{0,60}$/,
);

/** "Cho vay đối với hộ đã trả hết nợ trước tháng 6". */
const thoseWho = ({ left }: Sight): Objection | null =>
  THOSE_WHO.test(left) && !directed(left) ? { why: 'eligibility', certain: true } : null;

const AGED = guarded(/(?:tròn|đủ|từ đủ)? ?[0-9, và-]{1,20} tuổi(?: đời| đảng)?(?: (?:tính )?(?:đến|trong|vào))? $/);

/** "Hội viên tròn 90, 100 tuổi trong năm 2026". */
const aged = ({ left }: Sight): Objection | null => (AGED.test(left) ? { why: 'eligibility', certain: true } : null);

const RULED = guarded(/\((?:theo )?quy định(?: là| phải| hiện hành)?:? $/);
const FELL_SHORT = guarded(
  /(?:chậm|trễ|thấp|không đạt|chưa đạt|chưa đúng)(?: hơn)? so với (?:yêu cầu|quy định|kế hoạch|thời hạn|tiến độ|lộ trình)[^,;.]{0,60}$/,
);

/** "Nộp chậm so với quy định (quy định trước ngày 05)". */
const fellShort = ({ left }: Sight): Objection | null =>
  RULED.test(left) || FELL_SHORT.test(left) ? { why: 'recalled', certain: true } : null;

const GOALS = guarded(/mục tiêu|chỉ tiêu|phương hướng|định hướng|kết quả/);

/** "I. MỤC TIÊU ĐẾN 31/12/2026". */
const goals = ({ place: { segment, text } }: Sight): Objection | null =>
  segment.kind === 'heading' && GOALS.test(text) && !directed(text)
    ? { why: 'a heading of goals', certain: true }
    : null;

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

const STORM = guarded(/^,? ?vị trí (?:tâm )?(?:bão|áp thấp)/);

/** "Hồi 13 giờ ngày 05/11, vị trí tâm bão …". */
const storm = ({ right }: Sight): Objection | null => (STORM.test(right) ? { why: 'forecast', certain: true } : null);

const LASTS = guarded(
  /(?:thời hạn (?:cho )?(?:vay|thuê|hợp đồng|bảo hành|khởi công)|thời gian (?:miễn|hưởng|thử việc|bảo hành)(?: [^ ,;.]{1,8}){0,3}|(?:giấy phép|hợp đồng)[^;.]{0,160} có thời hạn(?: [^ ,;.]{1,8}){0,3}|thời gian thực hiện (?:hợp đồng|dự án|gói thầu))(?: (?:là|không quá|tối đa|tối thiểu))? $/,
);
const ENDS_OF_PAPER = guarded(/(?:giấy phép|hợp đồng)[^;.]{0,160} (?:có thời hạn|hết hạn)[^;.]{0,40} $/);
/** "02 giờ/cơ sở", "đủ 72 tháng tuổi". */
const RATE = /^ ?\/ ?[a-zà-ỹ]|^ tuổi(?![a-zà-ỹ])/;

/** "Thu nhập tính trong 12 tháng trước thời điểm rà soát". */
const COUNTED_OVER = guarded(/(?:tính|bình quân|trung bình)(?: [^ ,;.]{1,8}){0,2} (?:trong )?$/);

/** How long a loan, a lease, a licence runs; "02 giờ/cơ sở". */
function lasts({ left, right, place: { found, text } }: Sight): Objection | null {
  const touching = text.slice(0, found.index);
  if (found.expression.kind !== 'term')
    return ENDS_OF_PAPER.test(left) && !directed(left) ? { why: 'validity', certain: true } : null;
  if (RATE.test(right) || (found.expression.back && COUNTED_OVER.test(touching)))
    return { why: 'a length', certain: true };
  return LASTS.test(touching) || LASTS.test(left) ? { why: 'validity', certain: true } : null;
}

const COURSE = guarded(
  /(?:lớp|khóa|sơ tuyển|khám|hội thao|hội thi|diễn tập|tập huấn|bồi dưỡng)(?![a-zà-ỹ])[^,;.]{0,60}(?:trong )?$/,
);
const COURSE_DAYS = guarded(/^(?:,| \() ?(?:khai giảng|bắt đầu|từ |vào |ngày |[0-9]{1,2} ?(?:và|đến|-|,|\/))/);

/** "Sơ tuyển tại Trạm trong 02 ngày, 20 và 21/10". */
const courseLength = ({ left, right, strong, place: { found } }: Sight): Objection | null =>
  !strong && found.expression.kind === 'term' && COURSE.test(left) && COURSE_DAYS.test(right)
    ? { why: 'a length', certain: true }
    : null;

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

const PROCURED = guarded(/thời gian (?:bắt đầu )?(?:tổ chức )?lựa chọn nhà thầu ?:? ?$/);

/** A line of a plan of tenders that is approved already. */
const procured = ({ left, place: { found, text } }: Sight): Objection | null =>
  PROCURED.test(left) || PROCURED.test(text.slice(0, found.index)) ? { why: 'a plan of tenders', certain: true } : null;

const AVOIDED = guarded(/^,? ?(?:cơ bản )?(?:không để|không còn|không xảy ra|không phát sinh)(?![a-zà-ỹ])/);

/** "Đến hết năm 2026 không để xảy ra cháy lớn": an aim. */
const avoided = ({ right, left, strong, place: { found } }: Sight): Objection | null =>
  !strong && found.expression.kind === 'period' && AVOIDED.test(right) && !directed(left)
    ? { why: 'target', certain: true }
    : null;

const IF_DAY_OFF = guarded(/(?:nếu )?trùng (?:vào )?(?:ngày nghỉ|thứ bảy|chủ nhật|ngày lễ)[^;.]{0,60}$/);

/** "(nếu trùng ngày nghỉ thì nộp vào ngày làm việc liền kề)". */
const ifDayOff = ({ left, place: { found } }: Sight): Objection | null =>
  found.expression.kind === 'term' && IF_DAY_OFF.test(left) ? { why: 'what moves a limit', certain: true } : null;

const HELD_FROM = guarded(/thời gian[^:;.]{0,30}: ?từ [^;.]{4,60}$/);
const HELD = guarded(/tập huấn|hội nghị|hội thảo|bồi dưỡng|diễn tập|hội thi|hội thao|đại hội|lớp /);

/** "Thời gian: từ 13 giờ 30 ngày 29/7 đến hết buổi sáng ngày 31/7, tập huấn …": when it ends. */
const heldUntil = ({ left, strong, place: { cue, text } }: Sight): Objection | null =>
  !strong && cue?.name === 'until-end' && HELD_FROM.test(left) && HELD.test(text)
    ? { why: 'when a gathering ends', certain: true }
    : null;

const PAID_FOR = guarded(/(?:trợ cấp|phụ cấp|lương|lương hưu|tiền điện|tiền nước|học phí|chế độ) $/);

/** "Chi trả trợ cấp tháng 02 …, hoàn thành trước ngày 30/01": the month that is paid for. */
const paidFor = ({ left, place: { found, cue } }: Sight): Objection | null =>
  cue === null && found.expression.kind === 'period' && PAID_FOR.test(left)
    ? { why: 'the time a sum covers', certain: true }
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

const GRANTED = guarded(/(?:được công nhận|được xem xét|được xét|được hưởng)(?: [^ ,;.]{1,8}){0,4} (?:sau )?$/);
const LAW_IN_BRACKET = guarded(/\((?:theo )?(?:luật|nghị định|thông tư)[^()]{0,120} quy định[^()]{0,120}$/);

/** "Đảng viên dự bị được công nhận chính thức sau 12 tháng kể từ ngày kết nạp"; "(Luật Thú y quy định … trong 24 giờ)". */
const forAll = ({ left, place: { found } }: Sight): Objection | null =>
  found.expression.kind === 'term' && (GRANTED.test(left) || LAW_IN_BRACKET.test(left))
    ? { why: 'a general rule', certain: true }
    : null;

const ANNOUNCED = guarded(/(?:^|[,;.:] |[a-zà-ỹ] )(?:công bố|trả) (?:điểm|kết quả|danh sách)(?: [^ ,;.]{1,12}){0,8} $/);

/** "Trường công bố điểm xét tuyển ngày 06/7; phụ huynh nộp …". */
const announced = ({ left, strong, place: { cue } }: Sight): Objection | null =>
  !strong && (cue === null || cue.name === 'on') && ANNOUNCED.test(left) && !directed(left)
    ? { why: 'when something is made known', certain: true }
    : null;

export const MATTERS: readonly ((sight: Sight) => Objection | null)[] = [
  papersOf,
  arisen,
  ofProject,
  lasting,
  thoseWho,
  aged,
  fellShort,
  goals,
  firstOf,
  stage,
  storm,
  lasts,
  courseLength,
  byRule,
  procured,
  announced,
  avoided,
  ifDayOff,
  heldUntil,
  paidFor,
  openAt,
  custom,
  forAll,
];
