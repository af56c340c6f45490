import { guarded } from '../../guard';
import { directed, type Objection, type Sight } from './sight';

/** Dates of the papers, works and sums that a duty is about. */

const PAPERS_OF = guarded(
  /(?:hợp đồng|hồ sơ|giấy tờ|giấy phép|thẻ|căn cước|giấy|chứng chỉ|văn bằng|giao dịch|khoản chi|chứng từ|dự án|công trình|trường hợp)(?: [^ ,;.:]{1,12}){0,8} (?:(?<!đăng )ký|ký kết|giao kết|phát sinh|xác lập|hết hạn(?: sử dụng)?|khởi công|được cấp|được phê duyệt)(?: từ| trong| vào| trong khoảng thời gian(?: từ)?)? $/,
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

const LASTS = guarded(
  /(?:(?:quy định|ghi|nêu) (?:trong|tại) hợp đồng|thời hạn (?:cho )?(?:vay|thuê|hợp đồng|bảo hành|khởi công)|tập sự|thử việc|học việc|bảo hành|thời gian (?:miễn|hưởng|thử việc|bảo hành)(?: [^ ,;.]{1,8}){0,3}|(?:giấy phép|hợp đồng)[^;.]{0,160} có thời hạn(?: [^ ,;.]{1,8}){0,3}|thời gian thực hiện (?:hợp đồng|dự án|gói thầu))(?: (?:là|không quá|tối đa|tối thiểu)| ?:)? $/,
);
/** "Giấy khám sức khỏe không quá 06 tháng". */
const AGE_OF_PAPER = guarded(
  /(?:giấy|phiếu|ảnh|bản sao|kết quả)(?: [^ ,;.]{1,10}){1,6}? (?:không quá |trong (?:vòng )?)?$/,
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
  if (RATE.test(right) || ((found.expression.back || found.expression.anchor === null) && COUNTED_OVER.test(touching)))
    return { why: 'a length', certain: true };
  const long = found.expression.unit === 'M' || found.expression.unit === 'Y';
  if (long && found.expression.anchor === null && AGE_OF_PAPER.test(left)) return { why: 'validity', certain: true };
  return LASTS.test(touching) || LASTS.test(left) ? { why: 'validity', certain: true } : null;
}

const PROCURED = guarded(/thời gian (?:bắt đầu )?(?:tổ chức )?lựa chọn nhà thầu ?:? ?$/);

/** A line of a plan of tenders that is approved already. */
const procured = ({ left, place: { found, text } }: Sight): Objection | null =>
  PROCURED.test(left) || PROCURED.test(text.slice(0, found.index)) ? { why: 'a plan of tenders', certain: true } : null;

const PAID_FOR = guarded(
  /(?:trợ cấp|phụ cấp|lương|lương hưu|tiền điện|tiền nước|học phí|chế độ) $|(?:^ ?|[.;] |[*+-] )kỳ (?:nộp|thuế|tính thuế|kê khai|thu|thanh toán) ?: $/,
);

/** "Chi trả trợ cấp tháng 02 …, hoàn thành trước ngày 30/01": the month that is paid for. */
const paidFor = ({ left, place: { found, cue } }: Sight): Objection | null =>
  cue === null && found.expression.kind === 'period' && PAID_FOR.test(left)
    ? { why: 'the time a sum covers', certain: true }
    : null;

export const PAPERS: readonly ((sight: Sight) => Objection | null)[] = [
  papersOf,
  arisen,
  ofProject,
  lasts,
  procured,
  paidFor,
];
