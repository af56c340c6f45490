const MOMENT = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/;
/** A date of which the cell shows no day: "11/2026", "tháng 11 năm 2026", "2026". */
const WITHOUT_DAY = /^(?:tháng\s*)?\d{1,2}\s*(?:[/.-]|năm)\s*\d{4}$|^\d{4}$/iu;
const CLOCK = /\d{1,2}\s*(?:[:hg]|giờ)\s*\d{0,2}/iu;

/**
 * What a cell shows: dates as dd/mm/yyyy with the hour where the cell shows one, in whatever order the cell writes
 * them (OpenDocument 1.3 part 3, 19.370); all else as the program that wrote the file showed it.
 */
export function shownValue(type: string | null, date: string | null, paragraphs: readonly string[]): string {
  const shown = paragraphs.join(' ').trim();
  const [, year, month, day, time] = (type === 'date' && date && MOMENT.exec(date)) || [];
  if (!year || WITHOUT_DAY.test(shown)) return shown;
  return `${day}/${month}/${year}${time && CLOCK.test(shown) ? ` ${time}` : ''}`;
}
