import { guarded, partOf } from '../guard';
import { NAME } from '../names';
import { anyOf, END } from '../pattern';
import type { Place } from './context';
import { isGoneBy } from './gone-by';
import { judgeBare } from './judge-bare';
import { judgePeriod } from './judge-period';
import { isListedTime, TIME_LABEL } from './meeting';
import { limit, no, type Shape, type Span, type Verdict } from './verdict';
import { isCampaign, type View } from './view';
import { DUTY, DUTY_VERBS } from './words';

/** "Vào tháng 12", "hoàn thành giữa tháng 12", "từ tháng 11 đến tháng 12": any time in the period. */
const OF_A_PERIOD: ReadonlySet<string> = new Set(['on', 'from', 'done-by']);

/** "Thời gian tiến hành: từ ngày … đến ngày …". */
const STRETCH_LABEL = guarded(
  /(?:^|[.;] |[*+•-] ?)(?:[0-9a-z]{1,2}[.)] )?thời gian (?!cắt|ngừng|tạm|nghỉ|cấm|mất|làm việc|phục vụ|mở cửa)[^ ,;.:]{1,12}(?: [^ ,;.:]{1,12}){0,4} ?: ?(?:(?:trong )?[0-9]{1,2} (?:ngày|tuần|tháng),? )?(?:từ )?(?:ngày )?$/,
);

/** "Thời gian nhận hồ sơ: từ … đến …" leaves no doubt that something is done in these days. */
const OPEN_LABEL = guarded(
  /thời gian (?:thực hiện|nhận|tiếp nhận|nộp|đăng ký|triển khai|tiến hành|góp ý)(?: [^ ,;.:]{1,12}){0,8} ?: ?(?:từ )?(?:ngày )?$/,
);

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

/** "Trong ngày 19 và 20/12": any time in these days. */
const DAYS_ROW = /^ngày [0-9]{1,2}(?:\/[0-9]{1,2})? và /;

const TOLD_CLAUSE = guarded(
  new RegExp(
    `^[ *+()-]{0,4}(?:[0-9a-zđ]{1,2}(?:\\.[0-9]{1,2}){0,3}[.)] )?(?:(?<who>${NAME})|${anyOf(DUTY_VERBS)}${END})`,
  ),
);

/** "- Đối với cấp xã: đến ngày 15/12": a line for each of those who have their own day. */
const OF_EACH = guarded(
  /^ ?[*+–•-]? ?(?:đối với|dành cho|riêng|đợt|nhóm|khối|lớp|khu vực|cấp) [^:;.]{2,80}: (?:đến|đến hết|hết)(?: ngày)? $/,
);
const ENDS = /^ ?[.;]?$/;

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
  const { segment, found, cue, document } = place;
  const { told, left } = seen;
  // An order far above reaches every date below it: sure is only one with a duty right before it.
  const bound = told && !(seen.onlyAbove && segment.direction === null && !DUTY.test(seen.beforeCue));
  const doubt = bound || isTold(place, seen) ? 0 : 1;
  const { expression } = found;
  if (!told && !(period && cue && DUTY.test(seen.beforeCue)) && isGoneBy(place, span)) return no('gone by');
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
    const each = span.first >= document.issued && OF_EACH.test(left) && ENDS.test(seen.right);
    if (!told && !seen.duty && !announced && !unit && !each && !STAGE.test(left)) return no('no duty');
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
  return period ? judgePeriod(place, seen, doubt) : judgeBare(place, span, seen);
}
