import { addDays, type CivilDate } from '../../time';
import type { Found, TermExpression } from '../expressions';
import type { Base } from '../resolve/base';
import { resolveDay } from '../resolve/day';
import { endOfTerm } from '../resolve/term';
import type { Place } from '../roles';

/** What stands between a term and the day that says the same: "05 ngày làm việc (trước ngày 14/11/2025)". */
const BESIDE =
  /^ ?(?:làm việc )?(?:[(,] ?(?:tức |nghĩa là |đến |trước |chậm nhất |là |hết |hạn |muộn nhất )|,? ?(?:kể |bắt đầu |tính )?từ (?=.{4,40} đến )|\( ?(?:từ |ngày |các ngày |gồm |[0-9])| (?:đến|tới) )/;
const NEAR = 30;

const isBeside = (text: string, term: Found | undefined, day: Found | undefined): boolean =>
  term?.expression.kind === 'term' &&
  day?.expression.kind === 'day' &&
  day.index - term.stop < NEAR &&
  BESIDE.test(text.slice(term.stop));

/** Is a day stated right beside this term? Then the day is the item (deadlines/CONTRACT.md). */
export const hasDayBeside = ({ text, found, others }: Place): boolean =>
  isBeside(text, found, others[others.indexOf(found) + 1]);

/** The days that a term may be counted from; none when it hangs on an event without a date. */
/** The day itself is counted by some ("30 ngày kể từ ngày 05/11 đến ngày 04/12"). */
function beginnings({ anchor, event }: TermExpression, base: Base): CivilDate[] {
  if (anchor === 'received') return [base.received];
  if (anchor === 'issued') return [base.issued];
  if (anchor === null) return [base.issued, base.received];
  const day = event ? resolveDay(event, base)?.date : undefined;
  return day ? [day, addDays(day, -1)] : [];
}

/**
 * Does the count stated beside a day (or a range of days) end on another day? False when there is no count, or nobody
 * can say where it begins. A count may end on the day before the one "before" which something is due, and the days of
 * a range may be counted with its first.
 */
export function disagreesWithCount(
  { text, found, others }: Place,
  first: CivilDate,
  last: CivilDate,
  before: boolean,
  base: Base,
): boolean {
  const term = others[others.indexOf(found) - 1];
  if (!isBeside(text, term, found) || term?.expression.kind !== 'term') return false;
  const { expression } = term;
  const from = first === last ? beginnings(expression, base) : [first, addDays(first, -1)];
  const good = before ? [last, addDays(last, -1)] : [last];
  return from.length > 0 && !from.some((day) => good.includes(endOfTerm(expression, day, base.calendar)));
}
