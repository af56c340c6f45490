import { guarded, partOf } from '../../guard';
import { DUTY } from '../words';
import { directed, type Objection, type Sight } from './sight';

/** Forecasts, aims, and lengths that are measured. */

const AIMS = guarded(
  /(?:phấn đấu|mục tiêu|chỉ tiêu)[^.;]{0,80} [0-9][0-9.,]{0,12} (?:cây|hộ|người|tỷ|tỉ|triệu|đồng|km|ha|công trình|lượt|sản phẩm|mô hình|doanh nghiệp|căn|nhà|học sinh|đảng viên|đoàn viên|tấn|m2|cơ sở|khu phố)/,
);

const SHARE = guarded(/^,? ?[^.;]{0,30}[0-9][0-9,.]{0,5} ?%[^.;]{0,80}(?:đạt|có|được|sử dụng)(?![a-zà-ỹ])/);
const AIM_SET = guarded(/(?:đề ra|đặt|xác định) (?:mục tiêu|chỉ tiêu)[^;,.]{0,80}$/);

/** "Chậm nhất đến năm 2030, 100% trạm y tế đạt chuẩn"; an aim that somebody is said to have set. */
export function share({ right, sentence, place }: Sight): Objection | null {
  const { expression } = place.found;
  const year = expression.kind === 'period' && expression.period.unit === 'year';
  if (year && SHARE.test(right) && !directed(sentence)) return { why: 'target', certain: true };
  return AIM_SET.test(sentence) ? { why: 'an aim that is told of', certain: false } : null;
}

const TO_FINISH = /(?:hoàn thành|hoàn tất|xong) $/;

/** "Phấn đấu trồng 5.000 cây trong năm 2027". */
export const aim = ({ said, strong, place }: Sight): Objection | null =>
  !strong &&
  !TO_FINISH.test(place.text.slice(0, place.cue?.start ?? place.found.index)) &&
  AIMS.test(`${said}${place.text.slice(place.found.stop)}`)
    ? { why: 'target', certain: true }
    : null;

const HANDS_IN = guarded(/^,? [^.;]{0,60}(?:nộp|gửi|báo cáo|hoàn thành)(?![a-zà-ỹ])/);
const FORECAST = guarded(
  /(?:^[ *+()-]{0,4}|\. )(?:theo )?(?:(?:bản tin|thông tin)(?: của)? )?(?:đài khí tượng|trung tâm dự báo|dự báo|nhận định|cảnh báo)(?![a-zà-ỹ])/,
);
const ORDERED = guarded(/yêu cầu|đề nghị|giao |phải(?![a-zà-ỹ])/);
const MAY_COME = guarded(/khả năng (?:xảy ra|đổ bộ|xuất hiện|ảnh hưởng|có mưa|lên)[^;,]{0,60}$/);

export function forecast({ left, sentence }: Sight): Objection | null {
  const speaks = FORECAST.test(sentence) || MAY_COME.test(left);
  return speaks && !ORDERED.test(sentence) ? { why: 'forecast', certain: true } : null;
}

/** "Sau 01 tháng kể từ ngày ký thông báo này, chủ xe không đến thì …": what they are to do by then. */
const FAILING = guarded(
  /^,? (?:nếu )?[^;.]{2,60} không (?:đến|nhận|nộp|gửi|thực hiện|chấp hành|có|di dời|tháo dỡ)[^;.]{0,60} (?:thì|sẽ|coi như|xem như|được coi)(?![a-zà-ỹ])/,
);

const LATE = guarded(/(?:trễ|chậm|(?<!không (?:được )?)quá|nợ|vắng|so với(?: thời)?) $/);
const AT_LEAST = guarded(/(?:ít nhất|tối thiểu|trung bình|bình quân) $/);
const DESCRIBED = guarded(/(?:quy định|luật định|theo luật|hiện hành) ?\($/);
/** "Trường hợp cần thiết phải kéo dài, thời gian không quá 10 ngày". */
const IF_LONGER = guarded(/trường hợp[^;.]{0,80}(?:kéo dài|gia hạn)[^;.]{0,40}$/);
const WORKS = guarded(/(?:dự án|hợp đồng|công trình|đề tài|đề án|gói thầu) ?:? ?(?:là )?$/);
const ARTICLE = guarded(
  /^ ?điều (?:(?:[1-9][0-9]|[7-9])[.:]|[0-9]{1,3},? (?:của )?(?:quy chế|luật|nghị định|thông tư|nội quy|điều lệ|quy định|bộ luật)(?![a-zà-ỹ]))/,
);

/** "2. Doanh nghiệp phải đăng ký …" in a piece of a law that begins with "Điều 28. …". */
const CLAUSE = /^ ?(?:[0-9]{1,2}[.)]|[a-zđ]\)) /;
const HEAD_LENGTH = 24;

/** A length that is measured or laid down for all times. */
export function measured({ left, place }: Sight): Objection | null {
  const { found, text, cue } = place;
  const { expression } = found;
  if (expression.kind !== 'term') return null;
  const touching = partOf(text, text.slice(0, found.index));
  const own = /này/.test(found.text);
  // "Nguyên nhân chậm trễ trong 02 ngày làm việc" is no lateness of two days.
  if ((cue?.name !== 'within-term' && LATE.test(left)) || LATE.test(touching) || DESCRIBED.test(left))
    return { why: 'a length', certain: true };
  if (!expression.back && expression.anchor === null && AT_LEAST.test(touching))
    return { why: 'a length', certain: true };
  if (expression.back && expression.unit === 'Y') return { why: 'a length', certain: true };
  if (expression.anchor === null && cue?.name === 'limit-noun' && WORKS.test(touching))
    return { why: 'how long a work takes', certain: true };
  if (expression.anchor === null && IF_LONGER.test(left)) return { why: 'a general rule', certain: true };
  if (/báo $/.test(touching) && found.text.startsWith('trước')) return { why: 'a length', certain: true };
  if (
    cue?.name === 'past' &&
    !directed(text) &&
    !FAILING.test(text.slice(found.stop)) &&
    !(expression.anchor !== null && (DUTY.test(left) || HANDS_IN.test(text.slice(found.stop))))
  )
    return { why: 'a length', certain: true };
  if (
    !own &&
    (ARTICLE.test(`${place.earlier}${text}`) ||
      (CLAUSE.test(`${place.earlier}${text}`) && ARTICLE.test(place.document.text.slice(0, HEAD_LENGTH).toLowerCase())))
  )
    return { why: 'a general rule', certain: true };
  return FORECAST.test(text) ? { why: 'forecast', certain: true } : null;
}

const GOES_ON = guarded(
  /(?:^|[^a-zà-ỹ])(?:theo dõi|tiếp tục|cách ly|bảo quản|lưu giữ|lưu trữ|nghỉ ngơi|giữ|chờ|ngâm|ủ|sử dụng|duy trì|đủ dùng|dự trữ|đủ)(?: [^ ,;.:]{1,12}){0,5} (?:trong |trong vòng |ít nhất |tối thiểu |liên tục )*$/,
);
const UNTIL_DONE = guarded(/báo cáo|gửi|nộp|xong|hoàn thành|trả lời/);

/** "Tiếp tục theo dõi tại nhà trong vòng 24 giờ": how long it goes on. */
export const lasting = ({ left, place: { found } }: Sight): Objection | null => {
  if (found.expression.kind !== 'term' || (found.expression.anchor !== null && !found.text.endsWith('sau đó')))
    return null;
  const words = GOES_ON.exec(left)?.[0];
  return words && !UNTIL_DONE.test(words) ? { why: 'how long something lasts', certain: true } : null;
};

const GOALS = guarded(/mục tiêu|chỉ tiêu|phương hướng|định hướng|kết quả/);

/** "I. MỤC TIÊU ĐẾN 31/12/2026". */
export const goals = ({ place: { segment, text } }: Sight): Objection | null =>
  segment.kind === 'heading' && GOALS.test(text) && !directed(text)
    ? { why: 'a heading of goals', certain: true }
    : null;

/** "Chi trả xong chế độ … trong tháng 3, không để kéo dài". */
const FINISHED = guarded(/(?:^|[^a-zà-ỹ])(?:xong|dứt điểm|hoàn thành)(?![a-zà-ỹ])/);
const AVOIDED = guarded(/^,? ?(?:cơ bản )?(?:không để|không còn|không xảy ra|không phát sinh)(?![a-zà-ỹ])/);

/** "Đến hết năm 2026 không để xảy ra cháy lớn": an aim. */
export const avoided = ({ right, left, strong, place: { found } }: Sight): Objection | null =>
  !strong && found.expression.kind === 'period' && AVOIDED.test(right) && !directed(left) && !FINISHED.test(left)
    ? { why: 'target', certain: true }
    : null;

const STORM = guarded(/^,? ?vị trí (?:tâm )?(?:bão|áp thấp)/);

/** "Hồi 13 giờ ngày 05/11, vị trí tâm bão …". */
export const storm = ({ right }: Sight): Objection | null =>
  STORM.test(right) ? { why: 'forecast', certain: true } : null;
