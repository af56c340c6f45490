import { civilDate } from '../../../time';
import { EDGE, END } from '../../pattern';
import { yearOf } from '../numerals';
import { parser } from '../parser';
import type { DaySpec } from '../types';
import { dayExpression } from './calendar-day';

const ANY_YEAR = 2024;

/** Ngày 20 - 21/11/2025, từ 10 đến 15/12, các ngày 04, 05 và 06 tháng 12 năm 2025: one month for several days. */
export const dayRanges = parser(
  new RegExp(
    `${EDGE}(?:ngày |từ ngày |từ |các ngày |(?<=^ ?|[:(] ?|ngày[,:] ))(?<d>[0-9]{1,2})(?: ?[,;\\-+] ?[0-9]{1,2}){0,4}(?: ?- ?| ?, ?| và | và ngày | đến | đến ngày | đến hết | đến hết ngày | & )(?:ngày ?)?(?<d2>[0-9]{1,2})(?:(?: ?/ ?| tháng )(?<m>[0-9]{1,2})(?:(?: ?[/\\-] ?| năm )(?<y>[0-9]{4}|[0-9]{2})(?![0-9]))?|[.-](?<m2>[0-9]{1,2})[.-](?<y2>20[0-9]{2}))${END}(?! ?/ ?[0-9])`,
  ),
  ({ d, d2, m2, y2, m = m2, y = y2 }) => {
    const year = y === undefined ? null : yearOf(Number(y));
    const month = Number(m);
    const spec = (day: number): DaySpec => ({ form: 'calendar', year, month, day });
    const [first, last] = [Number(d), Number(d2)];
    if (first >= last || !civilDate(year ?? ANY_YEAR, month, first) || !civilDate(year ?? ANY_YEAR, month, last)) {
      return null;
    }
    return dayExpression(spec(first), { until: spec(last) });
  },
  /[0-9] ?(?:[,&-]|và|đến)/,
);
