import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { database, readChecklist, type Task } from '../../../lib/tasks';
import { documentOf } from '../backup/make';
import { calendar, claim, settled } from './make';

const NOW = '2026-11-20T09:00';
const [MODEL] = settled([claim()]);

const taskOf = (id: string, documentId: string, over: Partial<Task> = {}): Task => {
  if (!MODEL) throw new Error('no task');
  return { ...MODEL, id, documentId, ...over };
};
const theirs = (documentId: string, count: number): Task[] =>
  Array.from({ length: count }, (_, n) =>
    taskOf(`${documentId}-${n}`, documentId, {
      state: 'others',
      rank: `2026-12-${String(28 - (n % 28)).padStart(2, '0')}`,
    }),
  );

const read = (limit: (documentId: string) => number) => readChecklist(NOW, calendar, () => 50, limit);

beforeEach(async () => {
  await database.delete();
  await database.open();
  await database.documents.bulkAdd([documentOf('plan'), documentOf('other'), documentOf('plain')]);
});

it('counts what documents ask of other units, and gives as many as were asked for, the earliest first', async () => {
  await database.tasks.bulkAdd([taskOf('ours', 'plan'), ...theirs('plan', 120), ...theirs('other', 3)]);
  const none = await read(() => 0);
  expect(none.others.map(({ document, count, tasks }) => [document.id, count, tasks.length])).toEqual([
    ['plan', 120, 0],
    ['other', 3, 0],
  ]);
  const some = await read((id) => (id === 'plan' ? 50 : 0));
  const ranks = some.others[0]?.tasks.map(({ rank }) => rank) ?? [];
  expect(ranks).toHaveLength(50);
  expect(ranks).toEqual([...ranks].sort());
});

it('leaves them out of every group and count', async () => {
  await database.tasks.bulkAdd([taskOf('ours', 'plan'), ...theirs('plan', 9)]);
  const { groups, lastReading } = await read(() => 0);
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(1);
  expect(lastReading?.found).toBeLessThanOrEqual(1);
});

it('asks nothing further where nothing is of other units', async () => {
  await database.tasks.bulkAdd([taskOf('ours', 'plan'), taskOf('done', 'plain', { state: 'done', closedAt: 1 })]);
  expect((await read(() => 50)).others).toEqual([]);
});
