import { addDays, addMonths, type CivilDate, civilDate, endOfMonth, parts, weekday } from '../../time';
import type { PeriodSpec } from '../expressions';
import type { Base } from './base';

/** A period's first and last day. */
export interface ResolvedPeriod {
  first: CivilDate;
  last: CivilDate;
  /** True when nothing had to be filled in. */
  stated: boolean;
}

const FALLBACK: CivilDate = '2000-01-01';
const monthStart = (year: number, month: number): CivilDate => civilDate(year, month, 1) ?? FALLBACK;
const mondayOf = (date: CivilDate): CivilDate => addDays(date, 1 - weekday(date));

function monthsFrom(first: CivilDate, count: number): { first: CivilDate; last: CivilDate } {
  return { first, last: addDays(addMonths(first, count), -1) };
}

/** The period of a unit that holds a day, moved so many units on. */
function around(unit: PeriodSpec['unit'], day: CivilDate, offset: number): { first: CivilDate; last: CivilDate } {
  const { year, month } = parts(day);
  switch (unit) {
    case 'week': {
      const monday = addDays(mondayOf(day), 7 * offset);
      return { first: monday, last: addDays(monday, 6) };
    }
    case 'quarter':
      return monthsFrom(addMonths(monthStart(year, Math.floor((month - 1) / 3) * 3 + 1), 3 * offset), 3);
    case 'half':
      return monthsFrom(addMonths(monthStart(year, month <= 6 ? 1 : 7), 6 * offset), 6);
    case 'year':
      return monthsFrom(addMonths(monthStart(year, 1), 12 * offset), 12);
    default:
      return monthsFrom(addMonths(monthStart(year, month), offset), 1);
  }
}

function third(first: CivilDate, index: number): { first: CivilDate; last: CivilDate } {
  const last = index === 3 ? endOfMonth(first) : addDays(first, index * 10 - 1);
  return { first: addDays(first, (index - 1) * 10), last };
}

/** The so-manieth Monday-to-Sunday week of a month, told by its Sunday; 5 is the month's last. */
function weekOfMonth(first: CivilDate, index: number): { first: CivilDate; last: CivilDate } {
  let sunday = addDays(first, 7 - weekday(first));
  const end = endOfMonth(first);
  for (let i = 1; i < index && addDays(sunday, 7) <= end; i += 1) sunday = addDays(sunday, 7);
  return { first: addDays(sunday, -6), last: sunday };
}

/** ISO 8601: week 1 holds the year's first Thursday. */
function isoWeek(year: number, index: number): { first: CivilDate; last: CivilDate } {
  const monday = addDays(mondayOf(civilDate(year, 1, 4) ?? FALLBACK), 7 * (index - 1));
  return { first: monday, last: addDays(monday, 6) };
}

/** A numbered period in a year. */
function numbered(spec: PeriodSpec, year: number): { first: CivilDate; last: CivilDate } {
  const index = spec.index ?? 1;
  switch (spec.unit) {
    case 'week':
      return spec.month === null ? isoWeek(year, index) : weekOfMonth(monthStart(year, spec.month), index);
    case 'third':
      return third(monthStart(year, spec.month ?? 1), index);
    case 'quarter':
      return monthsFrom(monthStart(year, index * 3 - 2), 3);
    case 'half':
      return monthsFrom(monthStart(year, index * 6 - 5), 6);
    case 'month':
      return monthsFrom(monthStart(year, index), 1);
    default:
      return monthsFrom(monthStart(year, 1), 12);
  }
}

/** Cuts a period down to its stated part: its first day, its middle (deadlines/CONTRACT.md), or its last. */
function partOf(
  spec: PeriodSpec,
  { first, last }: { first: CivilDate; last: CivilDate },
): { first: CivilDate; last: CivilDate } {
  if (spec.part === 'start') return { first, last: first };
  if (spec.part === 'end') return { first: last, last };
  if (spec.part !== 'middle') return { first, last };
  const middle =
    spec.unit === 'year'
      ? addDays(addMonths(first, 6), -1)
      : spec.unit === 'quarter'
        ? addDays(addMonths(first, 1), 14)
        : spec.unit === 'week'
          ? addDays(first, 3)
          : addDays(first, 14);
  return { first: middle, last: middle };
}

/**
 * The first and last day of a period as the text names it. Without a year it is the first such period that is not
 * over (with `notBegun`, not begun) on the base day.
 */
export function resolvePeriod(spec: PeriodSpec, base: Base, notBegun = false): ResolvedPeriod {
  const named = spec.index !== null || (spec.unit === 'third' && spec.month !== null);
  const open = (period: { first: CivilDate; last: CivilDate }): boolean =>
    (notBegun ? period.first : period.last) >= base.day;
  if (spec.unit === 'third' && spec.month === null) {
    const month = around('month', base.day, spec.offset ?? 0);
    return { ...third(month.first, spec.index ?? 3), stated: false };
  }
  if (named || spec.unit === 'year') {
    if (spec.year !== null) return { ...partOf(spec, numbered(spec, spec.year)), stated: true };
    const { year } = parts(base.day);
    if (spec.unit === 'year') return { ...partOf(spec, numbered(spec, year + (spec.offset ?? 0))), stated: false };
    for (const candidate of [year, year + 1]) {
      const period = partOf(spec, numbered(spec, candidate));
      if (open(period)) return { ...period, stated: false };
    }
    return { ...partOf(spec, numbered(spec, year + 1)), stated: false };
  }
  if (spec.offset !== null) return { ...partOf(spec, around(spec.unit, base.day, spec.offset)), stated: false };
  const current = partOf(spec, around(spec.unit, base.day, 0));
  const period = open(current) ? current : partOf(spec, around(spec.unit, base.day, 1));
  return { ...period, stated: false };
}
