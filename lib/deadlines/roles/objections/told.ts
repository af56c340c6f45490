import { guarded, partOf } from '../../guard';
import { directed, type Objection, type Sight } from './sight';

/**
 * What is told of others, as the press and reports do: works, sport, companies, forecasts, what was hoped for and what
 * came of it. No one whom the document addresses is given a duty (deadlines/CONTRACT.md: "What is not a deadline").
 */

const drop = (why: string): Objection => ({ why, certain: true });

const GIVEN_PAPER = guarded(
  /(?:giấy|chứng chỉ|chứng nhận|chứng thư|giấy phép|thẻ|hộ chiếu|thị thực|visa|đăng kiểm|kiểm định|bằng lái|bảo hiểm|số đăng ký|quota|hợp đồng|tạm trú|thường trú)(?![a-zà-ỹ])[^;.]{0,120}(?:cấp|ký|đăng kiểm|kiểm định|gia hạn|còn|có|sử dụng)(?![a-zà-ỹ])[^;.]{0,40}[, (]$/,
);
const RUNS_TO = /^(?:thời )?hạn (?:sử dụng |hiệu lực )?(?:đến|tới|là|hết)(?![a-zà-ỹ])/;
const TO_HAND_IN = guarded(/(?:^|[^a-zà-ỹ])(?:nộp|gửi|trình|báo cáo|xuất trình|bổ sung|hoàn thành)(?![a-zà-ỹ])/);

/** "Giấy chứng nhận an toàn được cấp ngày 24/9/2021, hạn đến 24/3/2022". */
function runsTo({ left, place: { cue, text } }: Sight): Objection | null {
  if (cue?.name !== 'limit-noun' || !RUNS_TO.test(text.slice(cue.start))) return null;
  return GIVEN_PAPER.test(left) && !OWN_ORDER.test(left) && !TO_HAND_IN.test(left) ? drop('validity') : null;
}

/** "Hơn 10.000 số đăng ký thuốc hết hạn … được gia hạn tự động đến 31/12": what runs on by itself. */
const RUNS_ON = guarded(
  /(?:giấy|chứng chỉ|chứng nhận|chứng thư|giấy phép|thẻ|hộ chiếu|thị thực|visa|số đăng ký|bảo hiểm)(?![a-zà-ỹ])[^;.]{0,100}(?:được (?:tự động )?gia hạn|gia hạn tự động|tự động gia hạn|hết hạn[^;.]{0,60}gia hạn)[^;.]{0,40}$/,
);
const runsOn = ({ place: { text, found, segment } }: Sight): Objection | null =>
  segment.direction === null && RUNS_ON.test(partOf(text, text.slice(0, found.index))) ? drop('validity') : null;

/** "Sở Tài chính vừa trình UBND TP xem xét, giao các quận … báo cáo trước ngày 30/4": asked for, whatever it asks to tell. */
const SUBMITTED = guarded(
  /(?:^|[^a-zà-ỹ])(?:vừa|đã|mới|đang) (?:có (?:[^ ,;.]{1,8} ){1,4})?(?:trình|kiến nghị|xin|đề xuất)(?: với| lên)? (?:ubnd|ủy ban|chính phủ|thủ tướng|quốc hội|hđnd|hội đồng nhân dân|bộ|thành phố|tỉnh|tp|thường trực|thành ủy|tỉnh ủy|lãnh đạo|cấp|chủ tịch)(?![a-zà-ỹ])[^;.]{0,160}$/,
);
/** "Người dân mong muốn tỉnh chi trả trước Tết", "hy vọng", "ước gì". */
const HOPED = guarded(
  /(?:^|[^a-zà-ỹ])(?:mong muốn|mong mỏi|(?<!rất |kính |xin )mong(?! (?:các|quý|anh|chị|đồng chí|nhận|được phản hồi))|hy vọng|kỳ vọng|ước mong)(?![a-zà-ỹ])[^;.]{0,160}$/,
);
const OWN_ORDER = guarded(/(?:^|[^a-zà-ỹ])(?:yêu cầu|phải|có trách nhiệm|hạn chót)(?![a-zà-ỹ])/);

function hoped({ sentence, place: { segment } }: Sight): Objection | null {
  if (segment.direction !== null) return null;
  const said = (SUBMITTED.exec(sentence) ?? HOPED.exec(sentence))?.[0];
  return said !== undefined && !OWN_ORDER.test(said) ? drop('proposal') : null;
}

const BUT = guarded(
  /(?:^|[^a-zà-ỹ])(?:vậy mà|thế mà|song|nhưng|thế nhưng|tuy nhiên|trong khi)(?: [^ ,;.]{1,8}){0,2},? $/,
);
const FELL_SHORT = guarded(/^,? [^.;]{0,70}(?:chưa|chỉ|mới|vẫn|còn|không)(?![a-zà-ỹ])/);
const UNTIL: ReadonlySet<string> = new Set(['until', 'until-end', 'on', 'done-by']);

/** "…, song đến chiều 29/3 lãnh đạo thành phố chưa có ý kiến", "vậy mà hết năm chỉ 12 đơn vị được phê duyệt". */
const fellShort = ({ left, right, place: { cue } }: Sight): Objection | null =>
  cue !== null && UNTIL.has(cue.name) && BUT.test(left) && FELL_SHORT.test(right) ? drop('history') : null;

/** Works in the road and what stands still meanwhile. */
const STOOD_STILL = guarded(
  /(?:^|[^a-zà-ỹ])(?:(?<!hàng |phong )rào(?! cản)|lắp rào|đóng (?:đường|cầu|cửa|hầm|một phần)|cấm (?:đường|xe|lưu thông)|(?<!(?:bố trí|tổ chức|chốt|phương án|hướng dẫn|lực lượng) (?:chốt )?)phân luồng|ngưng|ngừng|dừng|tạm (?:dừng|ngừng|ngưng|đóng|khóa)|đình chỉ|phong tỏa|giãn cách|hạn chế|cắt (?:điện|nước))(?: [^ ;.]{1,14}){0,26} $/,
);
const TO_FINISH = guarded(/hoàn thành|xong|báo cáo|gửi|nộp|trả lời|dứt điểm/);

function stoodStill({ left, strong, place: { found } }: Sight): Objection | null {
  const { expression } = found;
  const range = expression.kind === 'day' && (expression.until ?? expression.untilTime) !== null;
  const words = STOOD_STILL.exec(left)?.[0];
  return range && !strong && words !== undefined && !TO_FINISH.test(words)
    ? drop('how long something stands still')
    : null;
}

/** A company and those who hold its shares. */
const SHARES = guarded(/cổ đông|cổ tức|cổ phiếu|trái phiếu|hội đồng quản trị|chứng khoán/);
const dividends = ({ strong, sentence, place: { text, found } }: Sight): Objection | null =>
  !strong && SHARES.test(text) && found.expression.kind !== 'term' && !directed(sentence)
    ? drop('what a company does')
    : null;

/** "Hồi 16h hôm nay, tâm bão cách đảo …". */
const STORM = guarded(
  /^,? ?(?:vị trí )?(?:tâm )?(?:bão|áp thấp|vùng áp thấp|siêu bão|lũ)(?![a-zà-ỹ])[^.;]{0,80}(?:cách|ở|trên|đang|có|nằm|cường độ|lên|đạt)/,
);
const storm = ({ right, strong, sentence }: Sight): Objection | null =>
  !strong && STORM.test(right) && !directed(sentence) ? drop('forecast') : null;

/** "Trả vé trước giờ tàu chạy dưới 24 giờ chịu phí 30 %": one of several cases, no limit. */
const CASE = /(?:^|[^a-zà-ỹ])(?:dưới|trên|hơn|từ) [0-9]{1,3} (?:giờ|ngày|tháng)/;
const oneOfCases = ({ place: { found } }: Sight): Objection | null =>
  found.expression.kind === 'term' && found.expression.back && CASE.test(found.text) ? drop('a length') : null;

/** Former times, whatever somebody was ordered to do then. */
const LONG_AGO = guarded(
  /(?:^|[^a-zà-ỹ])(?:khi ấy|khi đó|lúc đó|lúc ấy|năm ấy|ngày ấy|hồi đó|bấy giờ|cách đây [0-9]{1,3} năm|lẽ ra|đáng lẽ|đúng ra)(?![a-zà-ỹ])[^;.]{0,200}$/,
);
const BEFORE = guarded(/(?:^|[^a-zà-ỹ])(?:trước đó|năm ngoái|năm trước|nhiệm kỳ (?:trước|20))(?![a-zà-ỹ])/);

function longAgo({ sentence, place: { found, cue } }: Sight): Objection | null {
  const { expression } = found;
  if (LONG_AGO.test(sentence) && cue?.name !== 'extended') return drop('history');
  return expression.kind === 'clock' && BEFORE.test(sentence) && !directed(sentence) ? drop('history') : null;
}

/** "Do ngày cuối cùng của thời hạn là 30/4 rơi vào kỳ nghỉ lễ, …": why it is moved. */
const FALLS_ON = guarded(
  /^,? ?(?:rơi vào|trùng(?: vào| với)?|là|nhằm)[^,;.]{0,30} (?:nghỉ|chủ nhật|thứ bảy|thứ 7|lễ|cuối tuần)(?![a-zà-ỹ])[^;.]{0,120}(?:lùi|dời|chuyển|gia hạn|kéo dài)/,
);
const fallsOn = ({ right }: Sight): Objection | null => (FALLS_ON.test(right) ? drop('moved') : null);

/** "Học kỳ một kết thúc trước ngày 15/1, học kỳ hai trước 25/5": a calendar; "Kết thúc năm học trước …" tells to. */
const SCHOOL_YEAR = guarded(
  /(?:^ ?|[,;.:] |và )(?:bắt đầu |kết thúc )?(?:học kỳ|năm học|kỳ nghỉ hè|khóa học)(?: (?:một|hai|i|ii|1|2|hè|này|20[0-9]{2} ?- ?20[0-9]{2})){0,2}(?: (?:sẽ )?(?:kết thúc|bắt đầu|kéo dài))?(?: (?:từ|đến|vào))? ?$/,
);
const TO_END = /^[ ,;.:]{0,2}kết thúc /;
const AND_TO_END = /^ ?và kết thúc /;

function schoolYear({ left, sentence, strong, later }: Sight): Objection | null {
  const words = SCHOOL_YEAR.exec(left)?.[0];
  if (words === undefined || directed(sentence)) return null;
  // "Khai giảng 5/9 và kết thúc năm học trước 31/5": days in a row.
  if (strong && (TO_END.test(words) || (!later && AND_TO_END.test(words)))) return null;
  return drop('the calendar of a school year');
}

/** "Thời hạn đình chỉ hết ngày 23/12". */
const OF_A_SANCTION =
  /^(?:thời )?hạn (?:điều tra(?= (?:vụ|bổ sung|lại|và|là|đến|hết|trong)|$)|truy tố|đình chỉ|tạm giam|tạm giữ|tước|cấm|phạt|thử thách|án treo|hợp đồng|thuê|bảo hành|hiệu lực|biệt phái|luân chuyển)(?![a-zà-ỹ])/;
const ofSanction = ({ place: { cue, text, segment } }: Sight): Objection | null =>
  segment.direction === null && cue?.name === 'limit-noun' && OF_A_SANCTION.test(text.slice(cue.start))
    ? drop('validity')
    : null;

/** "Kết quả thi được công bố lúc 8h ngày 16/7". */
const MADE_KNOWN = guarded(
  /(?:kết quả|điểm|danh sách|đáp án|đề thi|điểm chuẩn)(?: [^ ,;.]{1,12}){0,6} (?:sẽ )?được (?:công bố|thông báo|niêm yết|đăng tải)(?: [^ ,;.]{1,12}){0,8} $/,
);
const madeKnown = ({ left, strong, sentence }: Sight): Objection | null =>
  !strong && MADE_KNOWN.test(left) && !directed(sentence) ? drop('when something is made known') : null;

/** "Danh sách được nhà trường niêm yết trước ngày 25/6": what whoever writes will do. */
const KNOWN_BY = guarded(
  /được (?:nhà trường|trường|hội đồng|ban tổ chức|cơ quan|sở|ubnd|ủy ban|đơn vị tổ chức)(?: [^ ,;.]{1,12}){0,6} (?:niêm yết|công bố|thông báo|công khai|đăng tải)(?: [^ ,;.]{1,12}){0,8} $/,
);
const knownBy = ({ left, sentence }: Sight): Objection | null =>
  KNOWN_BY.test(left) && !directed(sentence) ? drop('promise') : null;

/** "Các ngày thứ Hai đến thứ Sáu; sáng thứ Bảy đến 11h30". */
const OPEN_DAYS = guarded(
  /(?:các ngày|từ|hồ sơ|làm việc)(?: [^;.]{0,40})? (?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật) $/,
);
const openDays = ({
  left,
  strong,
  place: {
    cue,
    found: { expression },
  },
}: Sight): Objection | null =>
  !strong &&
  cue?.name === 'until' &&
  expression.kind === 'day' &&
  expression.day.form === 'weekday' &&
  OPEN_DAYS.test(left)
    ? drop('office-hours')
    : null;

/** "Công văn số 14 … yêu cầu Công an xã hoàn thành trước ngày 20/01; nay gửi kèm bản sao để Mặt trận biết": of those in it. */
const A_PAPER_ASKS = guarded(
  /^[ *+-]{0,4}(?:công văn|văn bản|kế hoạch|thông báo|quyết định|kết luận|chỉ thị) số [^;.]{3,100} (?:yêu cầu|giao|đề nghị)(?![a-zà-ỹ])/,
);
const FOR_THEM_TO_KNOW = guarded(
  /(?:gửi|chuyển|sao)(?: [^ ,;.]{1,12}){1,10} để (?:[^ ,;.]{1,12} ){0,6}(?:biết|nắm|giám sát|theo dõi)(?![a-zà-ỹ])/,
);
const NEXT_LENGTH = 160;
const forThemToKnow = ({ sentence, right, place: { segment } }: Sight): Objection | null =>
  A_PAPER_ASKS.test(sentence) &&
  FOR_THEM_TO_KNOW.test(right + segment.passage.text.slice(segment.end, segment.end + NEXT_LENGTH))
    ? drop('set by the paper cited')
    : null;

/** "Giao khoán cho 9 tổ bảo vệ đến ngày 31/12/2027": how long something is given over. */
const GIVEN_OVER = guarded(
  /(?:(?:thẻ|vé|mã|tài khoản)(?: [^ ;.]{1,12}){1,14} (?:dùng|sử dụng)|giao khoán|cho thuê|cho mượn|khoán|hoàn (?:[0-9%]{1,4} )?tiền|miễn tiền|giảm giá|ưu đãi|khuyến mãi|hợp đồng)(?![a-zà-ỹ])(?: [^ ;.]{1,12}){0,16} $/,
);
const TO_DO = guarded(/hoàn thành|xong|báo cáo|gửi|nộp|dứt điểm|rà soát|ký/);
const LASTS: ReadonlySet<string> = new Set(['until', 'from', 'until-end']);
function givenOver({ left, place: { cue } }: Sight): Objection | null {
  const words = cue !== null && LASTS.has(cue.name) ? GIVEN_OVER.exec(left)?.[0] : undefined;
  return words !== undefined && !TO_DO.test(words) ? drop('how long something is given over') : null;
}

/** "Nhà xuất bản cam kết chuyển sách trong vòng 3 ngày từ khi nhận danh sách". */
const PLEDGED = guarded(
  /^ ?(?:nhà xuất bản|công ty|doanh nghiệp|hãng|ngân hàng|tập đoàn|ông|bà|đại diện)(?: [^ ,;.]{1,12}){0,6} (?:cam kết|hứa|cho biết sẽ|xin hứa)(?![a-zà-ỹ])/,
);
const pledged = ({ left }: Sight): Objection | null => (PLEDGED.test(left) ? drop('promise') : null);

/** "Đã chuẩn bị quà …; đồng thời tổ chức 40 chuyến xe từ ngày 3/2 đến 6/2": what goes on with what was done. */
const ALSO = /^ ?(?:đồng thời|ngoài ra|bên cạnh đó)(?![a-zà-ỹ])/;
const DONE_BEFORE = guarded(/(?:^|[^a-zà-ỹ])(?:đã|vừa) /);
const also = ({ left, strong, place: { earlier, text, segment } }: Sight): Objection | null =>
  !strong && segment.direction === null && ALSO.test(left) && DONE_BEFORE.test(earlier) && !directed(text)
    ? drop('promise')
    : null;

/** "Cập nhật lúc 06h00 ngày 24/6: mực nước …". */
const UPDATED = /^[ *+(-]{0,4}(?:tin )?cập nhật(?: vào)?(?: lúc| hồi)?(?: ngày)? ?$/;
const updated = ({ left, right }: Sight): Objection | null =>
  UPDATED.test(left) && /^\)? ?:/.test(right) ? drop('when this was written') : null;

/** "Điều 9. Người có nhà cho thuê phải thông báo trước 23 giờ": every day, anybody. */
const ARTICLE = guarded(/^[ "]{0,2}điều (?:[1-9][0-9]|[7-9])[.:]/);
const articleHour = ({ place: { found, earlier, text } }: Sight): Objection | null =>
  (found.expression.kind === 'clock' ||
    (found.expression.kind === 'day' && found.expression.day.form !== 'calendar')) &&
  ARTICLE.test(`${earlier}${text}`)
    ? drop('a general rule')
    : null;

/** "b) Trường hợp người bệnh chuyển tuyến, cơ sở phản hồi không quá 02 ngày kể từ khi …": whenever that is so. */
const IN_CASE = guarded(/^[ "]{0,2}(?:[a-zđ]\)|[0-9]{1,2}\.) (?:đối với )?trường hợp(?! (?:này|không))/);
const inCase = ({ place: { found, earlier, text } }: Sight): Objection | null =>
  found.expression.kind === 'term' &&
  found.expression.anchor === 'event' &&
  found.expression.event === null &&
  !/này/.test(found.text) &&
  IN_CASE.test(`${earlier}${text}`) &&
  !/yêu cầu|đề nghị|giao /.test(text)
    ? drop('a general rule')
    : null;

/** "Tin rằng các trường phải báo cáo trước 15-8 là không chính xác". */
const UNTRUE = guarded(
  /^,? (?:chỉ )?(?:là |theo )(?:các )?(?:tin đồn|lời đồn)(?![a-zà-ỹ])|^[^,.;]{0,60} là (?:không (?:chính xác|đúng|có (?:căn cứ|cơ sở|thật))|sai(?: sự thật)?|bịa đặt|tin giả|thông tin (?:sai|không))/,
);
const DENIED = guarded(
  /(?:bác bỏ|phủ nhận|tin đồn (?:rằng|về việc|là)|lan truyền (?:thông tin|tin|văn bản)|(?<!(?:nếu|hợp|nào|mà) )không (?:hề )?(?:có|ra|ban hành|đưa ra) (?:quy định|văn bản|yêu cầu|chủ trương|chỉ đạo)(?! (?:gia hạn|kéo dài|lùi|góp ý|trả lời|phản hồi)))(?![a-zà-ỹ])[^,.;]{0,160}$/,
);
const denied = ({ sentence, right }: Sight): Objection | null =>
  UNTRUE.test(right) || DENIED.test(sentence) ? drop('denied') : null;

export const TOLD: readonly ((sight: Sight) => Objection | null)[] = [
  runsTo,
  runsOn,
  hoped,
  fellShort,
  stoodStill,
  dividends,
  storm,
  oneOfCases,
  longAgo,
  fallsOn,
  schoolYear,
  ofSanction,
  madeKnown,
  knownBy,
  openDays,
  forThemToKnow,
  givenOver,
  pledged,
  also,
  updated,
  denied,
  articleHour,
  inCase,
];
