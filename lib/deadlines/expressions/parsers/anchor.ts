import type { WallTime } from '../../../time';
import { EDGE, END } from '../../pattern';
import { FIGURE, mended, yearOf } from '../numerals';
import type { DaySpec } from '../types';
import { clockTime } from './clock';

const PAPER =
  '(?:(?:các )?(?:công văn|văn bản|thông báo|phiếu chuyển|phiếu giao việc|phiếu|kế hoạch|công điện|giấy mời|quyết định|chỉ thị|kết luận|hướng dẫn|tờ trình|báo cáo|nghị quyết|yêu cầu|đề nghị|chỉ đạo|ý kiến chỉ đạo|bút phê|nhiệm vụ|thư mời|giấy giới thiệu|biên bản|kiến nghị|kháng nghị|giấy triệu tập))';
const RECEIPT = new RegExp(
  `^(?:(?:ngày|khi|thời điểm|lúc|thời gian)(?: (?:đơn vị|cơ quan|địa phương|phường|các đơn vị|ủy ban nhân dân phường|ubnd phường|ubnd xã))? )?(?:nhận|tiếp nhận|nhận được|tiếp nhận được|được giao|được tống đạt)(?: được)?(?: ${PAPER})?(?<rest>.{0,60})`,
);
const ISSUE = new RegExp(
  `^(?:(?:ngày|khi|thời điểm|lúc) )?(?:(?:ký ban hành|ký|ban hành|phát hành|ra)(?: (?:ban hành ))?(?: ${PAPER})?(?<rest>.{0,60})|${PAPER} này (?:được )?(?:ký|ban hành|phát hành|gửi)|gửi ${PAPER} này|(?:thông báo|ra thông báo|có thông báo)(?<rest2>.{0,60}))`,
);
const THIS = /^(?: (?!của |do |từ )[^ ,;.]{1,24}){0,6} (?:này|trên|nêu trên|nói trên)(?![a-zà-ỹ])/;
const NOTHING_MORE =
  /^ ?(?:[,;.)].{0,200})?$|^,|^ (?:và|để|cho|về|phải|đề nghị|các|thì|mà|gửi|báo cáo|nếu)(?![a-zà-ỹ])/;
const OTHERS =
  /^(?: ?(?:của|do|từ|hợp đồng|đủ|hồ sơ|kết quả|đơn|quyết định|báo cáo|ý kiến|phản ánh|yêu cầu|đề nghị|thông tin|văn bản (?:của|trả lời)))(?![a-zà-ỹ])/;
const TODAY = new RegExp(`^(?:(?:ngày )?hôm nay|nay|bây giờ)${END}`);
const DATED = new RegExp(
  `^(?:(?<h>[0-9]{1,2}) ?(?:giờ|h|g)(?: ?(?<min>[0-9]{2})(?: phút)?)?(?: (?<part>sáng|trưa|chiều|tối))?,? )?(?:(?:thứ [^ ,]{1,4}|chủ nhật),? )?(?:ngày ?)?(?<d>${FIGURE}{1,2})(?: ?[/.-] ?| tháng )(?<m>${FIGURE}{1,2})(?:(?: ?[/.-] ?| năm )(?<y>${FIGURE}{4}|[0-9]{2}))?(?![0-9])`,
);
const DATE_INSIDE = new RegExp(
  `${EDGE}ngày (?<d>[0-9]{1,2})(?: ?[/.\\-] ?| tháng )(?<m>[0-9]{1,2})(?:(?: ?[/.\\-] ?| năm )(?<y>[0-9]{4}))?(?![0-9])`,
);

/** Where the words of an event stop and the next duty begins. */
const NEXT_DUTY = new RegExp(
  `,? (?:và|để|thì|đồng thời|phải|đề nghị|yêu cầu|có trách nhiệm|chịu trách nhiệm|gửi về|nộp về|báo cáo (?:về|ubnd|kết quả)|trước ngày|chậm nhất|muộn nhất|không quá|trong thời hạn|trong vòng)${END}|,`,
);

/** What a term is counted from, and how many characters of the words say so. */
export interface Anchored {
  anchor: 'received' | 'issued' | 'event';
  event: DaySpec | null;
  eventTime: WallTime | null;
  eventText: string;
  length: number;
}

function dayOf(groups: Record<string, string | undefined> | undefined): DaySpec | null {
  if (!groups?.d || !groups.m) return null;
  const [day, month, year] = [mended(groups.d), mended(groups.m), groups.y ? mended(groups.y) : null];
  if (day === null || month === null) return null;
  return { form: 'calendar', day, month, year: year === null ? null : yearOf(year) };
}

/** `stated` is the event's day where it is read already; else the day named in its own words. */
function event(text: string, stated: DaySpec | null, length: number): Anchored {
  const words = text.slice(0, length);
  const next = stated === null ? NEXT_DUTY.exec(words) : null;
  const end = next && next.index > 2 ? next.index : length;
  const eventText = words.slice(0, end);
  return {
    anchor: 'event',
    event: stated ?? dayOf(DATE_INSIDE.exec(eventText)?.groups),
    eventTime: null,
    eventText,
    length: end,
  };
}

/** Is the paper named the one that is being read? "này" says so, and so does nothing more being said of it. */
const isOwn = (rest: string): boolean => THIS.test(rest) || (!OTHERS.test(rest) && NOTHING_MORE.test(rest));

/** What a term is counted from, told by the words after "kể từ" (deadlines/CONTRACT.md, anchor). */
export function readAnchor(text: string): Anchored {
  const today = TODAY.exec(text);
  if (today) return { anchor: 'issued', event: null, eventTime: null, eventText: '', length: today[0].length };
  const dated = DATED.exec(text);
  if (dated) {
    const { h, min, part } = dated.groups ?? {};
    const eventTime = h ? clockTime(Number(h), Number(min ?? 0), part) : null;
    return { ...event(text, dayOf(dated.groups), dated[0].length), eventTime };
  }
  for (const [known, anchor] of [
    [RECEIPT, 'received'],
    [ISSUE, 'issued'],
  ] as const) {
    const match = known.exec(text);
    if (!match) continue;
    const rest = match.groups?.rest ?? match.groups?.rest2 ?? '';
    if (!isOwn(rest)) return event(text, null, text.length);
    const own = THIS.exec(rest)?.[0].length ?? 0;
    return { anchor, event: null, eventTime: null, eventText: '', length: match[0].length - rest.length + own };
  }
  return event(text, null, text.length);
}
