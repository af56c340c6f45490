import { type Deadline, type DocumentDates, findDeadlines } from '../../../../lib/deadlines';
import { officeCalendar } from '../../../../lib/time';

/** A Monday, and the Tuesday after it. */
export const DATES: DocumentDates = { issued: '2026-11-16', received: '2026-11-17', now: '2026-11-22' };
const calendar = officeCalendar();

/** An item as the tables write it: bound, date, hour, term and anchor, rule; only what is there. */
export const brief = (item: Deadline): string =>
  [item.bound, item.date ?? '-', item.time, item.term, item.anchor, item.rrule].filter(Boolean).join(' ');

export const briefs = (text: string, dates: DocumentDates = DATES): string[] =>
  findDeadlines({ text }, dates, calendar).map(brief);

export interface Case {
  text: string;
  want: string[];
}

/**
 * A table of cases, one a line: `text => item | item`, a line end inside a text written as ⏎ and a tab as ⇥. Lines
 * that begin with # say what follows.
 */
export function table(lines: string): Case[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [text = '', wanted = ''] = line.split(/ =>(?: |$)/);
      return {
        text: text.replaceAll('⏎', '\n').replaceAll('⇥', '\t'),
        want: wanted
          .split(' | ')
          .map((item) => item.trim())
          .filter(Boolean),
      };
    });
}
