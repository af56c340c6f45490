import { database } from './database';

/** So long an upgrade waits for a page of an older version to let go of the database. */
const PATIENCE_MS = 3000;

/** Another page holds the database in its old version, so that it cannot be brought to the new one. */
export class BlockedError extends Error {
  override name = 'BlockedError';
}

/**
 * Opens the database, or waits until it is open.
 * @throws BlockedError when a page of an older version does not let go of it, Dexie errors when it cannot be opened
 */
export async function openDatabase(): Promise<void> {
  if (database.isOpen()) return;
  let stop = () => {};
  const blocked = new Promise<never>((_, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      timer = setTimeout(() => reject(new BlockedError('another page holds an older version')), PATIENCE_MS);
    };
    database.on('blocked', wait);
    stop = () => {
      clearTimeout(timer);
      database.on('blocked').unsubscribe(wait);
    };
  });
  try {
    await Promise.race([database.open(), blocked]);
  } finally {
    stop();
  }
}
