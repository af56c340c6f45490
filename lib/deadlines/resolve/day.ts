import {
  addDays,
  addMonths,
  type CivilDate,
  civilDate,
  civilOfLunar,
  daysBetween,
  daysInMonth,
  parts,
  weekday,
} from '../../time';
import type { DaySpec } from '../expressions';
import type { Base } from './base';

/** A day with what had to be filled in. */
export interface ResolvedDay {
  date: CivilDate;
  filled: 'nothing' | 'year' | 'month' | 'weekday' | 'relative' | 'lunar';
  /** The twin a year or a month earlier that lies shortly before the document, else null. */
  twin: CivilDate | null;
}

/** A twin this many days before the document could be what was meant (deadlines/CONTRACT.md, maybe-past). */
const TWIN_DAYS = 60;

const twinOf = (date: CivilDate | null, base: CivilDate): CivilDate | null => {
  if (date === null) return null;
  const before = daysBetween(date, base);
  return before > 0 && before <= TWIN_DAYS ? date : null;
};

function withoutYear(month: number, day: number, from: CivilDate): ResolvedDay | null {
  const { year } = parts(from);
  for (let next = year; next <= year + 8; next += 1) {
    const date = civilDate(next, month, day);
    if (date !== null && date >= from) {
      return { date, filled: 'year', twin: twinOf(civilDate(next - 1, month, day), from) };
    }
  }
  return null;
}

function withoutMonth(day: number, from: CivilDate): ResolvedDay | null {
  const { year, month } = parts(from);
  for (let offset = 0; offset <= 12; offset += 1) {
    const count = month - 1 + offset;
    const date = civilDate(year + Math.floor(count / 12), (count % 12) + 1, day);
    if (date !== null && date >= from) {
      const twin = offset === 0 ? null : civilDate(year, month, day);
      return { date, filled: 'month', twin: twinOf(twin, from) };
    }
  }
  return null;
}

function inMonth(offset: 0 | 1, day: number | 'last', from: CivilDate): CivilDate | null {
  const { year, month } = parts(addMonths(`${from.slice(0, 8)}01` as CivilDate, offset));
  return civilDate(year, month, day === 'last' ? daysInMonth(year, month) : day);
}

/** The last working day of the month, in the first such month that has not passed. */
function lastWorkday(year: number | null, month: number, { day, calendar }: Base): CivilDate | null {
  const ends = (of: number): CivilDate | null => civilDate(of, month, daysInMonth(of, month));
  const own = parts(day).year;
  const stated = ends(year ?? own);
  let date = year === null && stated !== null && stated < day ? ends(own + 1) : stated;
  while (date !== null && !calendar.isWorkingDay(date)) date = addDays(date, -1);
  return date;
}

function ofWeekday(wanted: number, week: 0 | 1 | null, from: CivilDate): CivilDate {
  const monday = addDays(from, 1 - weekday(from));
  if (week === 1) return addDays(monday, 7 + wanted - 1);
  return addDays(from, (wanted - weekday(from) + 7) % 7);
}

function ofLunar(month: number, day: number, from: CivilDate): CivilDate | null {
  const { year } = parts(from);
  for (const lunarYear of [year - 1, year, year + 1]) {
    // "30 Tết" is the year's last day, also where the month has only 29.
    const date = civilOfLunar(lunarYear, month, day) ?? (day === 30 ? civilOfLunar(lunarYear, month, 29) : null);
    if (date !== null && date >= from) return date;
  }
  return null;
}

/** The civil date of a day as the text names it, null when there is none such. */
export function resolveDay(spec: DaySpec, base: Base): ResolvedDay | null {
  const plain = (date: CivilDate | null, filled: ResolvedDay['filled']): ResolvedDay | null =>
    date === null ? null : { date, filled, twin: null };
  switch (spec.form) {
    case 'calendar':
      if (spec.year !== null && spec.month !== null)
        return plain(civilDate(spec.year, spec.month, spec.day), 'nothing');
      if (spec.nextYear && spec.month !== null)
        return plain(civilDate(parts(base.day).year + 1, spec.month, spec.day), 'year');
      return spec.month === null ? withoutMonth(spec.day, base.day) : withoutYear(spec.month, spec.day, base.day);
    case 'month-offset':
      return plain(inMonth(spec.month, spec.day, base.day), 'relative');
    case 'last-workday':
      return plain(lastWorkday(spec.year, spec.month, base), spec.year === null ? 'year' : 'nothing');
    case 'weekday':
      return plain(ofWeekday(spec.weekday, spec.week, base.day), 'weekday');
    case 'relative':
      return plain(addDays(base.day, spec.days), 'relative');
    case 'same':
      return plain(base.mentioned ?? base.day, 'relative');
    case 'lunar':
      return plain(ofLunar(spec.month, spec.day, base.day), 'lunar');
  }
}
