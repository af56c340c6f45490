import { type CivilDate, daysBetween } from '../../time';
import { guarded, partOf } from '../guard';
import type { Place } from './context';

/**
 * A leader notes on the paper who, what, and the day: "VP tổng hợp, báo cáo 26/11.", "KT-HT tham mưu VB trả lời, 28/11".
 * No word announces the day; it ends the clause, or the word of the deed follows it ("26/11 báo lại").
 */

const CLAUSE_ENDS = guarded(/^ ?(?:[.;)]|$|, (?:lưu|theo dõi|cc|đồng gửi)(?![a-zà-ỹ]))/);
const DEED_FOLLOWS = guarded(
  /^,? (?:phải |cần )?(?:báo|có|trình|xong|gửi|nộp|trả|duyệt|ký|b\/c|bc|kq|họp)(?: [^ ,;.]{1,12}){0,5} ?(?:[,.;)]|$)/,
);
/** "Theo CV 215 ngày 18/11", "đơn ngày 12/11", "số 12/11": the day of a paper. */
const OF_A_PAPER = guarded(
  /(?:(?:^|[^a-zà-ỹ/])(?:cv|công văn|văn bản|vb|kh|kế hoạch|qđ|quyết định|tb|thông báo|gm|giấy mời|tờ trình|ttr|phiếu|biên bản|nghị quyết|nq|đơn|thư|số|theo)(?: (?!trả|gửi|nộp|trình|báo|xong|trước)[^ ,;.:]{1,14}){0,4},? (?:ngày )?|(?:^|[^a-zà-ỹ])(?:từ|đến|nhận|tổ|số|khóa|lớp|mục|điều) (?:ngày )?)$/,
);
const LETTERS = /[a-zà-ỹ]{2}/;
/** "(Ký) 19/01/2027", "Ý kiến của Chánh Văn phòng (18/09/2025 09:12)": when it was written. */
const WRITTEN = guarded(/[).(] ?(?:ngày )?$/);
/** "Chúc mừng Ngày Nhà giáo 20/11", "kỷ niệm 22/12", "vụ mất trộm 17/11", "cho nghỉ 24/11": the day of what is spoken of. */
const OF_THE_MATTER = guarded(
  /(?:^|[^a-zà-ỹ])(?:(?:kỷ niệm|kỉ niệm|ngày (?!mai|kia|hôm|nay|làm)|kỳ họp|(?<!nội |nhiệm |nghĩa |dịch |phục |nghiệp |công |sự |thường |mùa |giáo |chức )vụ)(?: ?(?!báo|bc|b\/c|kq|xong|trả|gửi|nộp|trình|trước)[^ ,;.:]{1,12}){0,6}|nghỉ(?: phép)?|đường) (?:ngày )?$/,
);
/** A day further away has its year written. */
const FURTHEST = 120;

/** Is it the day that an instruction ends with? */
export function endsNote({ segment, text, found, cue }: Place, day: CivilDate, issued: CivilDate): boolean {
  const { expression } = found;
  if (segment.direction === null || cue !== null || expression.kind !== 'day' || expression.until !== null)
    return false;
  if (expression.day.form === 'lunar' || day < issued || daysBetween(issued, day) > FURTHEST) return false;
  const left = partOf(text, text.slice(0, found.index));
  const right = partOf(text, text.slice(found.stop));
  const opens = !LETTERS.test(left);
  if (opens) return DEED_FOLLOWS.test(right);
  return (
    (CLAUSE_ENDS.test(right) || DEED_FOLLOWS.test(right)) &&
    !OF_A_PAPER.test(left) &&
    !WRITTEN.test(left) &&
    !OF_THE_MATTER.test(left)
  );
}
