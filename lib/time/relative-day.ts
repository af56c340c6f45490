import type { WorkingCalendar } from './calendar';
import { addDays, addMonths } from './civil';
import { dateAt, dateOf, epoch } from './moment';
import type { CivilDate, WallMoment } from './types';
import { addWorkingDays } from './working-days';

/** A day said against the moment of reading, and the days among which it lies, however the system rounds. */
export interface RelativeDay {
  date: CivilDate;
  earliest: CivilDate;
  latest: CivilDate;
  /** `named`: "Ngày mai". `counted`: "Còn 2 ngày", which some count in whole days of 24 hours. `rough`: "-2 tuần". */
  said: 'named' | 'counted' | 'rough';
}

/** Days from the moment of reading. */
const NAMED: Readonly<Record<string, number>> = {
  'hôm kia': -2,
  'hôm qua': -1,
  'hôm nay': 0,
  mai: 1,
  'ngày mai': 1,
  'ngày kia': 2,
  'ngày mốt': 2,
};
const PART_OF_DAY = /^(?:sáng|trưa|chiều|tối|đêm)(?: hôm)? (?=nay$|qua$|mai$|kia$)/;
const PARTS: Readonly<Record<string, string>> = { nay: 'hôm nay', qua: 'hôm qua', mai: 'ngày mai', kia: 'ngày kia' };

const BACK = '(?:đã )?(?:qh|quá hạn|quá|trễ hạn|trễ|chậm)|[-−–]';
const AHEAD = String.raw`còn(?: lại| hạn)?|sau|\+`;
const UNIT = 'phút|giờ|tiếng|ngày làm việc|ngày|tuần|tháng|năm';
const COUNT = new RegExp(
  `^(?:(?<back>${BACK})|(?:${AHEAD})) ?:? ?(?<n>\\d{1,4}) ?(?<unit>${UNIT})(?:,? (?<n2>\\d{1,4}) ?(?<unit2>phút|giờ|tiếng|ngày))?(?: nữa)?$`,
);
const NEXT = new RegExp(`^(?<n>\\d{1,4}) ?(?<unit>${UNIT}) nữa$`);

const MINUTES: Readonly<Record<string, number>> = { phút: 1, giờ: 60, tiếng: 60, ngày: 1440 };
const MONTHS: Readonly<Record<string, number>> = { tháng: 1, năm: 12 };
const LONGEST = 40;

const plain = (text: string): string =>
  text.length > LONGEST * 2
    ? ''
    : text
        .normalize('NFKC')
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase()
        .replace(/^[([](.*)[)\]]$/, '$1')
        .replace(/[.,;!]$/, '');

function namedDays(words: string): number | null {
  const part = PART_OF_DAY.test(words) ? (PARTS[words.replace(PART_OF_DAY, '')] ?? words) : words;
  return NAMED[part] ?? null;
}

const spread = (date: CivilDate, days: number, said: RelativeDay['said']): RelativeDay => ({
  date,
  earliest: addDays(date, -days),
  latest: addDays(date, days),
  said,
});

function counted(unit: string, n: number, at: WallMoment, calendar: WorkingCalendar): RelativeDay {
  const today = dateOf(at);
  const months = MONTHS[unit];
  if (months) return spread(addMonths(today, n * months), months * 31 - 1, 'rough');
  if (unit === 'tuần') return spread(addDays(today, n * 7), 6, 'rough');
  if (unit === 'ngày làm việc') return spread(addWorkingDays(today, n, calendar), 1, 'counted');
  return spread(dateAt(epoch(at) + n * (MINUTES[unit] ?? 0) * 60_000), 1, 'counted');
}

/** True for words that say a day only against the moment at which they are read ("Còn 2 ngày", "Hôm nay"). */
export function isRelativeDay(text: string): boolean {
  const words = plain(text);
  return namedDays(words) !== null || COUNT.test(words) || NEXT.test(words);
}

/**
 * Reads a deadline that a system shows against the present ("QH 3 ngày", "-2 tuần", "Còn 2 ngày", "Chiều nay", "Ngày
 * kia"; systems/FACTS.md §1, Bkav eGov). Null for anything else, and for "Vô hạn".
 * @param at the moment at which the words came onto the page, not the one at which they are understood.
 */
export function readRelativeDay(text: string, at: WallMoment, calendar: WorkingCalendar): RelativeDay | null {
  const words = plain(text);
  const today = dateOf(at);
  const days = namedDays(words);
  if (days !== null) return spread(addDays(today, days), 0, 'named');
  const groups = (COUNT.exec(words) ?? NEXT.exec(words))?.groups;
  if (!groups) return null;
  const { back, n, unit = '', n2, unit2 } = groups;
  const sign = back === undefined ? 1 : -1;
  const amount = Number(n);
  if (n2 === undefined || !unit2 || !(unit in MINUTES)) return counted(unit, sign * amount, at, calendar);
  const minutes = amount * (MINUTES[unit] ?? 0) + Number(n2) * (MINUTES[unit2] ?? 0);
  return counted('phút', sign * minutes, at, calendar);
}
