import { daysBetween } from '../../time';
import type { Place } from './context';
import type { Span } from './verdict';

/** A year less the three months in which a time is still spoken of as the last one. */
const MOST_OF_A_YEAR = 270;

const NEXT_YEAR = /năm (?:sau|tới)$/;

/** A day or period of the year that does not say which year's. */
function lacksYear({ found: { expression, text } }: Place): boolean {
  if (NEXT_YEAR.test(text)) return false;
  if (expression.kind === 'day') {
    const day = expression.until ?? expression.day;
    return day.form === 'calendar' && day.month !== null && day.year === null && !day.nextYear;
  }
  if (expression.kind !== 'period') return false;
  const { unit, offset, year } = expression.until ?? expression.period;
  return year === null && offset === null && unit !== 'year';
}

/** "Đợt mưa lũ đầu tháng 8" in September: without its year it would be next year's, and is the one that has been. */
export const isGoneBy = (place: Place, { last }: Span): boolean =>
  lacksYear(place) && daysBetween(place.document.issued, last) > MOST_OF_A_YEAR;
