/** With less room than this on the disk, in bytes, nothing is written. */
const LEAST_ROOM = 20_000_000;

/** What was found last, for those who cannot wait. */
let full = false;

/**
 * Looks how much room the disk has left: before whatever writes. Chromium gives an extension with `unlimitedStorage` what
 * the disk has (measured). A write that finds no room tears the log of Chromium's store, and when it starts next it throws
 * everything away, also what was written well after that (measured in Chromium 156).
 */
export async function lookForRoom(): Promise<void> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    full = quota !== undefined && usage !== undefined && quota - usage < LEAST_ROOM;
  } catch {
    full = false;
  }
}

/** True when the disk has no room left. */
export async function isDiskFull(): Promise<boolean> {
  await lookForRoom();
  return full;
}

/** @throws QuotaExceededError when the disk was full when somebody looked last */
export function needRoom(): void {
  if (full) throw new DOMException('no room on the disk', 'QuotaExceededError');
}
