import { EDGE, END } from '../../pattern';
import { NUMBER_WORDS, numberOf } from '../numerals';
import { parser } from '../parser';
import { dayExpression } from './calendar-day';

const MONTH_NAMES: Readonly<Record<string, number>> = { giêng: 1, chạp: 12 };
const CYCLE = '(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi)';
const YEAR_NAME = `(?: (?:năm )?${CYCLE})?`;

/** Ngày 23 tháng Chạp, rằm tháng Giêng, 15/8 âm lịch, mùng 3 Tết. */
export const lunarDay = parser(
  new RegExp(
    `${EDGE}(?:ngày )?(?:(?:mùng |mồng )?(?<d>[0-9]{1,2}|rằm|${NUMBER_WORDS}) tháng (?<name>giêng|chạp)|(?<rd>rằm) tháng (?<rm>[0-9]{1,2}|${NUMBER_WORDS})|(?<ad>[0-9]{1,2})[/\\-](?<am>[0-9]{1,2})(?:[/\\-][0-9]{4})? (?:\\()?(?:âm lịch|âl)\\)?|(?<ed>2[0-9]|30) tết|(?:mùng|mồng) (?<td>[0-9]{1,2}|${NUMBER_WORDS}) tết)${END}${YEAR_NAME}`,
  ),
  ({ d, name, rd, rm, ad, am, td, ed }) => {
    const month = name ? MONTH_NAMES[name] : td ? 1 : ed ? 12 : numberOf(rm ?? am ?? '');
    const day = d === 'rằm' || rd ? 15 : numberOf(d ?? ad ?? td ?? ed ?? '');
    if (!month || day === null || day < 1 || day > 30 || month > 12) return null;
    return dayExpression({ form: 'lunar', month, day });
  },
  /giêng|chạp|rằm|âm lịch|âl|tết/,
);

/** Tết Dương lịch: the first of January. */
export const newYear = parser(
  new RegExp(`${EDGE}(?:ngày )?tết (?:dương lịch|dương|tây)${END}(?:,? (?:năm )?(?<y>[12][0-9]{3})(?![0-9]))?`),
  ({ y }) => dayExpression({ form: 'calendar', year: y ? Number(y) : null, month: 1, day: 1 }),
);

/** Giỗ Tổ Hùng Vương, Tết Trung thu: holidays of the moon that have a name of their own. */
export const namedFeast = parser(
  new RegExp(
    `${EDGE}(?:(?:ngày|lễ|dịp lễ|tết) ){0,2}(?:(?<king>giỗ tổ(?: hùng vương)?)|(?<moon>(?<=tết )trung thu|trung thu(?= (?:năm )?20[0-9]{2})))${END}`,
  ),
  ({ king }) => dayExpression({ form: 'lunar', ...(king ? { month: 3, day: 10 } : { month: 8, day: 15 }) }),
);

/** Tết Nguyên đán itself: its first day. */
export const tet = parser(
  new RegExp(
    `${EDGE}(?:ngày )?tết(?: (?:nguyên đán|âm lịch|cổ truyền))?${END}(?! (?:dương|trung thu|đoan ngọ|thiếu nhi|thanh minh|hàn thực|tây|trồng))${YEAR_NAME}(?: [0-9]{4}(?![0-9]))?`,
  ),
  () => dayExpression({ form: 'lunar', month: 1, day: 1 }),
);
