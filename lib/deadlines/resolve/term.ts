import {
  addDays,
  addMonths,
  addWorkingDays,
  type CivilDate,
  nextWorkingDay,
  type WallTime,
  type WorkingCalendar,
  wallTime,
} from '../../time';
import type { TermExpression } from '../expressions';

/** Half past seven, when most offices begin; only whether hours run past midnight hangs on it. */
const OFFICE_START_HOURS = 7.5;
const DAY_HOURS = 24;

const UNIT_TEXT: Readonly<Record<TermExpression['unit'], (amount: number) => string>> = {
  WD: (n) => `P${n}WD`,
  D: (n) => `P${n}D`,
  W: (n) => `P${n}W`,
  M: (n) => `P${n}M`,
  Y: (n) => `P${n}Y`,
  H: (n) => `PT${n}H`,
  MIN: (n) => `PT${n}M`,
};

/** The contract's text for a length: `P5WD`, `PT24H`, `-P2D`. */
export const termText = (term: Pick<TermExpression, 'amount' | 'unit' | 'back'>): string =>
  `${term.back ? '-' : ''}${UNIT_TEXT[term.unit](term.amount)}`;

const DAY_MINUTES = 24 * 60;

/** The moment that a length of hours or minutes ends on, counted from an hour that is stated; null for other lengths. */
export function hoursAfter(
  { amount, unit, back }: Pick<TermExpression, 'amount' | 'unit' | 'back'>,
  day: CivilDate,
  time: WallTime,
): { date: CivilDate; time: WallTime | null } | null {
  if (back || (unit !== 'H' && unit !== 'MIN')) return null;
  const begun = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const total = begun + (unit === 'H' ? amount * 60 : amount);
  const minute = total % DAY_MINUTES;
  return { date: addDays(day, Math.floor(total / DAY_MINUTES)), time: wallTime(Math.floor(minute / 60), minute % 60) };
}

/**
 * The day a term ends on (Civil Code 2015, articles 147 and 148; deadlines/CONTRACT.md, Counting): the anchor's day is
 * not counted, and a last day that is a weekend or holiday moves to the next working day. Hours are counted from the
 * start of the next office day, since only the anchor's day is known. Counting back never moves the day.
 */
export function endOfTerm(
  { amount, unit, back }: Pick<TermExpression, 'amount' | 'unit' | 'back'>,
  anchor: CivilDate,
  calendar: WorkingCalendar,
): CivilDate {
  const sign = back ? -1 : 1;
  const roll = (day: CivilDate): CivilDate => (back ? day : nextWorkingDay(day, calendar));
  switch (unit) {
    case 'WD':
      return addWorkingDays(anchor, sign * amount, calendar);
    case 'D':
      return roll(addDays(anchor, sign * amount));
    case 'W':
      return roll(addDays(anchor, sign * amount * 7));
    case 'M':
      return roll(addMonths(anchor, sign * amount));
    case 'Y':
      return roll(addMonths(anchor, sign * amount * 12));
    default: {
      const hours = unit === 'MIN' ? amount / 60 : amount;
      if (back) return addDays(anchor, -Math.ceil(hours / DAY_HOURS));
      const start = nextWorkingDay(addDays(anchor, 1), calendar);
      return roll(addDays(start, Math.floor((OFFICE_START_HOURS + hours) / DAY_HOURS)));
    }
  }
}
