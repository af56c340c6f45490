import { civilDate } from '../../../time';
import { EDGE, END } from '../../pattern';
import { FIGURE, isMended, mended, NUMBER_WORDS, numberOf, yearOf } from '../numerals';
import { parser } from '../parser';
import type { DayExpression, DaySpec } from '../types';

const DAY_WORD = '(?<word>ngày ?|mùng |mồng )?';
const STROKE = ' ?[/.\\-] ?';
const NOT_NUMBER = `${EDGE}(?<![0-9][/.,\\-])(?<![0-9]/ )`;
/** After a year, and after a month without one: what would make the figures part of a longer number. */
const YEAR_ENDS = `${END}(?! ?/ ?[0-9])(?![.\\-][0-9]{3})(?! ?%)`;
const MONTH_ENDS = `${END}(?![/\\-][0-9])(?! / ?[0-9])(?!\\.[0-9])(?! ?%)`;
/** "19/12/2025để tổng hợp": the space was forgotten. */
const GLUED = '(?=để|thì|và|phải|các|cho|về|đến|theo|tại)';
/** A leap year, so that 29 February without a year exists. */
const ANY_YEAR = 2024;
/** "Hạn chót nộp phiếu: 16.10", "trước 16.10". */
const LIMIT_BEFORE = /(?::|trước|chậm nhất|muộn nhất|hết) ?$/;
/** "Trình đ/c Phương chiều 17/3". */
const PART_BEFORE = /(?:^|[ ,(])(?:sáng|trưa|chiều|tối) $/;
const SHARE_OF =
  /^ (?:tổng )?(?:số (?:thành viên|đại biểu|phiếu|hộ|đảng viên|hội viên|người|cử tri|cổ đông|tiền|ủy viên|lượng)|thành viên|đại biểu|hội viên|ủy viên|diện tích|chiều (?:dài|rộng|cao)|dân số|quân số)(?![a-zà-ỹ])/;
const HOUSE_BEFORE = /(?:(?<!công văn |văn bản )số(?: nhà)?|hẻm|ngõ|kiệt|ngách) $/;
const STREET_AFTER = /^ (?:đường|phố|hẻm|ngõ) [a-zà-ỹ]/;
const TIME_BEFORE = /(?::|(?<![a-zà-ỹ])(?:trước|nhất|hết|hạn|đến|tới|vào|là|xong|sáng|trưa|chiều|tối|hôm)) $/;
const AT_LEAST = /(?:ít nhất|tối thiểu|gần|chiếm) $/;
const NEXT_YEAR = { nextYear: true } as const;

export const dayExpression = (day: DaySpec, extra: Partial<DayExpression> = {}): DayExpression => ({
  kind: 'day',
  day,
  until: null,
  time: null,
  untilTime: null,
  said: null,
  weekday: null,
  bare: false,
  repaired: false,
  ...extra,
});

/** 15/11/2025, 15-11-2025, 15.11.25, 15 / 11 / 2025, ngày 15/11, and l5/ll/2O25 as OCR leaves it. */
export const strokedDay = parser(
  new RegExp(
    `${NOT_NUMBER}${DAY_WORD}(?<d>${FIGURE}{1,2})(?<stroke>${STROKE})(?<m>${FIGURE}{1,2})(?:(?:${STROKE}(?<y4>${FIGURE}{4})(?:(?<=/[0-9]{4})${GLUED}|${YEAR_ENDS})|\\k<stroke>(?<y2>${FIGURE}{2})${YEAR_ENDS})|${MONTH_ENDS}(?:(?<next>,? (?:của )?năm (?:sau|tới|kế tiếp|tiếp theo|liền kề)${END})|(?:,? (?:của )?năm (?:nay|này)${END}))?)`,
  ),
  ({ word, d = '', m = '', y2, y4, y = y4 ?? y2, stroke = '', next }, text, before, after) => {
    const day = mended(d);
    const month = mended(m);
    const year = y === undefined ? null : mended(y);
    if (day === null || month === null || !/[0-9]/.test(d + m + (y ?? ''))) return null;
    const repaired = isMended(d + m + (y ?? ''));
    if (repaired && y === undefined && !word) return null;
    if (civilDate(year === null ? ANY_YEAR : yearOf(year), month, day) === null) return null;
    // "1/2 ngày" is a part of a day.
    if (!word && y === undefined && /^ (?:ngày|giờ|tháng|năm|buổi|tuần)(?! [0-9])/.test(after)) return null;
    // "Ít nhất 2/3 số thành viên".
    if (!word && y === undefined && (SHARE_OF.test(after) || AT_LEAST.test(before))) return null;
    // "Số 12/5 đường Hùng Vương", "hẻm 24/3".
    if (
      !word &&
      y === undefined &&
      (HOUSE_BEFORE.test(before) || (STREET_AFTER.test(after) && !TIME_BEFORE.test(before)))
    )
      return null;
    const dotted = stroke.includes('.');
    if (dotted && y === undefined && !word && !(d.length === 2 && LIMIT_BEFORE.test(before))) return null;
    const bare =
      !word && !PART_BEFORE.test(before) && (y === undefined || (y.length === 2 && (dotted || text.includes('-'))));
    const spec = { form: 'calendar', year: year === null ? null : yearOf(year), month, day } as const;
    return dayExpression(next ? { ...spec, ...NEXT_YEAR } : spec, { bare, repaired });
  },
);

/** 2025-11-15, 2025/11/15. */
export const isoDay = parser(
  new RegExp(`${NOT_NUMBER}(?:ngày )?(?<y>[12][0-9]{3})[/.\\-](?<m>[0-9]{1,2})[/.\\-](?<d>[0-9]{1,2})${YEAR_ENDS}`),
  ({ y, m, d }) => {
    const [year, month, day] = [Number(y), Number(m), Number(d)];
    return civilDate(year, month, day) ? dayExpression({ form: 'calendar', year, month, day }) : null;
  },
);

/** Ngày 15 tháng 11 năm 2025, 15 tháng 11, ngày 15 tháng mười một năm 2025, ngày 3O tháng ll năm 2O25. */
export const wordedDay = parser(
  new RegExp(
    `${NOT_NUMBER}(?:ngày (?=m[ùồ]ng ))?${DAY_WORD}(?<d>${FIGURE}{1,2}|${NUMBER_WORDS}) (?:của )?tháng (?<m>${FIGURE}{1,2}|${NUMBER_WORDS})${END}(?:(?:,? (?:của )?năm |${STROKE}|, )(?<y>${FIGURE}{4}|nay|sau|tới|kế tiếp|tiếp theo|liền kề)${END})?`,
  ),
  ({ word, d = '', m = '', y }, _text, before) => {
    if (!word && /(?:tuần|thứ|lần|đợt|quý|trong|sau|vòng) $/.test(before)) return null;
    const day = numberOf(d) ?? mended(d);
    const month = numberOf(m) ?? mended(m);
    if (day === null || month === null || (!word && !/[0-9]/.test(d))) return null;
    if (!word && y === undefined && !/[0-9]/.test(m)) return null;
    const year = y === undefined || !/[0-9]/.test(y) ? null : mended(y);
    if (civilDate(year ?? ANY_YEAR, month, day) === null) return null;
    const repaired =
      (numberOf(d) === null && isMended(d)) ||
      (numberOf(m) === null && isMended(m)) ||
      (year !== null && isMended(y ?? ''));
    const next = y !== undefined && year === null && y !== 'nay';
    return dayExpression({ form: 'calendar', year, month, day, ...(next && NEXT_YEAR) }, { repaired });
  },
);

/** Ngày 25, mùng 5: a day without a month. */
export const lonelyDay = parser(
  new RegExp(
    `${EDGE}(?:ngày (?:mùng |mồng )?|mùng |mồng )(?<d>[0-9]{1,2})${END}(?! ?[/\\-] ?[0-9])(?!\\.[0-9])(?! tháng [0-9])(?! (?:ngày|công|năm [0-9]|giờ|suất|xe|lượt|đêm|người)${END})`,
  ),
  ({ d }, _text, before) => {
    const day = Number(d);
    if (day < 1 || day > 31 || /(?:một|mỗi|(?<!(?:giờ|h|g|:) ?[0-9]?)\d|mấy) $/.test(before)) return null;
    return dayExpression({ form: 'calendar', year: null, month: null, day });
  },
);

/** Ngày 25 tháng này, ngày 05 tháng sau, ngày cuối (cùng của) tháng này. */
export const monthOffsetDay = parser(
  new RegExp(
    `${EDGE}ngày (?<d>[0-9]{1,2}|cuối cùng|cuối) (?:của )?tháng (?<which>này|sau|tới|kế tiếp|tiếp theo|kế sau|liền kề|liền sau)${END}`,
  ),
  ({ d = '', which }) => {
    const day = /^[0-9]/.test(d) ? Number(d) : 'last';
    if (day !== 'last' && (day < 1 || day > 31)) return null;
    return dayExpression({ form: 'month-offset', month: which === 'này' ? 0 : 1, day });
  },
);

/** Ngày làm việc cuối cùng của tháng 11/2025. */
export const lastWorkdays = parser(
  new RegExp(
    `${EDGE}ngày làm việc cuối(?: cùng)? (?:của |trong )?tháng (?<m>[0-9]{1,2})(?:(?: ?/ ?| năm )(?<y>20[0-9]{2}))?${END}(?! ?[/.-] ?[0-9])`,
  ),
  ({ m, y }) => {
    const month = Number(m);
    const year = y === undefined ? null : Number(y);
    return month < 1 || month > 12 ? null : dayExpression({ form: 'last-workday', year, month });
  },
);
