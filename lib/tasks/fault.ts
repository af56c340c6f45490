import { DISK_FULL } from './types';

/** With less room than this on the disk nothing more is sure to be written: bytes. */
const LEAST_ROOM = 1_000_000;

/** True when the disk has no room left. Chromium gives an extension with `unlimitedStorage` what the disk has (measured). */
export async function isDiskFull(): Promise<boolean> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota !== undefined && usage !== undefined && quota - usage < LEAST_ROOM;
  } catch {
    return false;
  }
}

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : String(error));

/** What the browser said, beneath what Dexie makes of it. */
const innerOf = (error: unknown): unknown => (error instanceof Error && 'inner' in error ? error.inner : null);

/**
 * A name for what went wrong with the data, that a person can pass on. A full disk is known by the room that is left:
 * Chromium aborts a transaction for it without saying why (measured in Chromium 156).
 */
export async function codeOf(error: unknown): Promise<string> {
  const full = [error, innerOf(error)].some((each) => nameOf(each) === 'QuotaExceededError') || (await isDiskFull());
  return full ? DISK_FULL : `DB/${nameOf(error)}`;
}
