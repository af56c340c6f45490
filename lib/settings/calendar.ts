import {
  addDays,
  type CivilDate,
  type Holiday,
  type OfficeCalendarOptions,
  officeCalendar,
  type WorkingCalendar,
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
