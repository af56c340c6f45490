import type { PeriodExpression } from '../expressions';
import type { Base } from '../resolve/base';
import { resolvePeriod } from '../resolve/period';
import { judgeDate, type Place, type Span } from '../roles';
import { type Outcome, plain, rejected, stated } from './outcome';
import { reconsider } from './second';

/** A period: the day before which, or the last day until which, something is due. */
export function readPeriod(place: Place, expression: PeriodExpression, base: Base): Outcome {
  const before = place.cue?.bound === 'before';
  const resolved = resolvePeriod(expression.period, base, before && expression.period.part === null);
  const until = expression.until
    ? resolvePeriod({ ...expression.until, year: expression.until.year ?? expression.period.year }, base)
    : null;
  const span: Span = { first: resolved.first, last: (until ?? resolved).last };
  const judged = judgeDate(place, span, { period: true, range: expression.until !== null, bare: false });
  const verdict = reconsider(place, judged, true);
  if (!verdict.accept) return rejected(verdict.why);
  const date = verdict.bound === 'before' ? resolved.first : span.last;
  return plain(verdict, [stated(verdict, date, null)]);
}
