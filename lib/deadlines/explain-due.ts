import { addDays, type CivilDate, EVERY_DAY, type Holiday, isCivilDate, type WorkingCalendar } from '../time';
import type { TermExpression } from './expressions';
import { endOfTerm } from './resolve/term';
import type { Limit } from './types';

/** A rule of the Civil Code 2015 that a count follows; the words for people live in `locales`. */
export type Article =
  /** Article 147, clause 2: the day of the event is not counted. */
  | '147.2'
  /** Article 148: a term ends at the end of its last day, month or year. */
  | '148'
  /** Article 148, clause 5: a last day that is a weekend or holiday moves to the next working day. */
  | '148.5';

/** A day that the count passed over, and the holiday it is; null for a weekend. */
export interface SkippedDay {
  date: CivilDate;
  holiday: Holiday | null;
}

/** How a due date was reached. */
export interface DueExplanation {
  /** The day of the anchor, itself not counted. */
  from: CivilDate;
  /** The first day counted. */
  first: CivilDate;
  /** The day the count ends on: the limit's date. */
  last: CivilDate;
  /** The last day before it was moved off a weekend or holiday; the same as `last` when it was not. */
  unmoved: CivilDate;
  /** Days inside the count that are not working days: for terms in working days, and where the last day was moved. */
  skipped: SkippedDay[];
  articles: Article[];
  /** True when a year without a decision on its days off was counted over. */
  provisional: boolean;
}

const TERM = /^(?<back>-?)P(?<time>T?)(?<amount>\d{1,4})(?<unit>WD|D|W|M|Y|H)$/;

/** The parts of the contract's text for a length, null when it is none. */
export function parseTerm(text: string): Pick<TermExpression, 'amount' | 'unit' | 'back'> | null {
  const groups = TERM.exec(text)?.groups;
  if (!groups) return null;
  const unit = groups.time && groups.unit === 'M' ? 'MIN' : (groups.unit as TermExpression['unit']);
  return { amount: Number(groups.amount), unit, back: groups.back === '-' };
}

/** The longest count that is written out day by day; ten years. */
const LONGEST = 3660;

/**
 * From which day a term was counted, over which days, skipping which holidays, by which article. `anchorDay` is the
 * day of the event (ngày đến, ngày ban hành, the event's own day). Null for a limit without a term, and for an
 * immediate duty (P0D), which counts nothing.
 */
export function explainDue(
  limit: Pick<Limit, 'term'>,
  anchorDay: CivilDate,
  calendar: WorkingCalendar,
): DueExplanation | null {
  const term = limit.term === null ? null : parseTerm(limit.term);
  if (!term || term.amount === 0 || !isCivilDate(anchorDay)) return null;
  const step = term.back ? -1 : 1;
  const last = endOfTerm(term, anchorDay, calendar);
  const unmoved = term.unit === 'WD' ? last : endOfTerm(term, anchorDay, EVERY_DAY);
  const first = addDays(anchorDay, step);
  const skipped: SkippedDay[] = [];
  let provisional = false;
  const from = term.unit === 'WD' ? first : unmoved;
  let left = LONGEST;
  for (let day = from; left > 0 && day !== addDays(last, step); day = addDays(day, step), left -= 1) {
    if (calendar.isProvisional(day)) provisional = true;
    if (!calendar.isWorkingDay(day)) skipped.push({ date: day, holiday: calendar.holiday(day) });
  }
  const articles: Article[] = last === unmoved ? ['147.2', '148'] : ['147.2', '148', '148.5'];
  return { from: anchorDay, first, last, unmoved, skipped, articles, provisional };
}
