import type { DaySpec } from '../expressions';
import { guarded, partOf } from '../guard';
import { NAME } from '../names';
import { anyOf, END } from '../pattern';
import type { Place } from './context';
import { isGoneBy } from './gone-by';
import { hasLimits } from './judge-strong';
import { isListedTime, TIME_LABEL } from './meeting';
import { limit, no, type Shape, type Span, type Verdict } from './verdict';
import { isCampaign, type View } from './view';
import { DUTY, DUTY_VERBS, ENDS_WITH_DUTY } from './words';

/** "Vào tháng 12", "hoàn thành giữa tháng 12", "từ tháng 11 đến tháng 12": any time in the period. */
const OF_A_PERIOD: ReadonlySet<string> = new Set(['on', 'from', 'done-by']);

/** "15h chiều 29/5 trình tôi ký." */
export const DUTY_NEXT = guarded(
  /^,? (?:phải |cần )?(?:trình|nộp|gửi|báo cáo|trả lời|xong|hoàn thành|có (?:báo cáo|kết quả|văn bản|dự thảo))(?![a-zà-ỹ])/,
);

/** "Kiểm tra quán game, báo cáo cuối tuần": after a comma it is what is to be done. */
export const REPORT_THEN = guarded(/[,;] (?:rồi |và )?báo cáo (?:lại |tôi )?(?:vào )?(?:ngày )?$/);

/** "Chiều thứ 6 báo cáo tôi". */
const TO_ME = guarded(/^,? (?:trình|báo cáo|b\/c|gửi|đưa|nộp)(?: lại)?(?: cho)? (?:tôi|anh|chị)(?![a-zà-ỹ])/);

/** "Thời gian tiến hành: từ ngày … đến ngày …". */
const STRETCH_LABEL = guarded(
  /(?:^|[.;] |[*+•-] ?)(?:[0-9a-z]{1,2}[.)] )?thời gian (?!cắt|ngừng|tạm|nghỉ|cấm|mất|làm việc|phục vụ|mở cửa)[^ ,;.:]{1,12}(?: [^ ,;.:]{1,12}){0,4} ?: ?(?:(?:trong )?[0-9]{1,2} (?:ngày|tuần|tháng),? )?(?:từ )?(?:ngày )?$/,
);

/** "Thời gian nhận hồ sơ: từ … đến …" leaves no doubt that something is done in these days. */
const OPEN_LABEL = guarded(
  /thời gian (?:thực hiện|nhận|tiếp nhận|nộp|đăng ký|triển khai|tiến hành|góp ý)(?: [^ ,;.:]{1,12}){0,8} ?: ?(?:từ )?(?:ngày )?$/,
);

const LABEL_OF_DUTY = guarded(
  /^[ *+–-]{0,4}(?:[0-9a-zđ]{1,2}[.)] )?(?:báo cáo|nộp|gửi|trình|hoàn thành|dự thảo|bản|nghiệm thu|bàn giao|đợt|lần|giai đoạn|tham mưu|xây dựng|ban hành|rà soát|tổng hợp)(?: [^ ,.;:]{1,12}){0,9} ?: ?(?:(?:cuối )?(?:sáng|chiều|ngày) ?)?$/,
);

/** "Hạn chót nộp hồ sơ đề nghị hỗ trợ tiền thuê nhà cho người lao động đợt 2 năm 2026 là ngày …". */
const LIMIT_IS = guarded(
  /(?:(?<!gia )thời hạn|hạn (?:chót|cuối(?: cùng)?|nộp|gửi|đăng ký|báo cáo|nhận|xử lý))(?: [^ ,;.:]{1,12}){1,28} là (?:đến |hết ){0,2}(?:ngày )?$/,
);

/** "Chậm nhất ngày cuối cùng của tháng thứ tư kể từ ngày kết thúc năm, tức 30/4/2027". */
const THAT_IS = guarded(/(?:nhất|trước|hạn|đến hết) [^;.]{3,120}[,(] ?tức (?:là )?(?:trước )?(?:ngày )?$/);

const NEXT_LABEL = guarded(/^ ?(?:và |riêng |còn )?[^,;:.]{1,50}(?:: ?|, )$/);

/** "Từ nay đến hết ngày 30/4, các thôn phát quang …": whatever follows is to be done by then. */
const FROM_NOW = guarded(
  /^[ *+(-]{0,4}(?:[0-9a-z]{1,2}[.)] )?(?:kể )?từ (?:nay|hôm nay|bây giờ)(?: cho)?(?:,? (?:đến|tới)(?: hết)?(?: ngày)?)? ?$/,
);

const ADDRESSED = guarded(
  new RegExp(`^, (?:${NAME}|các (?:thôn|xóm|ấp|bản|làng|buôn|xã|phường|chi)|tập trung|tổ chức|triển khai|tăng cường)`),
);

/** "Các ngày trong tuần": no week of its own. */
const EVERY_DAY = guarded(/(?:ngày|các ngày|buổi|lần|mỗi ngày) trong $/);
/** "Báo cáo công tác của các Ban từ ngày 01/4 đến ngày 30/6", begun already: what a report covers. */
const REPORTED = guarded(
  /(?:(?:báo cáo|kết quả|tình hình) (?:công tác|hoạt động|kết quả|tình hình|thực hiện|thu|chi)|đánh giá|sơ kết|tổng kết|kiểm điểm|bình xét|thành tích|xếp loại)(?![a-zà-ỹ])(?:(?!hoàn thành|gửi|nộp|xong|lùi|gia hạn|kéo dài)[^;.]){0,80}(?:từ )?(?:ngày )?$/,
);

/** "Vào buổi sáng thứ Ba, thứ Năm": each week. */
const inRow = ({ others, found, text }: Place): boolean =>
  others.some((other) => {
    if (other === found || other.expression.kind !== 'day' || other.expression.day.form !== 'weekday') return false;
    const [first, second] = other.index < found.index ? [other, found] : [found, other];
    return /^(?:,| và|, và) (?:(?:sáng|chiều) )?$/.test(text.slice(first.stop, second.index));
  });

const AT_WORK = guarded(/(?:làm việc|nghỉ) trong $/);
const isWeek = (expression: Place['found']['expression']): boolean =>
  expression.kind === 'period' && expression.period.unit === 'week';

const DONE = guarded(
  /hoàn thành|hoàn tất|xong|đưa|khánh thành|vận hành|kết thúc|ban hành|(?<!lộ |quy |chương |công |giáo )trình/,
);

/** "Đến hết quý I/2027, các phòng hoàn thành …". */
const DUTY_FOLLOWS = guarded(/^,? (?:[^ ,.;]{1,12} ){0,6}(?:hoàn thành|hoàn tất)(?![a-zà-ỹ])/);

/** "Đợt vận động Quỹ … kéo dài đến hết tháng 11". */
const CAMPAIGN = guarded(
  /(?:đợt|cuộc|chiến dịch|tháng|tuần lễ)(?: cao điểm)? (?:vận động|quyên góp|ủng hộ|ra quân|thi đua|tuyên truyền|cao điểm|thu|rà soát|tổng vệ sinh)(?: [^ ,;.:]{1,12}){0,12} (?:kéo dài|thực hiện|triển khai|tiến hành|được thực hiện)(?: cho)?(?: đến)?(?: hết)? $/,
);

/** "Tổ điện lực kéo lại đường dây … trong ngày 13/12": what a unit of the place does in a time to come, whatever the verb. */
const UNIT_DOES = guarded(
  /^ ?(?:[*+•-] ?|[0-9a-z]{1,2}[.)] )?(?:các )?(?:tổ|hội|đoàn thanh niên|phòng|ban|trạm|trường|công an (?:xã|phường)|hợp tác xã|chi hội|chi bộ|khu phố|ấp|thôn|đội|bộ phận|văn phòng|mặt trận) (?!(?:[^ ,;.]{1,12} ){0,5}(?:đã|sẽ|đang|vừa|được|bị|có|là|gồm|không|chưa|mới|tiếp tục|thường xuyên|nghỉ|trực|làm bù|làm việc|mở cửa|tạm) )[^;.:]{8,120}$/,
);
const DONE_IN: ReadonlySet<string> = new Set(['within-term', 'on', 'until-end']);

/** "+ Tập dợt khối diễu hành: từ 11/5 đến 22/5": a line of a list, and its days. */
const LINE_LABEL = guarded(
  /^ ?[*+•-] ?(?![^:]*(?:nghỉ|cắt|cấm|ngừng|ngưng|tạm|đóng|mưa|nắng|bão|rét|lũ|mở cửa|làm việc|phục vụ|niên|kỳ|số liệu|học|tuổi)(?![a-zà-ỹ]))[^:;.]{2,90}: ?(?:từ )?(?:ngày )?$/,
);

const DONE_LENGTH = 80;

/** "Đến hết năm 2026, các phòng hoàn thành …"; a share of something is a target. */
const FINISHED_AFTER = guarded(
  /^, (?:[^ ,.;]{1,12} ){0,6}(?:hoàn thành|hoàn tất|làm xong)(?![a-zà-ỹ])(?![^.;]{0,60}%)/,
);

/** "… bản chính thức gửi ngày 23/4". */
const RIGHT_BEFORE = guarded(/(?<!đã |được |[0-9] |văn bản |công văn |hồ sơ |tờ )(?:gửi|nộp|trình)(?: lại)? ?$/);

/** "Các trường niêm yết công khai ngày 20/5", "gửi bản ký về xã ngày 29/3": a deed and its day, nothing else. */
const GIVEN = guarded(
  /(?:^ ?|[,;:.] |[*+•-] )(?:(?:các|phòng|ban|trường|trạm|ubnd|văn phòng|công an|hội|đoàn|tổ|bản|file|danh sách|báo cáo|hồ sơ|tài liệu|biểu|phiếu)(?: [^ ,;:.]{1,12}){0,6} )?(?:gửi|nộp|trình|niêm yết|công bố|công khai|bàn giao|trả|chuyển|lập|phát hành|chi trả|hoàn thành|hoàn tất|báo cáo (?:kết quả|tình hình|tiến độ))(?: (?!đã|được)[^ ,;:.]{1,12}){0,9} $/,
);

/** "Bảng kê, danh sách ký nhận nộp Phòng Tài chính tháng 11/2026." */
const HANDED_OVER = guarded(
  /(?:^ ?|[,;:.] |[*+•-] )(?:(?:các|phòng|ban|trường|trạm|ubnd|văn phòng|công an|hội|đoàn|tổ|bản|file|danh sách|báo cáo|hồ sơ|tài liệu|biểu|phiếu)(?: [^ ,;:.]{1,12}){0,6} )?(?:(?:gửi|nộp|trình|bàn giao)(?: (?!đã|được)[^ ,;:.]{1,12}){1,9}|báo cáo (?:thường trực|ban thường vụ|lãnh đạo|chủ tịch|đảng ủy|ubnd|ủy ban nhân dân|hđnd)(?: (?!đã|được|kết|tình|công|kế|về|số)[^ ,;:.]{1,12}){0,6}) $/,
);

const GIVEN_ENDS = guarded(/^ ?(?:[.;,)]|$|và |để )/);

const DIRECT = guarded(/(?:hoàn thành|xong|nộp|gửi|báo cáo|trình|trả lời|phản hồi)(?: [^ ,.;]{1,10}){0,3} ?[(,:-]? ?$/);

/** Days that an instruction names by where they lie: ngày mai, thứ Sáu này. */
const SOON: ReadonlySet<DaySpec['form']> = new Set(['relative', 'weekday']);

const PART_OF_DAY = guarded(/(?:^|[ ,(])(?:sáng|trưa|chiều|tối) $/);

const OPENING = /^[ *+(-]{0,4}(?:[0-9a-z]{1,2}[.)] )?$|[,;:(] ?$/;

/** Đợt 1: từ …; giai đoạn 2 (từ …); Đợt 2 "Mùa hè xanh": 28/6 – 02/8. */
const STAGE = guarded(/(?:đợt|giai đoạn|bước|lần) (?:[0-9]{1,2}|[ivx]{1,4})(?: [^:;.,]{1,60}:)? ?[:(,-]? ?(?:từ )?$/);

/** "Bước chuẩn bị (23/11 - 30/11): …". */
const PHASE_BRACKET = guarded(
  /^[ *+(-]{0,4}(?:[0-9a-z]{1,2}[.)] )?(?:đợt|giai đoạn|bước)(?: [^ ,;.:()]{1,12}){1,6} ?\((?:từ )?(?:ngày )?$/,
);

export const opensPhase = ({ left }: View): boolean => PHASE_BRACKET.test(left);

/** "Giai đoạn 2: Thí điểm tại hai tổ, từ ngày … đến ngày …": a step of the work, whatever it is called. */
const PHASE = guarded(
  /^[ *+(-]{0,4}(?:[0-9a-z]{1,2}[.)] )?(?:đợt|giai đoạn|bước) (?:[0-9]{1,2}|[ivx]{1,4}) ?[:(.-](?! (?:mưa|nắng|rét|lũ|triều|không khí|bão))/,
);

/** "- Ngày 20/11/2026: gửi dự thảo.", "Mốc 1: 30/11 - các thôn nộp phiếu". */
const LISTED = guarded(
  /^ ?(?:[-+*•] ?|[0-9a-z]{1,2}[.)] ?)?(?:(?:mốc|lần|đợt|kỳ|bước) [0-9]{1,2} ?[:.,(-] ?)?(?:(?:sáng|chiều|tối) )?(?:ngày )?$/,
);

const SAYS_WHAT = guarded(/^\)? ?(?::|-(?= )) ?[a-zà-ỹ]/);

/** "- Thời gian: tháng 12/2026." */
const TIME_IS = guarded(/(?:^|[-+*.;] ?)thời gian(?: dự kiến)? ?: ?(?:trong |dự kiến )?$/);

/** "Thu năm 2026", "báo cáo năm 2026" name the year of the work; "hoàn thành năm 2026" sets it. */
const ENDS_WITH_WHOLE = guarded(
  /(?:hoàn thành|hoàn tất|xong|dứt điểm|triển khai|(?<!đánh giá |ước |tình hình |kết quả |báo cáo )thực hiện|khởi công|khánh thành|kết thúc|giải ngân)(?: xong)? $/,
);

/** "Sơ kết 6 tháng đầu năm", "quyết toán quý III": the time that is looked back on or paid for. */
const REVIEWED = guarded(
  /(?:sơ kết|tổng kết|đánh giá|thống kê|báo cáo|giao ban|quyết toán|đối chiếu|công khai|thanh toán|chi trả|kê khai) $/,
);

const PART = guarded(/^(?:đầu|giữa|cuối|thượng|trung|hạ) /);

/** "Lộ trình: năm 2026 hoàn thành 50%, năm 2027 hoàn thành 100%". */
const SHARE_NEXT = guarded(/^ (?:hoàn thành|đạt|thực hiện) (?:ít nhất |tối thiểu |trên )?[0-9][0-9,.]{0,5} ?%/);

/** "Họp kiểm điểm cuối năm 2025 vào lúc 14 giờ 00": its own time follows. */
const NAMES_MATTER = /^ (?:[^ ,;.]{1,12} ){0,4}(?:vào|lúc|hồi|trước|chậm nhất|xong|từ ngày|gửi|nộp)(?![a-zà-ỹ])/;

const BY_STANDARD = /^ theo (?:chuẩn|tiêu chí|bộ tiêu chí|mẫu|thang điểm)(?![a-zà-ỹ])/;

const UNNAMED_PART = guarded(/^(?:đầu|giữa|cuối) (?:tuần|tháng|quý|quí|năm)$/);

/** "Tình hình tháng 3, quý I": the second period is spoken of as the first is. */
function isListed({ others, found, text }: Place): boolean {
  const before = others[others.indexOf(found) - 1];
  return before?.expression.kind === 'period' && text.slice(before.stop, found.index) === ', ';
}

/** "Trong ngày 19 và 20/12": any time in these days. */
const DAYS_ROW = /^ngày [0-9]{1,2}(?:\/[0-9]{1,2})? và /;

/** "- Phòng Kinh tế: chuẩn bị báo cáo chuyên đề - 26/01.": the day at the end of a line. */
const LINE_OF = guarded(
  new RegExp(`^[ *+-]{0,4}(?:[0-9a-z]{1,2}[.)] )?${NAME}[^;]{3,160}(?: -|[^ ,;.:]{2,12} [^ ,;.:]{1,12}:) (?:ngày )?$`),
);
const LINE_ENDS = /^ ?[.;]?$/;
export const endsLine = (seen: View): boolean => LINE_ENDS.test(seen.right) && seen.duty && LINE_OF.test(seen.left);

const TOLD_CLAUSE = guarded(
  new RegExp(
    `^[ *+()-]{0,4}(?:[0-9a-zđ]{1,2}(?:\\.[0-9]{1,2}){0,3}[.)] )?(?:(?<who>${NAME})|${anyOf(DUTY_VERBS)}${END})`,
  ),
);
const NEAR = 40;

/** "Phòng Kinh tế hoàn thành hồ sơ … trong quý II": somebody, or nobody, is named first, and a duty right before the day. */
function isTold({ document }: Place, { left, beforeCue }: View): boolean {
  if (document.titles.some((title) => title.startsWith('báo cáo'))) return false;
  const clause = TOLD_CLAUSE.exec(left);
  const who = clause?.groups?.who;
  // What an office writes of itself may be its own plan.
  if (!clause || (who !== undefined && document.issuers.some((name) => name.startsWith(who)))) return false;
  return DUTY.test(beforeCue || partOf(left, left.slice(-NEAR)));
}

/** A day without a strong cue: what makes it a limit. */
export function judgeWeak(place: Place, span: Span, { period, range }: Shape, seen: View): Verdict {
  const { segment, found, cue, document, continued } = place;
  const { told, left } = seen;
  // An order far above reaches every date below it: sure is only one with a duty right before it.
  const bound = told && !(seen.onlyAbove && segment.direction === null && !DUTY.test(seen.beforeCue));
  const doubt = bound || isTold(place, seen) ? 0 : 1;
  const { expression } = found;
  if (!told && isGoneBy(place, span)) return no('gone by');
  if (range && expression.kind === 'day' && expression.day.form === 'weekday') return no('days of the week');
  if (expression.kind === 'day' && expression.day.form === 'weekday' && cue?.name === 'on' && inRow(place))
    return no('days of the week');
  if (EVERY_DAY.test(left) || (isWeek(expression) && AT_WORK.test(left))) return no('days of the week');
  if (range && span.first < document.issued && REPORTED.test(left)) return no('reporting-period');
  if (cue?.name === 'past') return no('after a day');
  if (cue?.name === 'from' && !range) return no('a beginning');
  if (range && Number(span.last.slice(0, 4)) - Number(span.first.slice(0, 4)) > 1) return no('years');
  if (cue !== null || range) {
    const fromNow = FROM_NOW.test(left) && (told || ADDRESSED.test(seen.right));
    const phase = range && (PHASE.test(left) || opensPhase(seen)) && span.first >= document.issued;
    const announced =
      fromNow ||
      phase ||
      (range && isCampaign(seen)) ||
      TIME_LABEL.test(partOf(place.text, `\n${left}`)) ||
      (range &&
        (isListedTime(segment, left) ||
          STRETCH_LABEL.test(left) ||
          (span.first >= document.issued && LINE_LABEL.test(left))));
    if (range && span.last <= document.issued && !told) return no('reporting-period');
    const unit = cue !== null && DONE_IN.has(cue.name) && span.last > document.issued && UNIT_DOES.test(left);
    if (!told && !seen.duty && !announced && !unit && !STAGE.test(left)) return no('no duty');
    const done =
      fromNow ||
      CAMPAIGN.test(left) ||
      DONE.test(partOf(place.text, left.slice(-DONE_LENGTH))) ||
      FINISHED_AFTER.test(seen.right);
    if (cue?.name === 'on' && found.text.startsWith('năm ') && !done) return no('a year');
    if (cue?.name === 'until-end' && period && !told && !done && !DUTY_FOLLOWS.test(seen.right)) return no('no duty');
    const within =
      (cue?.name === 'within-term' && (period || !range || DAYS_ROW.test(found.text))) ||
      (period && (cue === null || OF_A_PERIOD.has(cue.name)));
    const labelled = range && OPEN_LABEL.test(left);
    return limit(within ? 'within' : 'by', cue && !range ? cue.name : 'a range', labelled ? 0 : doubt);
  }
  if (period) {
    if (cue === null && SHARE_NEXT.test(seen.right)) return no('target');
    if (segment.kind === 'cell' && hasLimits(segment)) return no('another column holds the limit');
    if (found.text === 'năm nay' && cue === null) return no('a period without a cue');
    if (TIME_IS.test(left)) return limit('within', 'a label', 1);
    const part = PART.test(found.text) && !UNNAMED_PART.test(found.text);
    const opens = OPENING.test(left) && !isListed(place);
    const isNext = expression.kind === 'period' && expression.period.offset === 1;
    const at = /tại $/.test(left) && found.text.startsWith('tuần');
    const direct =
      at ||
      (told &&
        (isNext || !REVIEWED.test(left) || (segment.direction !== null && REPORT_THEN.test(left))) &&
        (found.text.startsWith('năm ') ? ENDS_WITH_WHOLE : ENDS_WITH_DUTY).test(left));
    const given = !found.text.includes('năm') && HANDED_OVER.test(left) && GIVEN_ENDS.test(seen.right);
    // "Rà soát hộ nghèo cuối năm 2025 theo chuẩn mới": perhaps the name of it.
    const named = part && !opens && !direct && !given;
    if (named && (BY_STANDARD.test(seen.right) || (place.others.at(-1) !== found && NAMES_MATTER.test(seen.right))))
      return no('the name of a time');
    return (part || opens || direct || given) && (seen.duty || (part && continued))
      ? limit('within', 'a period', named ? Math.max(1, doubt) : doubt)
      : no('a period without a cue');
  }
  const hour = expression.kind === 'day' && expression.time !== null;
  if ((hour || segment.direction !== null) && span.first >= document.issued && DUTY_NEXT.test(seen.right))
    return limit('by', 'an hour and its duty', 1);
  if (span.first >= document.issued && endsLine(seen)) return limit('by', 'a day at the end of a line', 1);
  if (TO_ME.test(seen.right)) return limit('by', 'a day and its duty', 1);
  if (LABEL_OF_DUTY.test(left)) return limit('by', 'a label', 1);
  if (LIMIT_IS.test(left)) return limit('by', 'a limit by its name');
  if (REPORT_THEN.test(left) && GIVEN_ENDS.test(seen.right) && span.first > document.issued)
    return limit('by', 'a day after a duty', 1);
  if (THAT_IS.test(left)) return limit('by', 'a limit in other words', 1);
  if (continued && NEXT_LABEL.test(left)) return limit('by', 'one limit after another', 1);
  if (LISTED.test(left) && SAYS_WHAT.test(seen.right) && seen.duty) return limit('by', 'a day and its duty', 1);
  const lunar = expression.kind === 'day' && expression.day.form === 'lunar';
  if (!lunar && (told ? DIRECT : RIGHT_BEFORE).test(left)) return limit('by', 'a day after a duty', 1);
  const single = expression.kind === 'day' && expression.day.form === 'calendar' && expression.until === null;
  if (single && span.first > document.issued && GIVEN.test(left) && GIVEN_ENDS.test(seen.right))
    return limit('by', 'a day after a duty', 1);
  const soon = expression.kind === 'day' && (SOON.has(expression.day.form) || PART_OF_DAY.test(left));
  const instructed = segment.direction !== null && soon;
  return instructed && (seen.duty || left.trim().length > 10)
    ? limit('by', 'a day in an instruction', 1)
    : no('no cue');
}
