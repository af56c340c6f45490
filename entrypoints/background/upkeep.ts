import { keepDailyCopy, noticeLoss } from '../../lib/backup';
import { version } from '../../lib/browser';
import { followSettings } from '../../lib/intake';
import { tick } from '../../lib/reminders';
import { readSettings } from '../../lib/settings';
import { openDatabase, purge } from '../../lib/tasks';

const DAY_MS = 24 * 3_600_000;

/** When this worker last looked after the data, epoch milliseconds. */
let last = Number.NEGATIVE_INFINITY;

async function run(at: number): Promise<void> {
  await openDatabase();
  await followSettings(at);
  if (await noticeLoss(at)) await tick();
  await keepDailyCopy(at, version());
  const { keep } = await readSettings();
  await purge(at, keep.closedDays);
}

/**
 * Looks after the data: a lost database is noticed, a copy kept, what has no purpose left let go. At the start of a
 * worker, which lives for minutes, and once a day in one that lives on. The checklist works without it.
 */
export async function upkeep(): Promise<void> {
  const at = Date.now();
  if (at - last < DAY_MS) return;
  last = at;
  await run(at).catch((error: unknown) => console.error(error));
}
