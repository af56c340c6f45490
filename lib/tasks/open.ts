import { database } from './database';

/** So long an upgrade waits for a page of an older version to let go of the database. */
const PATIENCE_MS = 3000;
/** Of several that wait only the first is told that it is blocked. A slow disk alone needs many seconds too. */
const LONGEST_MS = 20_000;

/** Another page holds the database in its old version, so that it cannot be brought to the new one. */
export class BlockedError extends Error {
  override name = 'BlockedError';
}

/** An opening is told once that it is blocked, and perhaps before anybody here waits for it: a read opens by itself. */
let isBlocked = false;
database.on('blocked', () => {
  isBlocked = true;
});

/**
 * Opens the database, or waits until it is open.
 * @throws BlockedError when a page of an older version does not let go of it, Dexie errors when it cannot be opened
 */
export async function openDatabase(): Promise<void> {
  if (database.isOpen()) return;
  let stop = () => {};
  const blocked = new Promise<never>((_, reject) => {
    const timers: ReturnType<typeof setTimeout>[] = [];
    const rejectIn = (ms: number) => {
      timers.push(setTimeout(() => reject(new BlockedError('another page holds an older version')), ms));
    };
    const wait = () => rejectIn(PATIENCE_MS);
    database.on('blocked', wait);
    if (isBlocked) wait();
    rejectIn(LONGEST_MS);
    stop = () => {
      for (const timer of timers) clearTimeout(timer);
      database.on('blocked').unsubscribe(wait);
    };
  });
  try {
    await Promise.race([database.open(), blocked]);
    isBlocked = false;
  } finally {
    stop();
  }
}
