import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { followSettings } from '../../../lib/intake';
import { writeSettings } from '../../../lib/settings';
import { database } from '../../../lib/tasks';
import { documentOf } from '../backup/make';
import { claim, settled } from '../tasks/make';

beforeEach(async () => {
  await database.delete();
  await database.open();
  await database.documents.add(documentOf('d', { received: '2026-11-23' }));
  const term = { term: 'P3WD', anchor: 'received', bound: 'within' } as const;
  await database.tasks.bulkAdd([
    ...settled([claim({ date: '2026-11-26', ...term, quote: 'trong 3 ngày làm việc' })]),
    ...settled([claim({ date: '2026-11-25' })]).map((task) => ({ ...task, id: 'd-2' })),
    ...settled([claim({ date: '2026-12-02', ...term })]).map((task) => ({ ...task, id: 'd-3' })),
  ]);
  await followSettings(1);
});

const dues = async () => (await database.tasks.toArray()).map(({ id, date, due }) => `${id} ${date} ${due}`);

it('a day off that is added moves terms over it and limits on it, once', async () => {
  const before = await dues();
  expect(before).toEqual([
    'd-1 2026-11-26 2026-11-26T17:00',
    'd-2 2026-11-25 2026-11-25T17:00',
    'd-3 2026-12-02 2026-12-02T17:00',
  ]);
  await writeSettings({ calendar: { daysOff: [{ from: '2026-11-25', to: '2026-11-25', name: 'Nghỉ' }] } });
  await followSettings(1);
  expect(await dues()).toEqual([
    'd-1 2026-11-27 2026-11-27T17:00',
    'd-2 2026-11-25 2026-11-24T17:00',
    // Counted from another day than is known: its date stays.
    'd-3 2026-12-02 2026-12-02T17:00',
  ]);
  await writeSettings({ calendar: { daysOff: [] } });
  await followSettings(1);
  expect(await dues()).toEqual(before);
});

it('nothing is written when the calendar is the same', async () => {
  await database.tasks.toCollection().modify({ nextAt: '~' });
  await writeSettings({ keep: { closedDays: 30 } });
  await followSettings(1);
  expect((await database.tasks.toArray()).map(({ nextAt }) => nextAt)).toEqual(['~', '~', '~']);
});
