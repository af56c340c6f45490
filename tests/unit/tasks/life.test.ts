import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addSteps,
  answerProposal,
  completeTask,
  database,
  dismissTask,
  editTask,
  holdClaim,
  keepOwnOf,
  mergeTasks,
  readChecklist,
  readDocumentHistory,
  readHistory,
  removeDocument,
  reopenTask,
  setEventDay,
  splitTask,
  type Task,
  takeApart,
  takeStatedOf,
  undo,
} from '../../../lib/tasks';
import { stepKey, words } from '../../../locales';
import { documentOf } from '../backup/make';
import { calendar, claim, readAgain, settled } from './make';

const AT = Date.UTC(2026, 10, 10, 2);

const read = async (id: string): Promise<Task> => {
  const task = await database.tasks.get(id);
  if (!task) throw new Error(`no task ${id}`);
  return task;
};
const all = () => database.tasks.toArray();

const steps = [
  { name: 'Soạn thảo', days: 5 },
  { name: 'Trình ký', days: 2 },
  { name: 'Phát hành', days: 0 },
];

beforeEach(async () => {
  await database.delete();
  await database.open();
  await database.documents.bulkPut([documentOf('d'), documentOf('e')]);
  await database.tasks.bulkPut(settled([claim()]).map((task) => ({ ...task, createdAt: AT, updatedAt: AT })));
});

describe('a task that is done', () => {
  it('keeps the number of the document that answers it, and comes back without it', async () => {
    await completeTask('d-1', AT, '77/UBND-VP');
    expect(await read('d-1')).toMatchObject({ state: 'done', reply: '77/UBND-VP', closedAt: AT });
    await reopenTask('d-1', AT + 1);
    expect(await read('d-1')).toMatchObject({ state: 'open', reply: null, closedAt: null });
  });

  it('tells why it was set aside', async () => {
    await dismissTask('d-1', 'other', AT, 'Đã báo cáo miệng');
    expect(await read('d-1')).toMatchObject({ dismissed: 'other', dismissedWhy: 'Đã báo cáo miệng' });
  });
});

it('a document that is recalled takes all its tasks with it, and they come back together', async () => {
  const proposals = [
    { kind: 'recall', documentId: 'e', number: '9/CV', quote: 'thu hồi công văn số 12', answer: null, at: AT },
  ] as const;
  await database.tasks.put({ ...(await read('d-1')), id: 'd-2', proposals: [...proposals] });
  await database.tasks.update('d-1', { proposals: [...proposals] });
  await answerProposal('d-1', { documentId: 'e', kind: 'recall' }, 'accepted', calendar, AT);
  expect((await all()).map(({ state, dismissed }) => [state, dismissed])).toEqual([
    ['dismissed', 'withdrawn'],
    ['dismissed', 'withdrawn'],
  ]);
  await undo(calendar, AT + 1);
  expect((await all()).map(({ state, proposals: [first] }) => [state, first?.answer])).toEqual([
    ['open', null],
    ['open', null],
  ]);
});

describe('a task that ends before a day', () => {
  const set = (date: '2026-11-25' | '2026-11-30', time: '10:00' | null = null) =>
    editTask('d-1', { date, time, title: 'Báo cáo' }, calendar, AT);
  const limit = async () => {
    const { bound, overdueAt, edited } = await read('d-1');
    return [bound, overdueAt, edited?.limit ?? null];
  };

  beforeEach(async () => {
    const stated = settled([claim({ date: '2026-11-30', bound: 'before', title: 'Báo cáo' })]);
    await database.tasks.bulkPut(stated.map((task) => ({ ...task, createdAt: AT, updatedAt: AT })));
  });

  it('still ends before the day that is written in its place', async () => {
    await set('2026-11-25');
    expect(await limit()).toEqual(['before', '2026-11-25T00:00', { date: '2026-11-25', time: null, bound: 'before' }]);
    await set('2026-11-30');
    expect(await limit()).toEqual(['before', '2026-11-30T00:00', null]);
  });

  it('ends at an hour that is added, and on the day itself once the hour is taken away', async () => {
    await set('2026-11-30', '10:00');
    expect(await limit()).toMatchObject(['by', '2026-11-30T10:00', { time: '10:00' }]);
    await set('2026-11-30');
    expect(await limit()).toMatchObject(['by', '2026-12-01T00:00', { date: '2026-11-30', time: null }]);
  });
});

describe('a task that ends before an hour', () => {
  beforeEach(async () => {
    const stated = settled([claim({ date: '2026-11-20', time: '17:00', bound: 'before', title: 'Báo cáo' })]);
    await database.tasks.bulkPut(stated.map((task) => ({ ...task, createdAt: AT, updatedAt: AT })));
  });

  it('ends on the day itself once the hour is taken away', async () => {
    await editTask('d-1', { date: '2026-11-20', time: null, title: 'Báo cáo' }, calendar, AT);
    expect(await read('d-1')).toMatchObject({ bound: 'by', overdueAt: '2026-11-21T00:00' });
  });
});

it('a later document that gives the day which is stated leaves it as stated, also one before which it ends', async () => {
  const stated = settled([claim({ date: '2026-11-30', bound: 'before', title: 'Báo cáo' })]);
  const extension = { kind: 'extension', documentId: 'e', number: '9/CV', quote: 'gia hạn', at: AT } as const;
  const proposals = [{ ...extension, date: '2026-11-30', time: null, taskId: null, answer: null }] as const;
  await database.tasks.bulkPut(
    stated.map((task) => ({ ...task, proposals: [...proposals], createdAt: AT, updatedAt: AT })),
  );
  await answerProposal('d-1', { documentId: 'e', kind: 'extension' }, 'accepted', calendar, AT);
  expect(await read('d-1')).toMatchObject({ bound: 'before', overdueAt: '2026-11-30T00:00', edited: null });
});

describe('a task that was edited by hand', () => {
  const own = { date: '2026-11-20', time: '10:00', title: 'Gửi số liệu' } as const;
  beforeEach(() => editTask('d-1', own, calendar, AT));

  it("holds the officer's values and is due by them", async () => {
    expect(await read('d-1')).toMatchObject({ ...own, due: '2026-11-20T10:00', overdueAt: '2026-11-20T10:00' });
  });

  it('keeps them when the same is read again, and has nothing to say', async () => {
    await readAgain({});
    expect(await read('d-1')).toMatchObject({ ...own, edited: { differs: null } });
  });

  it('keeps them when the document states something else, and shows it', async () => {
    await readAgain({ date: '2026-11-30', quote: '30/11/2026' });
    expect(await read('d-1')).toMatchObject({
      ...own,
      edited: { differs: { date: '2026-11-30', time: null, title: 'Báo cáo' } },
      moved: null,
    });
  });

  it('takes what the document states, when told to', async () => {
    await readAgain({ date: '2026-11-30', quote: '30/11/2026' });
    await takeStatedOf('d-1', calendar, AT);
    expect(await read('d-1')).toMatchObject({ date: '2026-11-30', time: null, title: 'Báo cáo', edited: null });
  });

  it('leaves it, when told to, and does not ask again of the same', async () => {
    await readAgain({ date: '2026-11-30', quote: '30/11/2026' });
    await keepOwnOf('d-1', AT);
    await readAgain({ date: '2026-11-30', quote: '30/11/2026' });
    expect(await read('d-1')).toMatchObject({ ...own, edited: { differs: null } });
    await readAgain({ date: '2026-12-02', quote: '02/12/2026' });
    expect(await read('d-1')).toMatchObject({ ...own, edited: { differs: { date: '2026-12-02' } } });
  });

  it('stays when its words are gone, and says so once', async () => {
    await readAgain();
    expect(await read('d-1')).toMatchObject({ ...own, state: 'open', edited: { differs: 'gone' } });
    await keepOwnOf('d-1', AT);
    await readAgain();
    expect(await read('d-1')).toMatchObject({ edited: { differs: null } });
    await readAgain({});
    expect(await read('d-1')).toMatchObject({ ...own, edited: { differs: { date: '2026-11-25' } } });
  });

  it('goes by the document again when it is set as stated', async () => {
    await editTask('d-1', { date: '2026-11-25', time: null, title: 'Báo cáo' }, calendar, AT);
    expect(await read('d-1')).toMatchObject({ edited: null, date: '2026-11-25', bound: 'by' });
    await readAgain({ date: '2026-11-30', quote: '30/11/2026' });
    expect(await read('d-1')).toMatchObject({ date: '2026-11-30', moved: { date: '2026-11-25', time: null } });
  });

  it('tells its history, and can be taken back', async () => {
    expect((await readHistory('d-1'))[0]).toMatchObject({
      by: 'officer',
      label: 'task.edit',
      at: AT,
      changes: [
        { field: 'date', from: '2026-11-25', to: '2026-11-20' },
        { field: 'time', from: null, to: '10:00' },
        { field: 'title', from: 'Báo cáo', to: 'Gửi số liệu' },
      ],
    });
    await undo(calendar, AT + 1);
    expect(await read('d-1')).toMatchObject({ date: '2026-11-25', edited: null });
    expect((await readHistory('d-1')).map(({ label }) => label)).toEqual(['undo', 'task.edit', '']);
  });
});

it('every answer of the officer stands in the history, and how a task came into the list', async () => {
  const told = async (id: string) => (await readHistory(id)).map(({ by, changes }) => [by, ...changes]);
  await editTask('d-1', { date: '2026-11-20', time: null, title: 'Báo cáo' }, calendar, AT);
  await readAgain({ date: '2026-11-30', quote: '30/11/2026' });
  await keepOwnOf('d-1', AT + 1);
  expect((await told('d-1'))[0]).toEqual(['officer', { field: 'differs', from: 'other', to: null }]);
  await splitTask('d-1', { date: '2026-11-16', time: null, title: 'Phụ lục 2' }, calendar, AT + 2);
  expect(await told('d-2')).toEqual([['officer', { field: 'made', from: null, to: 'split' }]]);
  expect((await told('d-1')).at(-1)).toEqual(['reading', { field: 'made', from: null, to: 'read' }]);
  const ofDocument = await readDocumentHistory('d');
  expect(ofDocument.map(({ taskId }) => taskId)).toEqual(['d-2', 'd-1', 'd-1', 'd-1']);
});

it('which of two statements holds, as the officer said, stands in the history', async () => {
  const other = { source: 'body', date: '2026-11-27', quote: '27/11/2026' } as const;
  await readAgain({}, other);
  await holdClaim('d-1', { source: 'field', file: null, date: '2026-11-25', time: null }, calendar, AT);
  expect((await readHistory('d-1'))[0]?.changes).toEqual([{ field: 'confirmed', from: null, to: '2026-11-25' }]);
});

it('a limit that the system moves is told until it is noticed, and not when it comes back', async () => {
  await readAgain({ date: '2026-11-30', quote: '30/11/2026' });
  expect(await read('d-1')).toMatchObject({ date: '2026-11-30', moved: { date: '2026-11-25', time: null } });
  await readAgain({ date: '2026-12-04', quote: '04/12/2026' });
  expect(await read('d-1')).toMatchObject({ moved: { date: '2026-11-25' } });
  await readAgain({});
  expect(await read('d-1')).toMatchObject({ moved: null });
});

it("an event's day gives the due day, which stays when the same is read again", async () => {
  const term = { date: null, term: 'P3WD', anchor: 'event', bound: 'by', quote: 'sau 3 ngày làm việc' } as const;
  await readAgain(term);
  await setEventDay('d-1', { day: '2026-11-12', term: 'P3WD', date: '2026-11-17' }, calendar, AT);
  expect(await read('d-1')).toMatchObject({ date: '2026-11-17', due: '2026-11-17T17:00', nextAt: '' });
  await readAgain(term);
  expect(await read('d-1')).toMatchObject({ date: '2026-11-17' });
  await readAgain({ ...term, term: 'P5WD' });
  expect(await read('d-1')).toMatchObject({ date: null, due: null });
});

describe('steps', () => {
  beforeEach(() => addSteps('d-1', steps, calendar, AT));
  const stepDays = async () =>
    (await all()).filter(({ part }) => part?.as === 'step').map(({ title, date }) => `${title} ${date}`);

  it('are counted back from the deadline in working days', async () => {
    expect(await stepDays()).toEqual([
      'Soạn thảo: Báo cáo 2026-11-18',
      'Trình ký: Báo cáo 2026-11-23',
      'Phát hành: Báo cáo 2026-11-25',
    ]);
    expect(await read('d-3')).toMatchObject({ due: '2026-11-23T17:00', nextAt: '', documentId: 'd', parentId: 'd-1' });
  });

  it('move with it, by reading and by hand', async () => {
    await readAgain({ date: '2026-12-02', quote: '02/12/2026' });
    expect(await stepDays()).toContain('Trình ký: Báo cáo 2026-11-30');
    await editTask('d-1', { date: '2026-12-09', time: null, title: 'Báo cáo' }, calendar, AT);
    expect(await stepDays()).toContain('Trình ký: Báo cáo 2026-12-07');
  });

  it('are never due before they were asked for', async () => {
    await editTask('d-1', { date: '2026-11-11', time: null, title: 'Báo cáo' }, calendar, AT);
    expect(await stepDays()).toEqual([
      'Soạn thảo: Báo cáo 2026-11-10',
      'Trình ký: Báo cáo 2026-11-10',
      'Phát hành: Báo cáo 2026-11-11',
    ]);
  });

  it('are done alone, and closed and opened with their parent', async () => {
    await completeTask('d-2', AT);
    expect((await read('d-1')).state).toBe('open');
    await completeTask('d-1', AT + 1);
    expect((await all()).map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done']);
    await reopenTask('d-1', AT + 2);
    expect((await all()).map(({ state }) => state)).toEqual(['open', 'done', 'open', 'open']);
  });

  it('are taken back together, and not added twice', async () => {
    expect(await addSteps('d-1', steps, calendar, AT)).toBe(0);
    await undo(calendar, AT);
    expect((await all()).map(({ id }) => id)).toEqual(['d-1']);
  });

  it('are not added again under the names of the other language', async () => {
    const english = words('en').life.steps.builtIn.steps;
    expect(await addSteps('d-1', english, calendar, AT, stepKey)).toBe(0);
  });

  it('are part of no other task', async () => {
    expect(await mergeTasks(['d-1', 'd-2'], AT)).toBe(0);
    expect((await all()).map(({ state }) => state)).toEqual(['open', 'open', 'open', 'open']);
  });

  it('go with a parent whose words are gone', async () => {
    await readAgain();
    expect(await all()).toEqual([]);
  });
});

describe('several tasks made one', () => {
  beforeEach(async () => {
    const [other] = settled([claim({ date: '2026-11-20' })]);
    if (other) await database.tasks.put({ ...other, id: 'e-1', documentId: 'e' });
    await mergeTasks(['d-1', 'e-1'], AT);
  });

  it('keep the one that is due first', async () => {
    expect(await read('e-1')).toMatchObject({ state: 'open', mergedInto: null });
    expect(await read('d-1')).toMatchObject({ state: 'merged', mergedInto: 'e-1' });
  });

  it('close the steps of both, and open them together', async () => {
    await undo(calendar, AT);
    await addSteps('d-1', [{ name: 'Trình ký', days: 2 }], calendar, AT);
    await mergeTasks(['d-1', 'e-1'], AT);
    await completeTask('e-1', AT + 1);
    expect(await read('d-2')).toMatchObject({ state: 'done', part: { as: 'step' } });
    await undo(calendar, AT + 2);
    expect(await read('d-2')).toMatchObject({ state: 'open' });
    await completeTask('e-1', AT + 3);
    await reopenTask('e-1', AT + 4);
    expect(await read('d-2')).toMatchObject({ state: 'open' });
    expect(await read('d-1')).toMatchObject({ state: 'merged' });
  });

  it('stay one when a document is read again, and come apart when its date moves', async () => {
    await database.tasks.delete('e-1');
    await readAgain({});
    expect(await read('d-1')).toMatchObject({ state: 'merged' });
    await readAgain({ date: '2026-11-12', quote: '12/11/2026' });
    expect(await read('d-1')).toMatchObject({ state: 'open', mergedInto: null, date: '2026-11-12' });
  });

  it('come apart again, and by undoing', async () => {
    await takeApart('e-1', AT);
    expect(await read('d-1')).toMatchObject({ state: 'open', mergedInto: null });
    await undo(calendar, AT);
    expect(await read('d-1')).toMatchObject({ state: 'merged' });
    await undo(calendar, AT);
    expect(await read('d-1')).toMatchObject({ state: 'open' });
  });

  it('come apart when the document of the one that stays is taken away', async () => {
    expect(await removeDocument('e', AT)).toBe(1);
    expect(await all()).toMatchObject([{ id: 'd-1', state: 'open', mergedInto: null }]);
  });
});

it('a part that is taken off has its own day and stays when the document is read again', async () => {
  await splitTask('d-1', { date: '2026-11-16', time: null, title: 'Phụ lục 2' }, calendar, AT);
  await readAgain({});
  expect(await read('d-2')).toMatchObject({ date: '2026-11-16', title: 'Phụ lục 2', due: '2026-11-16T17:00' });
  await readAgain();
  expect((await all()).map(({ id }) => id)).toEqual(['d-2']);
});

it('a document that is taken off the computer leaves nothing, and comes back by undoing with its history', async () => {
  await editTask('d-1', { date: '2026-11-20', time: null, title: 'x' }, calendar, AT);
  await database.changes.clear();
  await removeDocument('d', AT);
  expect([await database.tasks.count(), await database.history.count(), await database.documents.count()]).toEqual([
    0, 0, 1,
  ]);
  expect(await database.removed.toArray()).toEqual([{ id: 'd', keys: ['d'], at: AT }]);
  await undo(calendar, AT);
  expect(await read('d-1')).toMatchObject({ date: '2026-11-20' });
  expect(await readHistory('d-1')).toMatchObject([{ label: 'task.edit' }, { changes: [{ field: 'made' }] }]);
  expect(await database.removed.count()).toBe(0);
});

it('a page is told what is part of a task', async () => {
  await splitTask('d-1', { date: '2026-11-27', time: null, title: 'Phụ lục 2' }, calendar, AT);
  await mergeTasks(['d-1', 'd-2'], AT);
  const { groups } = await readChecklist('2026-11-10T09:00', calendar, () => 10);
  const lines = groups.flatMap((group) => group.lines);
  expect(lines).toMatchObject([{ task: { id: 'd-1' }, merged: [{ id: 'd-2', title: 'Phụ lục 2', number: null }] }]);
});
