import type { CivilDate, WorkingCalendar } from '../../time';
import type { DocumentDates } from '../types';

/** What a date that leaves something out is filled in from. */
export interface Base {
  /** Where incomplete and relative dates start: the instruction's day, else ngày ban hành, else ngày đến, else today. */
  day: CivilDate;
  issued: CivilDate;
  received: CivilDate;
  /** The day mentioned last before this place (cùng ngày), null when none was. */
  mentioned: CivilDate | null;
  /** The days of the meetings that were found before this place. */
  meetings: ReadonlySet<CivilDate>;
  /** Those of them that stand in the rows of tables: one timetable may call each reader on another day. */
  sessions: ReadonlySet<CivilDate>;
  calendar: WorkingCalendar;
}

/** The base of a document's own text, or of an instruction on it (bút phê) with its day where known. */
export function baseOf(
  dates: DocumentDates,
  calendar: WorkingCalendar,
  direction: { day: CivilDate | null } | null,
  { mentioned, meetings, sessions }: Pick<Base, 'mentioned' | 'meetings' | 'sessions'>,
): Base {
  const issued = dates.issued ?? dates.received ?? dates.now;
  const received = dates.received ?? dates.issued ?? dates.now;
  return {
    day: direction ? (direction.day ?? received) : issued,
    issued,
    received,
    mentioned,
    meetings,
    sessions,
    calendar,
  };
}
