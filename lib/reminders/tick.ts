import { lookForRoom } from '../archive';
import { browser, now } from '../browser';
import { readCalendar } from '../settings';
import { BlockedError, database, NEVER, openDatabase } from '../tasks';
import type { WallMoment, WorkingCalendar } from '../time';
import { setAlarm } from './alarm';
import { showBadge, showFault } from './badge';
import { forgetOld } from './ledger';
import { look } from './look';
import { clearSettled, showBacklogQuestions, showReminders } from './show';

type Job = (now: WallMoment, at: number, calendar: WorkingCalendar) => Promise<unknown>;

/** What is brought in line before each look; set once, by what knows more than reminders do. */
let first: Job = async () => undefined;

/** Sets what is done before each look, like making the next occurrences of recurring duties. */
export function beforeLook(job: Job): void {
  first = job;
}

/** One after the other, so that two events at once do not show one reminder twice. */
let turn: Promise<void> = Promise.resolve();

let isWaited = false;

/** What only takes longer than anybody waits opens in the end: what was said of it is true no longer. */
function lookWhenOpen(): void {
  if (isWaited) return;
  isWaited = true;
  const opened = database.open().finally(() => {
    isWaited = false;
  });
  void opened.then(tick, () => undefined);
}

async function run(): Promise<void> {
  const moment = now();
  try {
    await lookForRoom();
    await openDatabase();
    const calendar = await readCalendar();
    await first(moment, Date.now(), calendar);
    await showBadge(moment, calendar);
    const standing = new Set(Object.keys(await browser.notifications.getAll()));
    const at = Date.now();
    // What a person does meanwhile is on the badge before thousands are decided.
    const found = await look(moment, at, standing, () => showBadge(now(), calendar));
    await showReminders(found);
    await showBacklogQuestions(found.moment);
    await clearSettled(moment);
    await setAlarm(moment, found.next);
    if (found.newDay) await forgetOld(at);
  } catch (error) {
    console.error(error);
    // Whatever has failed, someone looks again.
    await Promise.allSettled([showFault(), setAlarm(moment, NEVER)]);
    if (error instanceof BlockedError) lookWhenOpen();
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
