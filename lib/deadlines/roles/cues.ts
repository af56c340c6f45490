import { type Guarded, guarded, partOf } from '../guard';
import type { Bound } from '../types';

/** How far a cue alone says that a limit follows. */
export type Strength = 'strong' | 'medium' | 'weak';

/** The words right before an expression. */
export interface Cue {
  name: string;
  bound: Bound | null;
  strength: Strength;
  /** Where the cue begins, an offset into the segment. */
  start: number;
}

const FILLER =
  '(?:(?:[ ,:(]|- ){1,3}(?:là|sau|vào lúc|vào hồi|vào|lúc|hồi|đến hết|đến|tới|hết|trong|thời điểm|thời gian|mốc|khoảng|ngày|cả|thời hạn|vòng|buổi|sáng|trưa|chiều|tối|dự kiến|đúng|tối đa|không quá|đầu|cuối|(?:hết |cuối )?giờ (?:hành chính|làm việc|chiều|sáng)(?: của)?|giờ)(?![a-zà-ỹ]))';
const GAP = '[ ,:("\\-]{0,4}$';
const EDGE = '(?<![a-z0-9à-ỹ])';

interface CueRule {
  name: string;
  bound: Bound | null;
  strength: Strength;
  words: string;
}

const LIMIT_NOUNS =
  '(?:(?:(?<!gia |giới |kỳ |vô )thời hạn|(?<!gia |giới |kỳ |vô |quá |trễ |ngắn |dài |trung |thời |còn )hạn)(?: (?:chót|cuối cùng|cuối|định|xử lý|xử lí|trả lời|báo cáo|nộp|gửi|hoàn thành|giải quyết|phúc đáp|hồi báo|đăng ký|góp ý|thực hiện|tiếp nhận|nhận|trình|phản hồi|xl))?|hết hạn|(?:có|còn|được|cho|dành)(?: thêm)? thời gian(?= đến)|ngày hẹn|deadline|mốc thời gian|thời gian (?:hoàn thành|nộp|gửi|báo cáo|thực hiện|trả lời|đăng ký|góp ý|xử lý|tiếp nhận|nhận|trình|triển khai|tổ chức thực hiện|yêu cầu|kết thúc|phản hồi|hoàn tất|lấy ý kiến)|thời điểm (?:đóng thầu|kết thúc|hết hạn|đóng hệ thống|khóa hệ thống|đóng cổng|khóa cổng|khóa sổ|nộp)|(?:thời gian|ngày)(?: hẹn)? trả (?:kết quả|hồ sơ)|tiến độ(?: hoàn thành| thực hiện)?(?= ?:)|kỳ hạn|hxl)';

/** Longest and strongest first: the first that stands right before the expression is the cue. */
const RULES: readonly CueRule[] = [
  {
    name: 'latest',
    bound: 'by',
    strength: 'strong',
    words: `trước (?:khi )?(?:hết|kết thúc) (?:giờ (?:hành chính|làm việc|chiều|sáng)(?: của)?|ngày)(?: ngày)?`,
  },
  {
    name: 'before',
    bound: 'before',
    strength: 'strong',
    words: `(?:trước|trc|sớm hơn)(?: cuối (?:giờ )?(?:chiều|sáng|buổi chiều|buổi sáng))?(?: ?(?:thời điểm|thời gian|mốc|lúc|hồi|ngày|giờ|khoảng|hạn|thời hạn))?`,
  },
  {
    name: 'before',
    bound: 'before',
    strength: 'strong',
    words:
      'trước (?:ngày |giờ |khi |thời điểm )?(?:bầu cử|khai mạc|khai giảng|tổ chức|họp|hội nghị|đại hội|lễ|diễn ra|thi|nghỉ|khánh thành|(?:cuộc|kỳ|phiên|buổi) (?:họp|làm việc|kiểm tra|giám sát|thẩm định|giao ban|lễ|đối thoại|tiếp xúc)|phiên (?:thảo luận|chất vấn)|bế giảng|tổng kết|bàn giao)(?: (?:thứ [0-9]{1,2}|(?!trong |xong |cuối |đầu |giữa |thường |tháng |quý |năm )[^ .;:,()0-9]{1,12})){0,8},?(?: (?:vào|dự kiến|tổ chức))?(?: ngày)?',
  },
  {
    // "Trước kỳ nghỉ lễ 30/4 và 01/5".
    name: 'before',
    bound: 'before',
    strength: 'strong',
    words: 'trước (?:kỳ nghỉ|đợt nghỉ|dịp nghỉ|dịp|nghỉ|ngày nghỉ) (?:lễ|tết)(?: ngày)?(?! \\()',
  },
  {
    // "Trước khi kết thúc năm học (31/5/2026)", "trước ngày đưa ông Táo (23 tháng Chạp)".
    name: 'before',
    bound: 'before',
    strength: 'strong',
    words:
      'trước (?:ngày|khi|lễ|dịp|phiên|kỳ họp|buổi|cuộc) (?:(?:thứ [0-9]{1,2}|[^ .;:,()0-9]{1,12}) ){1,8}\\((?:dự kiến )?(?:tổ chức )?(?:vào )?(?:ngày )?',
  },
  {
    name: 'latest',
    bound: 'by',
    strength: 'strong',
    words: `(?:chậm nhất|muộn nhất|trễ nhất|lâu nhất|chậm lắm|không (?:được )?(?:để )?(?:chậm|muộn|trễ)(?: hơn| quá)?|không (?:được )?(?:để )?(?:vượt )?quá|không vượt quá|tối đa|hạn chót|hạn cuối(?: cùng)?)${FILLER}{0,3}`,
  },
  {
    // The stamp of a paper that must be there by an hour: whom it binds stands as a question.
    name: 'stamp',
    bound: 'by',
    strength: 'strong',
    words: 'hỏa tốc,? hẹn giờ(?: là| trước| đến)?',
  },
  {
    name: 'limit-noun',
    bound: 'by',
    strength: 'strong',
    words: `${LIMIT_NOUNS}(?: [^ .;:,()]{1,12}){0,14}${FILLER}{0,3}`,
  },
  {
    name: 'extended',
    bound: 'by',
    strength: 'strong',
    words:
      '(?:gia hạn|lùi|dời|kéo dài|điều chỉnh|chuyển|đổi|hoãn)(?: (?!nhưng |song )[^ .;:]{1,12}){0,18} (?:đến hết|đến|sang|thành|tới|vào|là)(?: ngày)?',
  },
  {
    // "… từ ngày 25/6/2026 thành ngày 03/7/2026".
    name: 'extended',
    bound: 'by',
    strength: 'strong',
    words:
      'từ (?:(?:thứ [a-zà-ỹ0-9]{1,4}|chủ nhật),? )?(?:ngày ?)?[0-9]{1,2}(?: ?[/.-] ?| tháng )[0-9]{1,2}(?:(?: ?[/.-] ?| năm )[0-9]{4})? (?:thành|sang)(?: ngày)?',
  },
  {
    name: 'until-end',
    bound: 'by',
    strength: 'medium',
    words: `(?:(?:vào )?(?:cuối|hết) (?:giờ|buổi) (?:chiều|sáng|hành chính|làm việc)|cho đến hết|đến hết|tới hết|hết|kết thúc(?! (?:ngay )?trong)(?: (?:đợt|chiến dịch|cao điểm|thời gian|thời hạn)(?: [^ .;:,()0-9]{1,12}){1,6}(?= (?:vào|ngày|trước|hết|là)| ?$))?)${FILLER}{0,2}`,
  },
  {
    name: 'within-term',
    bound: 'within',
    strength: 'medium',
    words: `(?:trong (?:vòng|thời hạn|thời gian|khoảng thời gian)|ngay trong(?: đêm)?|nội trong|xong trong|trong)${FILLER}{0,2}`,
  },
  {
    // "Ngay trong ngày làm việc cuối cùng trước kỳ nghỉ Tết (ngày 13/02/2026)".
    name: 'within-term',
    bound: 'within',
    strength: 'medium',
    words: 'trong ngày (?:[^ .;:,()0-9]{1,12} ){1,9}\\((?:ngày )?',
  },
  { name: 'done-by', bound: 'by', strength: 'medium', words: `(?:xong|dứt điểm|hoàn thành|hoàn tất)${FILLER}{0,2}` },
  {
    name: 'past',
    bound: 'by',
    strength: 'medium',
    words:
      '(?:quá|(?<!(?:tuần|tháng|năm|quý|kỳ|đợt|lần|mùa) )sau|kể từ sau)(?! ?:)(?: ngày| thời hạn| hạn| thời điểm)?(?: ngày)?',
  },
  { name: 'until', bound: 'by', strength: 'medium', words: `(?:cho đến|cho tới|kéo dài đến|đến|tới)${FILLER}{0,2}` },
  { name: 'on', bound: 'by', strength: 'medium', words: `(?:vào lúc|vào hồi|vào|lúc|hồi|đúng)${FILLER}{0,2}` },
  { name: 'from', bound: null, strength: 'weak', words: '(?:kể từ|bắt đầu từ|từ)(?: ngày)?' },
];

const BOUND_RULES = RULES.map((rule) => ({
  ...rule,
  pattern: guarded(new RegExp(`${EDGE}${rule.words}${GAP}`)),
}));
const REACH = 110;

/** "Trước" inside these is no limit: trước, trong và sau Tết; trước mắt; trước hết. */
const NOT_BEFORE =
  /(?:(?:lần|năm|tháng|kỳ|đợt|tuần|hôm|khóa|vụ|mùa|nhiệm kỳ|quý|phiên) trước,|trước,? (?:trong|và)|trước và trong|như trước|so với trước)[^.;]{0,12}$/;
/** "Thời gian đăng ký bắt đầu từ 08:00 ngày 16/5": the cue is where it begins. */
const BEGINS = guarded(/(?:kể từ|bắt đầu(?: từ)?|tính từ)(?: (?:ngày|lúc|hồi|thời điểm))? ?$/);
const MOVABLE =
  /thời hạn|thời gian|gia hạn|hạn |lịch|họp|hội nghị|giao ban|tập huấn|đại hội|phiên|làm việc|đối thoại|buổi|lễ|nộp|tiếp nhận|kiểm tra/;
const FROM_TO =
  /từ (?:[^ ]{1,5},? ){0,3}(?:ngày ?)?[0-9]{1,2}(?: ?[/.-] ?| tháng )[0-9]{1,2}(?!\.?[0-9]{3}).{0,14} (?:thành|sang)(?: ngày)? ?$/;
const LATEST_BEFORE = /(?:chậm nhất|muộn nhất|trễ nhất|xong|hạn(?: chót| cuối)?|gửi|nộp)?(?: là)? ?$/;

/** Between a limit's name and its day may stand all that it is the limit of, and all that is moved. */
const FAR_REACH = 240;
const FAR_RULES = [
  {
    name: 'limit-noun',
    ends: / là(?: ngày)? ?$/,
    pattern: guarded(
      new RegExp(
        `${EDGE}(?:hạn (?:chót|cuối)(?: cùng)?|thời hạn(?: cuối(?: cùng)?| chót)?)(?: để| cho| đối với| nộp| nhận| tiếp nhận| gửi| đăng ký)(?: [^ .;:()0-9]{1,12}| lớp [0-9]{1,2}){4,44} là(?: ngày)? ?$`,
      ),
    ),
  },
  {
    name: 'extended',
    ends: / đến(?: hết)?(?: ngày)? ?$/,
    pattern: guarded(
      new RegExp(
        `${EDGE}(?:gia hạn|lùi|dời|kéo dài)(?: lần (?:thứ )?[0-9a-z]{1,3})? (?:thời gian|thời hạn)(?: thứ [0-9]{1,2}| lần thứ [0-9]{1,3}| [^ .;:()0-9]{1,12}){4,40} đến(?: hết)?(?: ngày)? ?$`,
      ),
    ),
  },
] as const;

function farCue(text: string, at: number): Cue | null {
  const rule = FAR_RULES.find(({ ends }) => ends.test(text.slice(Math.max(0, at - 14), at)));
  if (!rule) return null;
  const from = Math.max(0, at - FAR_REACH);
  const match = rule.pattern.exec(partOf(text, text.slice(from, at)));
  return match && { name: rule.name, bound: 'by', strength: 'strong', start: from + match.index };
}

function nearCue(text: string, at: number): Cue | null {
  const from = Math.max(0, at - REACH);
  const left = partOf(text, text.slice(from, at));
  for (const { name, bound, strength, pattern } of BOUND_RULES) {
    const match = pattern.exec(left);
    if (!match) continue;
    let start = from + match.index;
    if (name === 'before') {
      if (NOT_BEFORE.test(left)) continue;
      const wider = LATEST_BEFORE.exec(text.slice(Math.max(0, start - 30), start));
      if (wider && /nhất/.test(wider[0])) start = Math.max(0, start - 30) + wider.index;
    }
    if (name === 'limit-noun' && BEGINS.test(left)) continue;
    // "Mưa kéo dài đến hết ngày 20/11" moves nobody's limit.
    if (name === 'extended' && !MOVABLE.test(left) && !FROM_TO.test(left)) continue;
    return { name, bound, strength, start };
  }
  return null;
}

/** These say less than what may stand farther away. */
const OUTRANKED: readonly (string | undefined)[] = ['until', 'until-end', undefined];

/** The cue before `at` in a segment's folded text, mostly right before it; null when none stands there. */
export function cueBefore(text: string, at: number): Cue | null {
  const near = nearCue(text, at);
  return (OUTRANKED.includes(near?.name) ? farCue(text, at) : null) ?? near;
}

const AFTER: readonly { name: string; words: Guarded }[] = [
  {
    name: 'is-limit',
    words: guarded(/^\)?,? ?(?:là|chính là|được xác định là) (?:thời )?(?:hạn|ngày cuối|ngày hết hạn|mốc)/),
  },
  {
    name: 'must',
    words: guarded(
      /^\)?,? ?(?:thì )?(?:phải|cần phải|cần)(?: (?:hoàn thành|xong|có|gửi|nộp|báo cáo|trình|hoàn tất|cơ bản))/,
    ),
  },
  {
    name: 'deemed',
    words: guarded(/^\)?,? ?(?:nếu )?(?:[^.;]{0,60} )?(?:xem như|coi như|được coi là|được xem là|mặc nhiên)/),
  },
  { name: 'closed', words: guarded(/^\)?,? ?(?:sẽ )?(?:không (?:tiếp nhận|nhận|giải quyết)|hết hạn)/) },
];

/** Words right after an expression that make it a limit, null when there are none. */
export function cueAfter(text: string, end: number): string | null {
  const right = partOf(text, text.slice(end, end + 90));
  return AFTER.find(({ words }) => words.test(right))?.name ?? null;
}
