import { judgeFor } from '../duty';
import { readCalendar, readSettings } from '../settings';
import type { Circumstances } from './settle-document';

/** A reading is understood at this moment, by the calendar that the office works by now and by who the officer is. */
export const circumstances = async (): Promise<Circumstances> => {
  const { unit } = await readSettings();
  return {
    at: Date.now(),
    calendar: await readCalendar(),
    judge: judgeFor(unit),
    information: unit.information === 'tasks',
  };
};
