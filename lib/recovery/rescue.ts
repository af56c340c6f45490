import { FORMAT } from '../archive';
import { DEXIE_FACTOR, database } from '../tasks';
import { wallMoment } from '../time';

const answerOf = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the request failed'));
  });

/** Opens what stands, in whatever version; null when nothing stands. Never makes or upgrades anything. */
function openAsItIs(): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(database.name);
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onblocked = () => reject(new Error('another page holds the database'));
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve(null) : reject(opening.error));
  });
}

/** The rows of a store that can be read, and how many cannot. */
async function rowsOf(from: IDBDatabase, name: string): Promise<{ rows: unknown[]; unreadable: number }> {
  const store = () => from.transaction(name).objectStore(name);
  try {
    return { rows: await answerOf(store().getAll()), unreadable: 0 };
  } catch {
    const keys = await answerOf(store().getAllKeys());
    const rows = await Promise.allSettled(keys.map((key) => answerOf(store().get(key))));
    const read = rows.flatMap((row) => (row.status === 'fulfilled' && row.value !== undefined ? [row.value] : []));
    return { rows: read, unreadable: keys.length - read.length };
  }
}

/** What can still be read of the data, as a file that can be imported, and how many rows cannot. */
export async function rescue(by: string): Promise<{ file: Blob; rows: number; unreadable: number }> {
  const from = await openAsItIs();
  if (!from) throw new Error('nothing stands on this computer');
  try {
    const stores = await Promise.all(
      [...from.objectStoreNames].map(async (name) => ({
        name,
        ...(await rowsOf(from, name).catch(() => ({ rows: [], unreadable: 1 }))),
      })),
    );
    const head = { format: FORMAT, version: Math.floor(from.version / DEXIE_FACTOR), made: wallMoment(Date.now()), by };
    const tables = Object.fromEntries(stores.map(({ name, rows }) => [name, rows]));
    const sum = (of: (store: (typeof stores)[number]) => number) => stores.reduce((total, each) => total + of(each), 0);
    return {
      file: new Blob([JSON.stringify({ ...head, tables })], { type: 'application/json' }),
      rows: sum(({ rows }) => rows.length),
      unreadable: sum(({ unreadable }) => unreadable),
    };
  } finally {
    from.close();
  }
}
