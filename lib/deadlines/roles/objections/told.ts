import { guarded, partOf } from '../../guard';
import type { Place } from '../context';
import { directed, type Objection, type Sight } from './sight';

/**
 * What is told of others, as the press and reports do: works, sport, companies, forecasts, what was hoped for and what
 * came of it. No one whom the document addresses is given a duty (deadlines/CONTRACT.md: "What is not a deadline").
 */

const drop = (why: string): Objection => ({ why, certain: true });

const GIVEN_PAPER = guarded(
  /(?:giấy|chứng chỉ|chứng nhận|chứng thư|giấy phép|thẻ|hộ chiếu|thị thực|visa|đăng kiểm|kiểm định|bằng lái|bảo hiểm|số đăng ký|quota|hợp đồng|tạm trú|thường trú)(?![a-zà-ỹ])[^;.]{0,120}(?:cấp|ký|đăng kiểm|kiểm định|gia hạn|còn|có|sử dụng)(?![a-zà-ỹ])[^;.]{0,40}[, (]$/,
);
const RUNS_TO = /^(?:thời )?hạn (?:sử dụng |hiệu lực )?(?:đến|tới|là)(?![a-zà-ỹ])/;
const TO_HAND_IN = guarded(/(?:^|[^a-zà-ỹ])(?:nộp|gửi|trình|báo cáo|xuất trình|bổ sung|hoàn thành)(?![a-zà-ỹ])/);

/** "Giấy chứng nhận an toàn được cấp ngày 24/9/2021, hạn đến 24/3/2022". */
function runsTo({ left, place: { cue, text } }: Sight): Objection | null {
  if (cue?.name !== 'limit-noun' || !RUNS_TO.test(text.slice(cue.start))) return null;
  return GIVEN_PAPER.test(left) && !directed(left) && !TO_HAND_IN.test(left) ? drop('validity') : null;
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
  /(?:^|[^a-zà-ỹ])(?:(?<!hàng |phong )rào(?! cản)|lắp rào|đóng (?:đường|cầu|cửa|hầm|một phần)|cấm (?:đường|xe|lưu thông)|phân luồng|ngưng|ngừng|dừng|tạm (?:dừng|ngừng|ngưng|đóng|khóa)|đình chỉ|phong tỏa|giãn cách|hạn chế)(?: [^ ;.]{1,14}){0,26} $/,
);
const TO_FINISH = guarded(/hoàn thành|xong|báo cáo|gửi|nộp|trả lời|dứt điểm/);

function stoodStill({ left, strong, place: { found } }: Sight): Objection | null {
  const range = found.expression.kind === 'day' && found.expression.until !== null;
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

const TOLD_BEFORE = guarded(
  /(?:^|[^a-zà-ỹ])(?:trước đó|năm ngoái|năm trước|nhiệm kỳ (?:trước|20)|hồi|khi ấy|khi đó|ngày ấy|lúc bấy giờ)(?![a-zà-ỹ])/,
);
/** An hour alone in what is told of former times. */
const hourThen = ({ sentence, place: { found } }: Sight): Objection | null =>
  found.expression.kind === 'clock' && TOLD_BEFORE.test(sentence) && !directed(sentence) ? drop('history') : null;

export const TOLD: readonly ((sight: Sight) => Objection | null)[] = [
  runsTo,
  runsOn,
  hoped,
  fellShort,
  stoodStill,
  dividends,
  storm,
  oneOfCases,
  hourThen,
];

/** Games that people watch: nobody who reads the paper is called to them. */
const GAMES = guarded(
  /sea games|world cup|asian cup|aff cup|asiad|olympic|v-league|v\.league|premier league|champions league|tuyển u ?[0-9]{2}|đội tuyển (?:quốc gia|việt nam|bóng đá)|đoàn thể thao việt nam|hc vàng/,
);
const CALLED = guarded(/mời|đề nghị|yêu cầu|có mặt|cử |phân công|thành phần/);
export const isGame = ({ text }: Place): boolean => GAMES.test(text) && !CALLED.test(text);
