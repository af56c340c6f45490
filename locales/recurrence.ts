/** What a periodic duty's rule says (RFC 5545, as the engine writes it), before it is put into words. */
export interface RuleParts {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  months: number[];
  /** Days of the month; -1 is the last. */
  days: number[];
  /** ISO weekdays, 1 is Monday. */
  weekdays: number[];
  /** Which weekday of the month; -1 is the last; null for every one. */
  nth: number | null;
  /** The last working day of the month. */
  lastWorkday: boolean;
}

const FREQS = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const numbers = (text: string | undefined): number[] => (text ? text.split(',').map(Number) : []);

/** The parts of a rule; null for one that the engine does not write. */
export function ruleParts(rrule: string): RuleParts | null {
  const fields = new Map(rrule.split(';').map((part) => part.split('=') as [string, string | undefined]));
  const freq = FREQS.find((each) => each === fields.get('FREQ'));
  if (!freq) return null;
  const codes = (fields.get('BYDAY') ?? '').split(',').filter(Boolean);
  const lastWorkday = fields.get('BYSETPOS') === '-1';
  return {
    freq,
    months: numbers(fields.get('BYMONTH')),
    days: numbers(fields.get('BYMONTHDAY')),
    weekdays: lastWorkday ? [] : codes.map((code) => DAYS.indexOf(code.slice(-2)) + 1),
    nth: Number.parseInt(codes[0] ?? '', 10) || null,
    lastWorkday,
  };
}

const QUARTERS = 4;
const HALVES = 2;

/** How often a yearly rule comes, by how many months it names. */
export const timesAYear = ({ months }: RuleParts): 'quarterly' | 'half-yearly' | 'yearly' | 'some' =>
  months.length === QUARTERS
    ? 'quarterly'
    : months.length === HALVES
      ? 'half-yearly'
      : months.length > 1
        ? 'some'
        : 'yearly';
