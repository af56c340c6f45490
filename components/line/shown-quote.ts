/** A day as documents write it: "24/04/2026", "24/4", "ngày 24 tháng 4 năm 2026". */
const DAY = /(?:ngày\s+)?\d{1,2}(?:\s*[/.-]\s*|\s+tháng\s+)\d{1,2}(?:(?:\s*[/.-]\s*|\s+năm\s+)\d{4})?/giu;

/**
 * A quote for a place where so many characters fit and the rest is cut off at its end: words before its last day give
 * way, so that the day is seen. Whole where the day is seen anyway, or where it names none.
 */
export function shownQuote(quote: string, room: number): string {
  const text = quote.normalize('NFC');
  const day = [...text.matchAll(DAY)].at(-1);
  if (!day || day.index + day[0].length <= room) return quote;
  const least = day.index + day[0].length - room;
  const word = text.indexOf(' ', least - 1);
  const start = word === -1 || word >= day.index ? day.index : word + 1;
  return `…${text.slice(start)}`;
}
