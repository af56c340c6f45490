import { browser } from '../browser';
import { addDays, dateOf, epoch, type WallMoment } from '../time';

/** The one alarm. Whatever wakes us, what is due is worked out from the clock and the database. */
export const TICK = 'tick';

/** Wakes at least this often, since alarms come late after sleep and are lost at an update. */
const AT_LEAST_MINUTES = 30;

/** Alarms that differ by less are the same. */
const SAME_MS = 30_000;

/**
 * Makes sure that the alarm stands, at the next moment at which a badge changes or a reminder is due.
 * @param next that moment, or `NEVER`
 */
export async function setAlarm(now: WallMoment, next: string): Promise<void> {
  const midnight: WallMoment = `${addDays(dateOf(now), 1)}T00:00`;
  const when = epoch(next < midnight ? (next as WallMoment) : midnight);
  const standing = await browser.alarms.get(TICK);
  // An alarm that is created again at each start never fires (measured), so one that is soon enough stays; one that
  // should have fired and has not is no alarm any more.
  if (standing && standing.scheduledTime > epoch(now) && standing.scheduledTime <= when + SAME_MS) return;
  await browser.alarms.create(TICK, { when, periodInMinutes: AT_LEAST_MINUTES });
}
