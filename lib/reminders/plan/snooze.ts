import { addDays, dateOf, epoch, type WallMoment, wallMoment, weekday } from '../../time';
import type { ReminderSettings, Snooze } from '../types';

const HOUR_MS = 3_600_000;
const MONDAY = 1;

type Until = (now: WallMoment, settings: Pick<ReminderSettings, 'morning'>) => WallMoment;

const UNTIL: Record<Snooze, Until> = {
  hour: (now) => wallMoment(epoch(now) + HOUR_MS),
  tomorrow: (now, { morning }) => `${addDays(dateOf(now), 1)}T${morning}`,
  monday: (now, { morning }) => {
    const today = dateOf(now);
    return `${addDays(today, 7 - ((weekday(today) - MONDAY) % 7))}T${morning}`;
  },
};

/** Until when a choice puts a reminder off; on a Monday, "Monday" is that of the next week. */
export const snoozedUntil = (
  choice: Snooze,
  now: WallMoment,
  settings: Pick<ReminderSettings, 'morning'>,
): WallMoment => UNTIL[choice](now, settings);
