import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { tick } from '../../../lib/reminders';
import { database } from '../../../lib/tasks';
import { newComputer, plainDays, screen } from './computer';

vi.mock('wxt/browser', async () => ({ browser: (await import('./computer/browser')).browser }));

/** The database in an old version, held by a page that does not let go of it. */
const holdOld = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(database.name, 1);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });

it('a database that opens later than anybody waits is looked at as soon as it is open', async () => {
  await newComputer('2026-11-20T09:00');
  await plainDays();
  await database.delete();
  const old = await holdOld();
  await tick();
  expect(screen.badge).toMatchObject({ text: '!' });
  old.close();
  await vi.waitFor(() => expect(screen.badge).toMatchObject({ text: '' }));
});
