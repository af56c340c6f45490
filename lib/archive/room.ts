/** With less room than this on the disk, in bytes, nothing is written. */
const LEAST_ROOM = 20_000_000;
/** What takes away needs some for the log of Chromium's store, and for a file of 4 MB when that is put in order. */
const LEAST_TO_FORGET = 8_000_000;

/** What was found last, for those who cannot wait. */
let room = Number.POSITIVE_INFINITY;
/** How many are taking away what must not be kept. */
let forgetting = 0;

/**
 * Looks how much room the disk has left: before whatever writes. Chromium gives an extension with `unlimitedStorage` what
 * the disk has (measured). A write that finds no room tears the log of Chromium's store, and when it starts next it throws
 * everything away, also what was written well after that (measured in Chromium 156).
 */
export async function lookForRoom(): Promise<void> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    room = quota === undefined || usage === undefined ? Number.POSITIVE_INFINITY : quota - usage;
  } catch {
    room = Number.POSITIVE_INFINITY;
  }
}

/** True when the disk has no room left. */
export async function isDiskFull(): Promise<boolean> {
  await lookForRoom();
  return room < LEAST_ROOM;
}

/** @throws QuotaExceededError when the disk was full when somebody looked last */
export function needRoom(): void {
  if (room < (forgetting ? LEAST_TO_FORGET : LEAST_ROOM))
    throw new DOMException('no room on the disk', 'QuotaExceededError');
}

/** Takes away what must not be kept: with little room too, since it leaves more than there was. */
export async function whileForgetting<Result>(run: () => Promise<Result>): Promise<Result> {
  forgetting += 1;
  try {
    await lookForRoom();
    return await run();
  } finally {
    forgetting -= 1;
  }
}
