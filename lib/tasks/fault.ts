import { isDiskFull } from '../archive';
import { DISK_FULL } from './types';

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : String(error));

/** What the browser said, beneath what Dexie makes of it. */
const innerOf = (error: unknown): unknown => (error instanceof Error && 'inner' in error ? error.inner : null);

/**
 * A name for what went wrong with the data, that a person can pass on. A full disk is known by the room that is left
 * too: Chromium aborts a transaction for it without saying why (measured in Chromium 156).
 */
export async function codeOf(error: unknown): Promise<string> {
  const full = [error, innerOf(error)].some((each) => nameOf(each) === 'QuotaExceededError') || (await isDiskFull());
  return full ? DISK_FULL : `DB/${nameOf(error)}`;
}
