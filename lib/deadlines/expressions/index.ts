import { Chrono } from 'chrono-node';
import { Found } from './found';
import type { FieldParser } from './parser';
import { isoDay, lastWorkdays, lonelyDay, monthOffsetDay, strokedDay, wordedDay } from './parsers/calendar-day';
import { clocks, wordedClocks } from './parsers/clock';
import { dayRanges } from './parsers/day-range';
import { immediates } from './parsers/immediate';
import { lunarDay, namedFeast, newYear, tet } from './parsers/lunar';
import {
  halfMonths,
  halves,
  months,
  quarters,
  relativePeriods,
  shortPeriods,
  tenDays,
  thirds,
  weeks,
  years,
} from './parsers/period';
import {
  daily,
  dayAndLast,
  dayOfMonths,
  dayOfTheMonth,
  monthEdges,
  monthlyDays,
  quarterDays,
  weekdayOfMonths,
  weeklyDays,
  yearlyDays,
  yearlyMonths,
} from './parsers/recurrence';
import { relativeDays, weekdays } from './parsers/relative-day';
import { afterEvent, beforeEvent, nextWorkday, terms, termsBefore } from './parsers/term';
import { joinClockFirst, joinDateFirst, joinLunar, joinRange, joinWeekday } from './refiners/joins';
import { keepLongest } from './refiners/keep-longest';

export { Found } from './found';
export * from './types';

/** In this order the first of equally long results wins. */
const PARSERS: readonly FieldParser[] = [
  yearlyDays,
  dayOfMonths,
  yearlyMonths,
  quarterDays,
  dayOfTheMonth,
  monthlyDays,
  monthEdges,
  dayAndLast,
  weekdayOfMonths,
  weeklyDays,
  daily,
  beforeEvent,
  afterEvent,
  termsBefore,
  nextWorkday,
  terms,
  immediates,
  lunarDay,
  namedFeast,
  newYear,
  tet,
  dayRanges,
  isoDay,
  strokedDay,
  wordedDay,
  monthOffsetDay,
  lastWorkdays,
  lonelyDay,
  ...relativeDays,
  weekdays,
  thirds,
  tenDays,
  halfMonths,
  halves,
  quarters,
  weeks,
  months,
  relativePeriods,
  shortPeriods,
  years,
  clocks,
  wordedClocks,
];

const REFINERS = [keepLongest, joinWeekday, joinClockFirst, joinDateFirst, joinWeekday, joinLunar, joinRange];

/** chrono with this field's expressions in place of its own languages; each text asks only those that can match. */
const chrono = new Chrono({ parsers: [], refiners: REFINERS });

/** chrono wants an instant; nothing of this field's results is read from it. */
const REFERENCE = { instant: new Date(0), timezone: 420 };

/** The expressions of time in a piece of folded text, in order, without overlaps. */
export function readExpressions(text: string): Found[] {
  chrono.parsers = PARSERS.filter((parser) => parser.may(text));
  if (chrono.parsers.length === 0) return [];
  return chrono.parse(text, REFERENCE).filter((result) => result instanceof Found);
}
