import { addDays, type CivilDate, daysInMonth, endOfMonth, isCivilDate, parts, weekday } from '../../time';
import type { RuleSpec } from '../expressions';

const DAY_CODES: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** Far enough for 29 February. */
const HORIZON_DAYS = 366 * 9;
const WEEK = 7;

/** The rule as RFC 5545 text. */
export function ruleText(rule: RuleSpec): string {
  const list = (values: readonly number[]): string => [...values].sort((a, b) => a - b).join(',');
  if (rule.lastWorkday) return 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1';
  const text: string[] = [`FREQ=${rule.freq}`];
  if (rule.months.length) text.push(`BYMONTH=${list(rule.months)}`);
  if (rule.days.length) text.push(`BYMONTHDAY=${list(rule.days)}`);
  if (rule.weekdays.length)
    text.push(
      `BYDAY=${[...rule.weekdays]
        .sort((a, b) => a - b)
        .map((day) => `${rule.nth ?? ''}${DAY_CODES[day - 1]}`)
        .join(',')}`,
    );
  return text.join(';');
}

/** Does the rule name this day? Days that a month does not have are left out, as RFC 5545 says. */
function names(rule: RuleSpec, date: CivilDate): boolean {
  const { year, month, day } = parts(date);
  if (rule.months.length && !rule.months.includes(month)) return false;
  const left = daysInMonth(year, month) - day;
  if (rule.lastWorkday) return (weekday(date) <= 5 && left === 0) || (weekday(date) === 5 && left <= 2);
  if (rule.weekdays.length && !rule.weekdays.includes(weekday(date))) return false;
  if (rule.nth !== null) return rule.nth < 0 ? left < WEEK : Math.ceil(day / WEEK) === rule.nth;
  if (rule.weekdays.length) return true;
  return rule.days.length === 0 || rule.days.includes(day) || (rule.days.includes(-1) && left === 0);
}

/** A rule's first day on or after another, null when it never comes (31 February). */
export function firstOccurrence(rule: RuleSpec, from: CivilDate): CivilDate | null {
  const last = addDays(from, HORIZON_DAYS - 1);
  for (let day = from; ; ) {
    if (names(rule, day)) return day;
    const inNamedMonth = rule.months.length === 0 || rule.months.includes(parts(day).month);
    const next = addDays(inNamedMonth ? day : endOfMonth(day), 1);
    // The calendar itself has an end.
    if (next > last || next === day) return null;
    day = next;
  }
}

/** The parts of RFC 5545 that the engine writes; null for any other rule. */
function parseRule(text: string): RuleSpec | null {
  const fields = new Map<string, string>();
  for (const part of text.replace(/^RRULE:/i, '').split(';')) {
    const [key = '', value = ''] = part.split('=');
    fields.set(key.toUpperCase(), value.toUpperCase());
  }
  const freq = fields.get('FREQ');
  if (freq !== 'DAILY' && freq !== 'WEEKLY' && freq !== 'MONTHLY' && freq !== 'YEARLY') return null;
  const numbers = (key: string): number[] => (fields.get(key) ?? '').split(',').filter(Boolean).map(Number);
  const codes = (fields.get('BYDAY') ?? '').split(',');
  const weekdays = codes.map((code) => DAY_CODES.indexOf(code.slice(-2)) + 1).filter((day) => day > 0);
  const lastWorkday = fields.get('BYSETPOS') === '-1';
  return {
    freq,
    months: numbers('BYMONTH'),
    days: numbers('BYMONTHDAY'),
    weekdays: lastWorkday ? [] : weekdays,
    nth: Number.parseInt(codes[0] ?? '', 10) || null,
    lastWorkday,
  };
}

/**
 * The next day that a periodic duty's rule (`Limit.rrule`) names after a day, for the next task of the series; null
 * when the rule ends before (`UNTIL`) or is none that the engine writes.
 */
export function nextOccurrence(rrule: string, after: CivilDate): CivilDate | null {
  const rule = parseRule(rrule);
  if (!rule) return null;
  const next = firstOccurrence(rule, addDays(after, 1));
  const until = /UNTIL=([0-9]{4})([0-9]{2})([0-9]{2})/i.exec(rrule);
  const last = until ? `${until[1]}-${until[2]}-${until[3]}` : null;
  return next !== null && last !== null && isCivilDate(last) && next > last ? null : next;
}
