import { addDays, type CivilDate, dateOf, nextWorkingDay, type WallMoment } from '../../time';
import type { Moment } from './outlook';
import { opensAt } from './quiet';

/** The digest of each working day: whether it is to be said now, and when the next one is. */
export interface DigestOutlook {
  /** The day whose digest is due now; null for none. */
  day: CivilDate | null;
  next: WallMoment | null;
}

/** `decided`: the digest of the day of `now` was decided already. One that was slept through comes later that day. */
export function digestOutlook(moment: Moment, decided: boolean): DigestOutlook {
  const { now, calendar, settings } = moment;
  const { digestAt } = settings;
  if (digestAt === null) return { day: null, next: null };
  const today = dateOf(now);
  const from = (day: CivilDate): WallMoment => {
    const planned: WallMoment = `${nextWorkingDay(day, calendar)}T${digestAt}`;
    return opensAt(planned < now ? now : planned, moment);
  };
  const tomorrow = addDays(today, 1);
  if (decided || !calendar.isWorkingDay(today)) return { day: null, next: from(tomorrow) };
  const opens = opensAt(now, moment);
  if (opens === now && `${today}T${digestAt}` <= now) return { day: today, next: from(tomorrow) };
  return { day: null, next: from(dateOf(opens) === today ? today : tomorrow) };
}
