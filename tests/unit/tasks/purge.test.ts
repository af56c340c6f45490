import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { database, purge, type Task } from '../../../lib/tasks';
import { documentOf } from '../backup/make';
import { claim, settled } from './make';

const DAY = 24 * 3_600_000;
const NOW = 1000 * DAY;
const [MODEL] = settled([claim()]);

const taskOf = (id: string, documentId: string, over: Partial<Task>): Task => {
  if (!MODEL) throw new Error('no task');
  return { ...MODEL, id, documentId, ...over };
};
const closed = (days: number): Partial<Task> => ({ state: 'done', closedAt: NOW - days * DAY });

beforeEach(async () => {
  await database.delete();
  await database.open();
});

it('closed tasks go after their time, with their reminders, and documents that no task needs', async () => {
  await database.documents.bulkAdd([
    documentOf('old', { readAt: NOW - 200 * DAY }),
    documentOf('needed', { readAt: NOW - 200 * DAY }),
    documentOf('read lately', { readAt: NOW - DAY }),
    documentOf('without tasks', { readAt: NOW - 200 * DAY }),
  ]);
  await database.tasks.bulkAdd([
    taskOf('a', 'old', closed(91)),
    taskOf('b', 'old', { ...closed(91), state: 'dismissed' }),
    taskOf('c', 'needed', closed(91)),
    taskOf('d', 'needed', { createdAt: 1 }),
    taskOf('e', 'read lately', closed(91)),
    taskOf('f', 'needed', closed(89)),
  ]);
  const shown = { stage: 'on-the-day', moment: '', notice: 'n', state: 'shown', at: 1 } as const;
  await database.reminders.bulkAdd(['a', 'd'].map((taskId) => ({ ...shown, id: `${taskId}/x`, taskId })));
  await purge(NOW, 90);
  expect(await database.tasks.toCollection().primaryKeys()).toEqual(['d', 'f']);
  expect(await database.documents.toCollection().primaryKeys()).toEqual(['needed', 'read lately']);
  expect(await database.reminders.toCollection().primaryKeys()).toEqual(['d/x']);
});

it('more than one transaction takes go as well', async () => {
  await database.documents.add(documentOf('old', { readAt: 1 }));
  await database.tasks.bulkAdd(Array.from({ length: 1203 }, (_, n) => taskOf(`t${n}`, 'old', closed(91 + (n % 9)))));
  await purge(NOW, 90);
  expect([await database.tasks.count(), await database.documents.count()]).toEqual([0, 0]);
});

it('duties of other units that have passed go with a document of which nothing is the officer’s', async () => {
  const old = { readAt: NOW - 200 * DAY };
  await database.documents.bulkAdd([documentOf('theirs', old), documentOf('ahead', old), documentOf('ours', old)]);
  const passed = { state: 'others', overdueAt: '1970-01-02T00:00' } as const;
  await database.tasks.bulkAdd([
    taskOf('a', 'theirs', passed),
    taskOf('b', 'theirs', { ...passed, overdueAt: null }),
    taskOf('c', 'ahead', { state: 'others', overdueAt: '2030-01-01T00:00' }),
    taskOf('d', 'ours', passed),
    taskOf('e', 'ours', {}),
  ]);
  await purge(NOW, 90);
  expect(await database.tasks.toCollection().primaryKeys()).toEqual(['c', 'd', 'e']);
  expect(await database.documents.toCollection().primaryKeys()).toEqual(['ahead', 'ours']);
});
