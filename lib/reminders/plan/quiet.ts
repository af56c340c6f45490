import { addDays, dateOf, timeOf, type WallMoment, type WallTime } from '../../time';
import type { Hours } from '../types';
import type { Rules } from './stages';

/** No run of days off is longer than this; a calendar that says otherwise does not hang the search. */
const LONGEST_REST_DAYS = 60;

const isQuiet = (time: WallTime, { from, to }: Hours): boolean =>
  from <= to ? from <= time && time < to : time >= from || time < to;

/** The moment at which this one's rest is over at the earliest; null when nothing rests at it. */
function restEnds(moment: WallMoment, { calendar, settings }: Rules): WallMoment | null {
  const day = dateOf(moment);
  const time = timeOf(moment);
  const { quiet, restOnDaysOff } = settings;
  const tomorrow: WallMoment = `${addDays(day, 1)}T00:00`;
  if (restOnDaysOff && !calendar.isWorkingDay(day)) return tomorrow;
  if (!isQuiet(time, quiet)) return null;
  return time < quiet.to ? `${day}T${quiet.to}` : tomorrow;
}

/** The first moment, from this one on, that is neither in quiet hours nor on a day off. */
export function opensAt(moment: WallMoment, rules: Rules): WallMoment {
  let open = moment;
  for (let i = 0; i < LONGEST_REST_DAYS * 2; i += 1) {
    const ends = restEnds(open, rules);
    if (ends === null || ends <= open) return open;
    open = ends;
  }
  return open;
}
