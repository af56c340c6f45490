import { EDGE, END } from '../../pattern';
import { type Groups, parser } from '../parser';
import type { RecurrenceExpression, RuleSpec } from '../types';

export const EVERY = '(?:hằng|hàng|mỗi|từng|các)';
const DAYS = '(?<days>[0-9]{1,2}(?:(?:, ?| và |; )(?:(?:trước )?ngày )?[0-9]{1,2}){0,4})';
const MONTH_LIST = '(?<months>[0-9]{1,2}(?:(?:, ?| và |; )(?:tháng )?[0-9]{1,2}){0,11})';
const NEXT = '(?:sau|tiếp theo|kế tiếp|liền kề|liền sau|kế sau|kế|tới)';

const rule = (freq: RuleSpec['freq'], more: Partial<RuleSpec> = {}): RuleSpec => ({
  freq,
  months: [],
  days: [],
  weekdays: [],
  nth: null,
  lastWorkday: false,
  ...more,
});

const recurrence = (rules: readonly RuleSpec[]): RecurrenceExpression => ({
  kind: 'recurrence',
  rules,
  time: null,
  said: null,
  repaired: false,
});

const numbers = (list: string | undefined): number[] => (list?.match(/[0-9]{1,2}/g) ?? []).map(Number);
const between = (values: readonly number[], low: number, high: number): boolean =>
  values.length > 0 && values.every((value) => value >= low && value <= high);

/** Ngày 25 hằng tháng, ngày 10 và 25 hằng tháng, ngày 05 của tháng sau kế tiếp hằng tháng. */
export const monthlyDays = parser(
  new RegExp(`${EDGE}(?:ngày |mùng )?(?<!tháng )${DAYS} (?:của )?(?:tháng ${NEXT} )?(?:tháng )?${EVERY} tháng${END}`),
  ({ days }) => {
    const list = numbers(days);
    return between(list, 1, 31) ? recurrence([rule('MONTHLY', { days: list })]) : null;
  },
);

/** Trước ngày 18 của tháng: of every month. */
export const dayOfTheMonth = parser(
  new RegExp(
    `${EDGE}ngày ${DAYS} (?:của|trong) tháng${END}(?! (?:[0-9]|này|nay|sau|tới|kế|trước(?! tháng(?! này))|liền(?! trước)|tiếp|đầu|giữa|cuối|báo cáo|giêng|chạp|thứ|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|đó|${EVERY}))`,
  ),
  ({ days }) => {
    const list = numbers(days);
    return between(list, 1, 31) ? recurrence([rule('MONTHLY', { days: list })]) : null;
  },
);

/** Ngày cuối cùng hằng tháng, cuối mỗi tháng, ngày làm việc cuối cùng của tháng. */
export const monthEdges = parser(
  new RegExp(
    `${EDGE}(?:(?<work>ngày làm việc cuối cùng|ngày làm việc cuối) (?:của )?(?:${EVERY} )?tháng|(?:ngày )?(?<edge>cuối cùng|cuối|đầu|giữa) (?:của )?(?:tháng )?${EVERY} tháng|ngày cuối cùng (?:của |trong )?tháng(?! (?:này|sau|tới|kế|trước|liền|tiếp|thứ|đầu)))${END}(?! [0-9])(?:,? (?:định kỳ )?${EVERY} tháng${END})?`,
  ),
  ({ work, edge }) => {
    if (work) return recurrence([rule('MONTHLY', { lastWorkday: true })]);
    return recurrence([rule('MONTHLY', { days: [edge === 'đầu' ? 1 : edge === 'giữa' ? 15 : -1] })]);
  },
);

/** Định kỳ ngày 15 và ngày cuối tháng. */
export const dayAndLast = parser(
  new RegExp(
    `${EDGE}(?:định kỳ (?:vào )?)?ngày (?<d>[0-9]{1,2}) và ngày cuối(?: cùng)?(?: của)? tháng${END}(?! (?:này|sau|tới|[0-9]))(?: ${EVERY} tháng${END})?`,
  ),
  ({ d }, text, before) => {
    const day = Number(d);
    if (day < 1 || day > 31 || !new RegExp(`định kỳ|${EVERY} tháng`).test(before + text)) return null;
    return recurrence([rule('MONTHLY', { days: [day, -1] })]);
  },
);

const QUARTER_MONTHS: Readonly<Record<string, readonly number[]>> = {
  first: [1, 4, 7, 10],
  second: [2, 5, 8, 11],
  last: [3, 6, 9, 12],
};

function quarterMonths({ which, next }: Groups): readonly number[] {
  if (which === undefined) return QUARTER_MONTHS[next ? 'first' : 'last'] ?? [];
  if (/^(?:đầu|thứ nhất)/.test(which)) return QUARTER_MONTHS.first ?? [];
  return (/^(?:cuối|thứ ba)/.test(which) ? QUARTER_MONTHS.last : QUARTER_MONTHS.second) ?? [];
}

/** Ngày 10 tháng đầu quý sau, ngày 25 của tháng cuối quý, ngày 05 quý tiếp theo. */
export const quarterDays = parser(
  new RegExp(
    `${EDGE}(?:ngày )?(?<d>[0-9]{1,2}|cuối cùng|cuối) (?:của )?(?:tháng (?<which>đầu tiên|đầu|cuối cùng|cuối|giữa|thứ nhất|thứ hai|thứ ba|thứ 2)(?: (?:của |trong )?(?:${EVERY} )?(?:quý|quí)(?<next> ${NEXT})?)(?: (?:${EVERY} )(?:quý|quí))?|(?:${EVERY} )?(?:quý|quí)(?<next2> ${NEXT})?)${END}(?! (?:[1-4]|i|ii|iii|iv)(?![a-zà-ỹ]))(?: của ${EVERY} quý)?`,
  ),
  (groups, text) => {
    const { d = '', which, next, next2 } = groups;
    const day = /^[0-9]/.test(d) ? Number(d) : -1;
    if (day > 31 || day === 0) return null;
    if (which === undefined && next2 === undefined && d !== 'cuối cùng' && !new RegExp(`${EVERY} qu`).test(text))
      return null;
    return recurrence([rule('YEARLY', { months: quarterMonths({ which, next: next ?? next2 }), days: [day] })]);
  },
);

/** Ngày 20 của tháng 6 và tháng 12 (hằng năm), ngày 15 các tháng 3, 6, 9, 12. */
export const dayOfMonths = parser(
  new RegExp(
    `${EDGE}ngày (?<d>[0-9]{1,2}) (?:của )?(?:các )?tháng ${MONTH_LIST}${END}(?! ?[/] ?[0-9])(?<yearly> (?:của )?${EVERY} năm${END})?`,
  ),
  ({ d, months, yearly }) => {
    const list = numbers(months);
    const day = Number(d);
    if (!between(list, 1, 12) || day < 1 || day > 31) return null;
    if (list.length < 2 && !yearly) return null;
    return recurrence([rule('YEARLY', { months: list, days: [day] })]);
  },
);

const AND_DAY = '(?:,? ?(?:và|hoặc|;|,) (?:trước )?(?:ngày )?(?<d2>[0-9]{1,2})(?:/| tháng )(?<m2>[0-9]{1,2}))?';

/** Ngày 15/12 hằng năm, ngày 15/6 và 15/12 hằng năm, 31 tháng 3 của năm sau. */
export const yearlyDays = parser(
  new RegExp(
    `${EDGE}(?:ngày )?(?<d>[0-9]{1,2})(?: ?[/\\-] ?| tháng )(?<m>[0-9]{1,2})${AND_DAY}${END}(?: \\([^()]{0,40}\\))?,? (?:của )?${EVERY} năm${END}`,
  ),
  ({ d, m, d2, m2 }) => {
    const first = rule('YEARLY', { months: [Number(m)], days: [Number(d)] });
    if (!between([Number(m)], 1, 12) || !between([Number(d)], 1, 31)) return null;
    if (d2 === undefined) return recurrence([first]);
    if (d2 === d) return recurrence([rule('YEARLY', { months: [Number(m), Number(m2)], days: [Number(d)] })]);
    return recurrence([first, rule('YEARLY', { months: [Number(m2)], days: [Number(d2)] })]);
  },
);

/** Tháng 12 hằng năm, cuối năm hằng năm, trong quý I hằng năm: the period's last day. */
export const yearlyMonths = parser(
  new RegExp(`${EDGE}(?:(?<edge>đầu|giữa|cuối) )?tháng ${MONTH_LIST} (?:của )?${EVERY} năm${END}`),
  ({ edge, months }) => {
    const list = numbers(months);
    if (!between(list, 1, 12)) return null;
    return recurrence([rule('YEARLY', { months: list, days: [edge === 'đầu' ? 1 : edge === 'giữa' ? 15 : -1] })]);
  },
);

const NAMES: Readonly<Record<string, number>> = { hai: 1, ba: 2, tư: 3, bốn: 3, năm: 4, sáu: 5, bảy: 6, bẩy: 6 };
const DAY_NAME = '(?:thứ (?:hai|ba|tư|bốn|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)';

const weekdayOf = (name: string): number => {
  if (name.startsWith('chủ')) return 7;
  const word = name.slice(4);
  return NAMES[word] ?? Number(word) - 1;
};

/** Thứ Sáu hằng tuần, thứ 2 và thứ 5 mỗi tuần, cuối tuần hằng tuần. */
export const weeklyDays = parser(
  new RegExp(
    `${EDGE}(?:ngày |(?<![0-9] |[0-9] ?[hg] |giờ |phút |rưỡi )(?:chiều |sáng )|(?<every>(?:mỗi|các) (?:ngày )?))?(?<list>${DAY_NAME}(?:(?:, ?| và )(?:ngày )?${DAY_NAME}){0,4})(?: (?:của )?${EVERY} tuần| trong tuần)?${END}`,
  ),
  ({ list = '', every }, text) => {
    if (!every && !/tuần$/.test(text)) return null;
    const names = list.match(new RegExp(DAY_NAME, 'g')) ?? [];
    return recurrence([rule('WEEKLY', { weekdays: names.map(weekdayOf) })]);
  },
);

const NTH: Readonly<Record<string, number>> = {
  'đầu tiên': 1,
  đầu: 1,
  'thứ nhất': 1,
  'thứ hai': 2,
  'thứ ba': 3,
  'thứ tư': 4,
  'cuối cùng': -1,
  cuối: -1,
};

/** Thứ Bảy tuần cuối cùng của mỗi tháng, thứ Hai đầu tiên hằng tháng. */
export const weekdayOfMonths = parser(
  new RegExp(
    `${EDGE}(?<name>${DAY_NAME}),? (?:của )?(?:tuần )?(?<nth>đầu tiên|đầu|thứ nhất|thứ hai|thứ ba|thứ tư|cuối cùng|cuối) (?:của |trong )?(?:tháng )?${EVERY} tháng${END}`,
  ),
  ({ name = '', nth = '' }) => recurrence([rule('MONTHLY', { weekdays: [weekdayOf(name)], nth: NTH[nth] ?? null })]),
);

/** Hằng ngày beside an hour. */
export const daily = parser(new RegExp(`${EDGE}(?:hằng|hàng|mỗi) ngày${END}`), () => recurrence([rule('DAILY')]));

/** Định kỳ 06 tháng, hằng tháng: what tells that a day without a month comes again. */
export const PERIODIC: readonly (readonly [words: RegExp, freq: 'WEEKLY' | 'MONTHLY' | 'QUARTERLY' | 'YEARLY'])[] = [
  [new RegExp(`${EVERY} tuần|báo cáo tuần${END}|tuần một lần|1 tuần/lần`), 'WEEKLY'],
  [
    new RegExp(`(?:hằng|hàng|mỗi|từng) tháng|báo cáo tháng${END}(?! [0-9])|(?:một|1|01) tháng (?:một|1|01) lần`),
    'MONTHLY',
  ],
  [
    new RegExp(`(?:hằng|hàng|mỗi|từng) (?:quý|quí)|báo cáo quý${END}(?! [0-9iv])|(?:ba|3|03) tháng (?:một|1|01) lần`),
    'QUARTERLY',
  ],
  [
    new RegExp(
      `(?:hằng|hàng|mỗi) năm|định kỳ (?:0?6|sáu) tháng|(?:0?6|sáu) tháng,? (?:và )?(?:hằng |cả |1 |một )?năm${END}|báo cáo năm${END}(?! [0-9])|(?:một|1|01) năm (?:một|1|01) lần|thường niên`,
    ),
    'YEARLY',
  ],
];
