import { browser } from '../browser';
import { addDays, type CivilDate, epoch, type WallMoment } from '../time';
import { nextLook } from './ledger';

/** The one alarm. Whatever wakes us, what is due is worked out from the clock and the database. */
export const TICK = 'tick';

/** Wakes at least this often, since alarms come late after sleep and are lost at an update. */
const AT_LEAST_MINUTES = 30;

/** Alarms that differ by less are the same. */
const SAME_MS = 30_000;

const MINUTE_MS = 60_000;

const earlier = (look: string | null, midnight: WallMoment): WallMoment =>
  look !== null && look < midnight ? (look as WallMoment) : midnight;

/** Makes sure that the alarm stands, at the next moment at which a badge changes or a reminder is due. */
export async function setAlarm(now: WallMoment): Promise<void> {
  const midnight: WallMoment = `${addDays(now.slice(0, 10) as CivilDate, 1)}T00:00`;
  const look = await nextLook();
  // More was due than one tick looks at: the rest a minute from now.
  const when = look !== null && look <= now ? epoch(now) + MINUTE_MS : epoch(earlier(look, midnight));
  const standing = await browser.alarms.get(TICK);
  // An alarm that is created again at each start never fires (measured), so one that is soon enough stays.
  if (standing && standing.scheduledTime <= when + SAME_MS) return;
  await browser.alarms.create(TICK, { when, periodInMinutes: AT_LEAST_MINUTES });
}
