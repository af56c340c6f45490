import type { Circumstances } from '../../lib/intake';
import { readCalendar } from '../../lib/settings';

/** A reading is understood at this moment, by the calendar that the office works by now. */
export const circumstances = async (): Promise<Circumstances> => ({ at: Date.now(), calendar: await readCalendar() });
