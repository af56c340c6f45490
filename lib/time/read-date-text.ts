import { civilDate } from './civil';
import { dateOf, timeOf, wallMoment, wallTime } from './moment';
import type { CivilDate, WallTime } from './types';

/** A labelled field's value as a date, with the hour when it states one. */
export interface DateReading {
  date: CivilDate;
  time: WallTime | null;
}

const DATE = String.raw`(?<a>\d{1,4}) ?[/.\-] ?(?<b>\d{1,2}) ?[/.\-] ?(?<c>\d{1,4})`;
const WORDED = String.raw`(?:ngày )?(?<d>\d{1,2}) tháng (?<m>\d{1,2})(?: năm |[/-])(?<y>\d{4})`;
const CLOCK = String.raw`(?<h>\d{1,2}) ?(?::|h|g|giờ) ?(?:(?<n>\d{2})(?: ?(?:phút|p|'))?)?(?::(?<s>\d{2})(?:[.,]\d{1,7})?)?(?: ?(?<half>am|pm|sa|ch))?`;
const WEEKDAY = String.raw`(?:(?:thứ [^\s,]{1,4}|chủ nhật|t[2-7]|cn),? ?)?`;
const BETWEEN = '(?:t|[ ,]{0,2}(?:ngày |lúc |-? ?)?)';
const ZONE = String.raw`(?:z| ?[+-]\d{2}:?\d{2})?`;

const FORMS = [
  new RegExp(`^${WEEKDAY}(?:ngày )?${DATE}(?:${BETWEEN}${CLOCK}${ZONE})?$`),
  new RegExp(`^${CLOCK}${BETWEEN}${WEEKDAY}(?:ngày )?${DATE}$`),
  new RegExp(`^${WEEKDAY}${WORDED}(?:${BETWEEN}${CLOCK})?$`),
  new RegExp(`^${CLOCK}${BETWEEN}${WEEKDAY}${WORDED}$`),
];
const EPOCH = /^\/date\((-?\d{1,15})(?:[+-]\d{4})?\)\/$/;

/** Values that systems write for "none" (systems/FACTS.md §3 item 5): the first days of SQL Server, .NET and Unix. */
const NONE: ReadonlySet<string> = new Set(['1900-01-01', '0001-01-01', '1753-01-01', '1970-01-01']);
const LONGEST = 60;

function plain(text: string): string {
  if (text.length > LONGEST * 2) return '';
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/[.,;]$/, '');
}

function dateIn(groups: Record<string, string | undefined>): CivilDate | null {
  const { a, b, c, d, m, y } = groups;
  if (d && m && y) return civilDate(Number(y), Number(m), Number(d));
  if (!a || !b || !c) return null;
  if (a.length === 4) return c.length <= 2 ? civilDate(Number(a), Number(b), Number(c)) : null;
  if (a.length === 3 || c.length === 1 || c.length === 3) return null;
  return civilDate(c.length === 2 ? 2000 + Number(c) : Number(c), Number(b), Number(a));
}

/** The hour of a reading: null when none is stated, undefined when what is stated is no hour. */
function timeIn(groups: Record<string, string | undefined>): WallTime | null | undefined {
  const { h, n, half } = groups;
  if (h === undefined) return null;
  const hour = Number(h);
  const late = (half === 'pm' || half === 'ch') && hour < 12;
  const early = (half === 'am' || half === 'sa') && hour === 12;
  if (hour === 24 && Number(n ?? 0) === 0) return '23:59';
  return wallTime(late ? hour + 12 : early ? 0 : hour, Number(n ?? 0)) ?? undefined;
}

/**
 * Reads the value of a labelled field of an e-document system (systems/FACTS.md §3 items 5 and 6): d/m/y with two or
 * four digits of the year and `/`, `-` or `.`, yyyy-mm-dd, "ngày … tháng … năm …", an hour before or after
 * (HH:mm[:ss], 17h00), a weekday, `/Date(ms)/`. Null for sentinels ("--", "Vô hạn", 01/01/1900), for days that do not
 * exist, and for anything else than one date: relative words and dates without a year are the engine's.
 */
export function readDateText(text: string): DateReading | null {
  const value = plain(text);
  if (value.length < 6 || value.length > LONGEST) return null;
  const stamp = EPOCH.exec(value);
  if (stamp) {
    const moment = wallMoment(Number(stamp[1]));
    const date = dateOf(moment);
    if (NONE.has(date)) return null;
    const time = timeOf(moment);
    return { date, time: time === '00:00' ? null : time };
  }
  for (const form of FORMS) {
    const groups = form.exec(value)?.groups;
    if (!groups) continue;
    const date = dateIn(groups);
    const time = timeIn(groups);
    if (date === null || time === undefined || NONE.has(date)) return null;
    return { date, time: time === '00:00' ? null : time };
  }
  return null;
}
