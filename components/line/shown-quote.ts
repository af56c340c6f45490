import type { Task } from '../../lib/tasks/types';

/** A day as documents write it: "24/04/2026", "24/4", "ngày 24 tháng 4 năm 2026". */
const DAY = /(?:ngày\s+)?(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:(?:\s*[/.-]\s*|\s+năm\s+)(\d{4}))?/giu;

/** True for a day that is the date; without a year, in any year. */
function isDate([, day = '', month = '', year]: RegExpMatchArray, date: string): boolean {
  const written = [month, day].map((part) => part.padStart(2, '0')).join('-');
  return year === undefined ? date.endsWith(`-${written}`) : date === `${year}-${written}`;
}

/** The date that the quote of a task states itself; null for a term, whose words name at most the day it counts from. */
export function quotedDate({ claims, quote, date, term }: Pick<Task, 'claims' | 'quote' | 'date' | 'term'>) {
  const limit = claims.find((claim) => claim.quote === quote) ?? { date, term };
  return limit.term === null ? limit.date : null;
}

/**
 * A quote for a place where so many characters fit and the rest is cut off at its end: words before the day that it
 * states give way, so that the day is seen. Whole where the day is seen anyway, or is not in it.
 * @param date the day that the quote states; null for none
 */
export function shownQuote(quote: string, room: number, date: string | null): string {
  if (date === null) return quote;
  const text = quote.normalize('NFC');
  const day = [...text.matchAll(DAY)].findLast((match) => isDate(match, date));
  if (!day || day.index + day[0].length <= room) return quote;
  const least = day.index + day[0].length - room;
  const word = text.indexOf(' ', least - 1);
  const start = word === -1 || word >= day.index ? day.index : word + 1;
  return `…${text.slice(start)}`;
}
