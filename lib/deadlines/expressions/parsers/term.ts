import { anyOf, EDGE, END } from '../../pattern';
import { mended, NUMBER_WORDS, numberOf, ONES } from '../numerals';
import { type Cut, parser } from '../parser';
import type { TermExpression, TermUnit } from '../types';
import { readAnchor } from './anchor';

const AMOUNT = `(?:(?<n>[0-9]{1,3}|[0-9lo][0-9lo])(?: ?\\((?:[0-9]{1,3}|${NUMBER_WORDS})\\))?|(?<w>${NUMBER_WORDS}|nửa)(?: ?\\([0-9]{1,3}\\))?)`;
const UNIT = '(?<unit>ngày làm việc|ngày lv|ngày|giờ làm việc|giờ đồng hồ|giờ|tiếng|phút|tuần|tháng|quý|năm)';
/** Every length holds the end of a number and the beginning of a unit. */
const LENGTH = new RegExp(
  `(?:[0-9lo)]|${anyOf(['mười', 'mươi', 'nửa', ...ONES])}) (?:ngày|giờ|tiếng|phút|tuần|tháng|quý|năm)|(?:24|36|48|72|96) ?h`,
);
/** What may stand between the length and the words of its anchor. */
const BETWEEN = '(?: làm việc)?(?: \\([^()]{0,60}\\))?';
const SINCE =
  '(?:,? ?(?:kể từ|tính từ|tính kể từ)|(?:,? ?(?:bắt đầu từ|sau khi)| (?:kể|từ|sau|tính đến))(?! từ| [0-9]{1,2} ?[hg:]))';

const DAY_LABEL = '(?:(?:thứ [a-zà-ỹ0-9]{1,4}|chủ nhật),? )?(?:ngày ?)?';
/** The day of an event, in the brackets behind it. */
const DAY_INSIDE = '[0-9]{1,2}(?: ?[/.-] ?| tháng )[0-9]{1,2}(?:(?: ?[/.-] ?| năm )[0-9]{4})?';
/** A clause's end is no stroke of a date (01.7.2026). */
const IN_CLAUSE = '(?:[^;:.()\\n]|\\.(?=[0-9]))';

const UNITS: Readonly<Record<string, readonly [unit: TermUnit, times: number]>> = {
  'ngày làm việc': ['WD', 1],
  'ngày lv': ['WD', 1],
  ngày: ['D', 1],
  'giờ làm việc': ['H', 1],
  'giờ đồng hồ': ['H', 1],
  giờ: ['H', 1],
  tiếng: ['H', 1],
  phút: ['MIN', 1],
  tuần: ['W', 1],
  tháng: ['M', 1],
  quý: ['M', 3],
  năm: ['Y', 1],
};

/** "Nửa tháng" is 15 days, "nửa năm" six months (deadlines/CONTRACT.md); "nửa ngày" 12 hours. */
const HALVES: Readonly<Record<string, readonly [amount: number, unit: TermUnit]>> = {
  tháng: [15, 'D'],
  năm: [6, 'M'],
  ngày: [12, 'H'],
  giờ: [30, 'MIN'],
};

function length(amountText: string, unitText: string): readonly [number, TermUnit] | null {
  if (amountText === 'nửa') return HALVES[unitText] ?? null;
  const amount = numberOf(amountText) ?? (/[0-9]/.test(amountText) ? mended(amountText) : null);
  const unit = UNITS[unitText];
  return amount === null || amount === 0 || !unit ? null : [amount * unit[1], unit[0]];
}

const term = (
  [amount, unit]: readonly [number, TermUnit],
  rest: Partial<Omit<TermExpression, 'kind' | 'amount' | 'unit'>>,
): TermExpression => ({
  kind: 'term',
  amount,
  unit,
  back: false,
  anchor: null,
  event: null,
  eventTime: null,
  eventText: '',
  ownPaper: false,
  repaired: false,
  ...rest,
});

const OF_DAY = /^,? (?:hằng|hàng|mỗi|sáng|chiều|trưa|tối|ngày|hôm|thứ|cùng|[0-9]{1,2}[/ ])/;
/** "Kết thúc không quá 21 giờ": an hour of the day. */
const ENDS_AT = /(?:kết thúc|đóng cửa|nghỉ|tắt|dừng)[^,;.]{0,20} không quá $/;
const HOURS_LENGTH = /(?:trong|vòng|thời hạn|thời gian|quá|là|:) ?$/;

/** The term with what it is counted from, its text cut where those words end. */
function anchored(measured: readonly [number, TermUnit], words: string, text: string): Cut {
  const { length: taken, ...read } = readAnchor(words);
  return { expression: term(measured, read), length: text.length - words.length + taken };
}

/** 05 ngày làm việc kể từ ngày nhận được văn bản này; 24 giờ; 05 (năm) ngày; 10 ngày tới. */
export const terms = parser(
  new RegExp(
    `${EDGE}(?<![0-9][.,/\\-])(?:${AMOUNT} ${UNIT}|(?<h>24|36|48|72|96) ?h)${END}(?! (?:[0-9]{1,2}|đầu|cuối|(?:của )?năm 20[0-9]{2})${END})(?:(?: (?:kế tiếp|tiếp theo|liên tục|liên tiếp))?${BETWEEN}${SINCE} (?<anchor>${IN_CLAUSE}{2,110})(?:\\(${DAY_LABEL}(?<day>${DAY_INSIDE})\\))?|(?<coming> (?:tới|kế tiếp|tiếp theo)${END}))?`,
  ),
  ({ n, w, h, unit = h ? 'giờ' : '', coming, anchor, day }, text, before, after) => {
    const measured = length(h ?? n ?? w ?? '', unit);
    // "Ngày 14 tháng báo cáo" is a day, "thứ tư tuần sau" another.
    if (!measured || (unit === 'tháng' && /ngày $/.test(before)) || /(?:thứ|[0-9] ?-) ?$/.test(before)) return null;
    // "15 giờ ngày 09/12" is an hour of the day; a length of hours is announced.
    if (
      unit === 'giờ' &&
      anchor === undefined &&
      !coming &&
      (!HOURS_LENGTH.test(before) || OF_DAY.test(after) || ENDS_AT.test(before))
    ) {
      return null;
    }
    if (coming) return term(measured, { anchor: 'issued' });
    if (anchor !== undefined && day !== undefined) {
      const { event } = readAnchor(`${anchor.trim()} ngày ${day}`);
      const ownPaper = readAnchor(anchor.trim()).anchor !== 'event';
      return term(measured, { anchor: 'event', event, eventText: anchor.trim(), ownPaper });
    }
    return anchor === undefined ? term(measured, {}) : anchored(measured, anchor, text);
  },
  LENGTH,
);

/** 02 ngày trước ngày họp; 05 ngày làm việc trước khi khai mạc. */
export const termsBefore = parser(
  new RegExp(
    `${EDGE}(?<![0-9][.,/\\-])${AMOUNT} ${UNIT}${END}(?: so với| tính đến)?,? (?:trước|tới) (?:ngày|khi|thời điểm|lúc|giờ|cuộc|buổi|phiên|kỳ|hội nghị|thời gian) ?(?<event>(?:[^;:,.()\\n]|\\.(?=[0-9])){0,80})(?: ?\\(${DAY_LABEL}(?<day>${DAY_INSIDE})\\))?`,
  ),
  ({ n, w, unit = '', event = '', day }, text, before) => {
    const measured = length(n ?? w ?? '', unit);
    // "Báo cáo 6 tháng trước ngày 10/6": the report's name, and its limit.
    if (!measured || (unit === 'tháng' && /(?:báo cáo|sơ kết|số liệu|kết quả|tổng kết|định kỳ) $/.test(before)))
      return null;
    if (day !== undefined) {
      const { event: stated } = readAnchor(`${event} ngày ${day}`);
      return term(measured, { back: true, anchor: 'event', event: stated, eventText: event });
    }
    const read = readAnchor(`ngày ${event}`);
    const back = term(measured, { back: true, anchor: 'event', event: read.event, eventText: event });
    return {
      expression: back,
      length: text.length - event.length + Math.max(0, Math.min(read.length - 5, event.length)),
    };
  },
);

/** "Báo lại Văn phòng trước 01 ngày": before what is spoken of; "báo trước 15 ngày" is a rule. */
const ASKED_EARLY =
  /(?:^|[ ,;])(?:báo lại|báo cho|báo về|báo cáo|đăng ký|gửi|nộp|thông báo|thông tin|xác nhận|liên hệ|chuyển|cung cấp|hoàn thành)(?: [^ ,;.]{1,12}){0,6} $/;
const ENDS_HERE = /^(?: ?(?:[.,;)]|$)| (?:để|nếu|khi)(?![a-zà-ỹ]))/;

/** Trước ngày họp 02 ngày; trước khi khai mạc ít nhất 03 ngày làm việc. */
export const beforeEvent = parser(
  new RegExp(
    `${EDGE}(?<!(?:mũi|lần|kỳ|đợt|năm|tháng|tuần|bước|buổi|khóa) )trước (?:(?<noun>lễ|họp|hội nghị|cuộc họp|buổi họp|buổi lễ|buổi làm việc|đại hội|khai giảng|khai mạc|bầu cử|kỳ họp|phiên họp) (?:ít nhất |tối thiểu )?|(?<that>đó) (?:ít nhất |tối thiểu |chậm nhất )?|(?:mỗi |từng |các )?(?:ngày|khi|thời điểm|thời gian|giờ|cuộc|buổi|phiên|kỳ|hội nghị|lễ|đại hội) (?<event>[^;:.,()0-9\\n]{2,60}?) (?:ít nhất |tối thiểu |là |chậm nhất (?:là )?)?|(?<least>ít nhất |tối thiểu )?)${AMOUNT} ${UNIT}${END}(?! (?:[0-9]{1,2}|của)${END})(?<rest> (?:so với|trước|tính đến|diễn ra|tổ chức|khai mạc|họp)${END} ?[^;:,.()\\n]{0,60})?(?:\\(${DAY_LABEL}(?<day>${DAY_INSIDE})\\))?`,
  ),
  ({ n, w, unit = '', noun, that, event, least, rest, day }, text, before, after) => {
    const measured = length(n ?? w ?? '', unit);
    if (!measured || /(?:kể từ|tính từ)/.test(text)) return null;
    // "Trước thời điểm mở thầu và gửi quyết toán trong 9 tháng": a length of its own.
    if (event && / (?:trong|trong vòng|là|thời hạn)$/.test(event)) return null;
    if (that) return term(measured, { back: true, anchor: 'event', event: { form: 'same' }, eventText: that });
    const called = event && /trước ngày /.test(text) ? `ngày ${event}` : event;
    const named = noun ?? called ?? rest;
    const short = unit === 'phút' || unit.startsWith('giờ') || unit === 'tiếng';
    if (named === undefined && least === undefined && (short || !(ASKED_EARLY.test(before) && ENDS_HERE.test(after))))
      return null;
    if (day !== undefined) {
      const { event: stated } = readAnchor(`ngày ${day}`);
      return term(measured, { back: true, anchor: 'event', event: stated, eventText: named ?? '' });
    }
    return term(measured, { back: true, anchor: 'event', eventText: named ?? '' });
  },
);

/** Sau Hội nghị 05 ngày làm việc, sau khi kết thúc lớp tập huấn 03 ngày. */
export const afterEvent = parser(
  new RegExp(
    `${EDGE}sau (?<event>(?:khi )?(?:kết thúc )?(?:hội nghị|cuộc họp|buổi họp|kỳ họp|đại hội|lớp tập huấn|lớp bồi dưỡng|đợt kiểm tra)[^;:.,()0-9\\n]{0,40}?) ${AMOUNT} ${UNIT}${END}`,
  ),
  ({ n, w, unit = '', event = '' }) => {
    const measured = length(n ?? w ?? '', unit);
    return measured && term(measured, { anchor: 'event', eventText: event });
  },
);

/** Ngày làm việc tiếp theo, ngày làm việc liền kề. */
export const nextWorkday = parser(
  new RegExp(
    `${EDGE}ngày làm việc (?:tiếp theo|kế tiếp|liền kề|liền sau|hôm sau|sau)${END}(?: (?:kể từ|tính từ|sau|của|từ) (?<anchor>[^;:,.()\\n]{2,90}))?`,
  ),
  ({ anchor }, text) => (anchor === undefined ? term([1, 'WD'], {}) : anchored([1, 'WD'], anchor, text)),
);
