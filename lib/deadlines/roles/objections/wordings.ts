import { guarded, partOf } from '../../guard';
import { NAME } from '../../names';
import { cueBefore } from '../cues';
import { directed, type Objection, type Sight } from './sight';

/** Dates that belong to the wording: amended words, contents, titles. */

/** "Báo cáo trước Tết gửi trước ngày 04/02", "danh sách trực Tết (29 tháng Chạp đến …) gửi trước …". */
const HANDED_IN = guarded(/^\)? (?:gửi|nộp|trình)(?![a-zà-ỹ])/);

/** "Báo cáo kết quả thực hiện nhiệm vụ trong tháng và đăng ký công việc tháng sau, gửi về Văn phòng chậm nhất ngày 20 hằng tháng". */
const ITS_OWN = /^(?:trong )?(?:tuần|tháng|quý|năm)$/;
const WORK_OF = guarded(
  /(?:nhiệm vụ|công việc|công tác|kết quả|hoạt động|tình hình|số liệu|phát sinh|thực hiện|đã làm) (?:của |trong )?$/,
);
const isLimit =
  (text: string) =>
  ({ index }: Sight['place']['found']): boolean =>
    cueBefore(text, index)?.strength === 'strong';

/** "Báo cáo tình hình nợ đến ngày 31/12 về Sở trước ngày 10/01": the first day is part of what is reported on. */
export function content({ strong, place }: Sight): Objection | null {
  const { others, found, text } = place;
  const { expression } = found;
  const next = others[others.indexOf(found) + 1];
  if (next && expression.kind === 'day' && expression.day.form === 'lunar' && HANDED_IN.test(text.slice(found.stop)))
    return { why: 'what another limit is about', certain: true };
  if (expression.kind === 'period' && next && !strong && ITS_OWN.test(found.text)) {
    const named =
      WORK_OF.test(partOf(text, text.slice(0, found.index))) &&
      others.slice(others.indexOf(found) + 1).some(isLimit(text));
    if (named) return { why: 'what another limit is about', certain: true };
  }
  if (strong || !next) return null;
  const between = text.slice(found.stop, next.index);
  // "… đến ngày 10/4 thay cho hạn cũ ngày 31/3".
  if (/^ thay (?:cho|vì|bằng)/.test(between)) return null;
  if (/[,;:()]| (?:và|rồi|sau đó|đồng thời) /.test(between)) return null;
  const cue = cueBefore(text, next.index);
  return cue?.strength === 'strong' && cue.start >= found.stop
    ? { why: 'what another limit is about', certain: true }
    : null;
}

const REPLACED = guarded(
  /^["')\]]{0,2},? (?:được )?(?:sửa |điều chỉnh |đổi |thay )?(?:thành|bằng) ["(]?(?:trước|ngày|chậm|đến|cụm|["(])/,
);

/** "Đã in: "gửi trước ngày 25/4"; nay sửa lại là: …". */
const PRINTED = guarded(/đã (?:in|ghi|nêu)(?: là)? ?: ?"[^"]{0,160}$/);

/** "Đính chính: "trước ngày 20/11" thành "trước ngày 30/11"": only the new one counts. */
export const replaced = ({ left, right }: Sight): Objection | null =>
  REPLACED.test(right) || PRINTED.test(left) ? { why: 'replaced by another', certain: true } : null;

const WORDING = guarded(/(?:cụm từ|các từ|từ|đoạn|nội dung|câu|mốc thời gian|thời hạn) "[^"]{0,120}$/);

/** Words that a text is amended by. */
export const wording = ({ left }: Sight): Objection | null =>
  WORDING.test(left) && !/yêu cầu|giao/.test(left) ? { why: 'words of an amendment', certain: true } : null;

/** "Hộ phát sinh mới theo kết quả rà soát cuối năm": which survey is meant. */
const RESULT_OF = guarded(
  /(?:theo|từ|qua|trên cơ sở|căn cứ) kết quả (?:rà soát|kiểm tra|đánh giá|xếp loại|bình xét|điều tra|kiểm kê|khảo sát|thi|học tập)(?: [^ ,;.]{1,10}){0,4} $/,
);
const OF_THE_YEAR = guarded(/(?:những|các|mấy|dịp|kỳ họp|kỳ|thường lệ|(?:những|các|[0-9]) tháng) $/);
const HELD_THEN = guarded(/(?:kỳ họp|hội nghị|phiên họp|đại hội)(?: [^ ,.;]{1,10}){0,4} $/);
/** "Gửi thẩm tra trước phiên họp thường kỳ tháng 6": which session is meant. */
const SESSION_OF = guarded(
  /(?:trước|tại|sau|phục vụ|chuẩn bị) (?:các )?(?:kỳ họp|phiên họp|hội nghị|cuộc họp|buổi họp)(?: [^ ,.;]{1,10}){0,4} $/,
);
const BY_THEN = guarded(/(?:trong|hoàn thành|xong|vào)[^,;.]{0,20}$/);
const DOCUMENT_NAME = guarded(
  /^ ?(?:kế hoạch|thông báo|báo cáo|quyết định|chương trình|hướng dẫn|công điện|tờ trình|nghị quyết|chỉ thị|giấy mời|kết luận|phương án|đề án|đề cương|lịch)[a-zà-ỹ ]{0,20}$/,
);
/** "Về dự án nhà hát, lãnh đạo thành phố giao Sở …" is a sentence. */
const ABOUT = /^ ?về (?!việc)/;
const SUBJECT_LINE = guarded(/^ ?(?:trích yếu ?: ?)?(?:v\/v|về việc|về) /);

/** The period that a document's title names. */
export function title({ left, strong, place }: Sight): Objection | null {
  const { segment, found, text } = place;
  if (found.expression.kind !== 'period') return null;
  const before = partOf(text, text.slice(0, found.index));
  if (place.cue === null && RESULT_OF.test(before)) return { why: 'the name of a time', certain: true };
  if (place.cue === null && SESSION_OF.test(before)) return { why: 'the name of a time', certain: true };
  const named = HELD_THEN.test(before) || (OF_THE_YEAR.test(before) && !BY_THEN.test(left));
  if ((place.cue === null || HELD_THEN.test(before)) && named && /^(?:đầu|giữa|cuối) năm/.test(found.text))
    return { why: 'the name of a time', certain: true };
  if (strong || segment.kind === 'cell' || segment.kind === 'bullet') return null;
  const titled =
    (SUBJECT_LINE.test(text) && !(ABOUT.test(text) && directed(text))) ||
    (DOCUMENT_NAME.test(segment.lead) && !/[.;:]\s*$/.test(text));
  return titled && !/hoàn thành|xong/.test(left) ? { why: 'the title of the document', certain: true } : null;
}

const BETWEEN = /^,? ?\(?(?:từ )?(?:ngày )?$/;

/** "(Tuần 20, từ ngày 11/5 đến ngày 15/5)", "Tuần 20 (từ 11/5 đến 15/5)": what a timetable calls its week. */
export function weekName({ strong, place: { found, cue, others, text } }: Sight): Objection | null {
  const at = others.indexOf(found);
  const [week, days] = found.expression.kind === 'period' ? [found, others[at + 1]] : [others[at - 1], found];
  if (week?.expression.kind !== 'period' || days?.expression.kind !== 'day') return null;
  if (week.expression.period.unit !== 'week' || days.expression.until === null) return null;
  if (!BETWEEN.test(text.slice(week.stop, days.index))) return null;
  // "Gửi trong tuần sau (từ 23 đến 27/11)": by the last of these days, which may come before the week's.
  if (cueBefore(text, week.index)?.name === 'within-term')
    return found === week ? { why: 'its days are said', certain: true } : null;
  if (strong || (found.expression.kind === 'period' && cue !== null)) return null;
  return { why: 'the name of a week', certain: true };
}

const BASIS = guarded(
  /^[ *+-]{0,4}(?:[0-9a-z]{1,2}[.)] )?(?:căn cứ|thực hiện|theo|xét|tiếp theo|để triển khai)(?![a-zà-ỹ])/,
);
const THEN_TOLD = guarded(
  new RegExp(
    `^[^;.]{0,60}, (?:${NAME})(?: [^ ,;.]{1,14}){0,14} (?:đề nghị|yêu cầu|thông báo|kính mời|triệu tập|hướng dẫn|ban hành|xây dựng kế hoạch)(?![a-zà-ỹ])`,
  ),
);

/** "Căn cứ công văn … về khóa sổ cuối năm 2026, Kho bạc … đề nghị": what the paper relied on is about. */
export const basis = ({ sentence, right, place: { cue } }: Sight): Objection | null =>
  cue === null && BASIS.test(sentence) && THEN_TOLD.test(right)
    ? { why: 'what a paper is about', certain: true }
    : null;

const EXAMPLE = guarded(/^[ *+(-]{0,4}(?:[0-9a-z]{1,2}[.)] )?(?:ví dụ|thí dụ|chẳng hạn)(?![a-zà-ỹ])/);

/** "Ví dụ: hộ bà A có doanh thu từ ngày … đến ngày …". */
export const example = ({ said }: Sight): Objection | null =>
  EXAMPLE.test(said) ? { why: 'an example', certain: true } : null;
