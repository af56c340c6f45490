import {
  addDays,
  type CalendarRun,
  type CivilDate,
  type Holiday,
  type OfficeCalendarOptions,
  officeCalendar,
  runsOfYear,
  type WorkingCalendar,
  weekday,
} from '../time';
import { readSettings } from './store';
import type { CalendarSettings, DaysOff } from './types';

/** Each day of a run. */
function* daysOf({ from, to }: DaysOff): Generator<CivilDate> {
  for (let day = from; day <= to; day = addDays(day, 1)) yield day;
}

function optionsOf({ swaps, daysOff, workingDays, ...rest }: CalendarSettings): OfficeCalendarOptions {
  const swapped = swaps.map(({ off }): [CivilDate, Holiday] => [off, { of: 'swap' }]);
  const named = daysOff.flatMap((run) =>
    [...daysOf(run)].map((day): [CivilDate, Holiday] => [day, { of: 'office', name: run.name }]),
  );
  return {
    ...rest,
    daysOff: Object.fromEntries([...swapped, ...named]),
    workingDays: [...workingDays, ...swaps.map(({ working }) => working)],
  };
}

/** The calendar by these settings. */
export const calendarOf = (settings: CalendarSettings): WorkingCalendar => officeCalendar(optionsOf(settings));

/** A year as the calendar by these settings has it: its days off, and the weekends and holidays that are worked. */
export function yearOf(settings: CalendarSettings, year: number): CalendarRun[] {
  const law = calendarOf({ ...settings, swaps: [], daysOff: [], workingDays: [] });
  const weekend = settings.saturdays ? 7 : 6;
  return runsOfYear(calendarOf(settings), year, (day) => weekday(day) >= weekend || law.holiday(day) !== null);
}

/** The last one, since a calendar keeps each year's holidays once it has worked them out. */
let last: { settings: string; calendar: WorkingCalendar } | null = null;

/**
 * The calendar that the office works by, as it is set now.
 * @throws Dexie errors when the settings cannot be read.
 */
export async function readCalendar(): Promise<WorkingCalendar> {
  const settings = (await readSettings()).calendar;
  const text = JSON.stringify(settings);
  if (last?.settings !== text) last = { settings: text, calendar: calendarOf(settings) };
  return last.calendar;
}
