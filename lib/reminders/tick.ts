import { now } from '../browser';
import { readCalendar } from '../settings';
import { setAlarm } from './alarm';
import { showBadge, showFault } from './badge';
import { claimReminders, unshownReminders } from './ledger';
import { clearClosed, showBacklogQuestions, showReminders } from './show';

/** One after the other, so that two events at once do not show one reminder twice. */
let turn: Promise<void> = Promise.resolve();

async function run(): Promise<void> {
  const moment = now();
  try {
    const calendar = await readCalendar();
    await showBadge(moment, calendar);
    const late = await unshownReminders();
    const fresh = await claimReminders(moment, Date.now(), calendar);
    await showReminders([...late, ...fresh], moment, calendar);
    await showBacklogQuestions();
    await clearClosed();
    await setAlarm(moment);
  } catch (error) {
    console.error(error);
    await showFault();
  }
}

/**
 * Brings badge, notifications and alarm in line with the clock and the checklist. Called at every start, alarm and
 * change; calling it once more does nothing more.
 */
export function tick(): Promise<void> {
  turn = turn.then(run);
  return turn;
}
