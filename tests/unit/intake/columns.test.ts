import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SeenDocument } from '../../../lib/documents';
import { recordMeetings } from '../../../lib/intake';
import {
  answerColumn,
  askColumnAgain,
  countGroups,
  database,
  holdClaim,
  PRESSING,
  type Task,
  undo,
} from '../../../lib/tasks';
import { calendar } from '../tasks/make';

const HOST = 'qlvb.anphu.test';
const SPOT = { host: HOST, address: `https://${HOST}/vb`, system: 'generic' };
const COLUMN = { host: HOST, label: 'Ngày hẹn' };
const AT = Date.UTC(2026, 10, 24, 3);

const document = (n: number, due: SeenDocument['due']): SeenDocument => ({
  keys: [String(n).padStart(32, '0')],
  systemId: null,
  number: `${n}/UBND-VX`,
  issuer: 'UBND huyện An Phú',
  subject: 'Báo cáo rà soát hộ nghèo',
  issued: '2026-11-16',
  type: null,
  received: '2026-11-17',
  urgency: 'normal',
  urgencyWords: null,
  role: 'unknown',
  due,
  directions: [],
});

const doubtful = (text: string, label = 'Ngày hẹn'): SeenDocument['due'] => ({ label, text, doubtful: true });

const list = (documents: readonly SeenDocument[], opened = false) =>
  recordMeetings(
    documents.map((one) => ({ document: one, listing: null, opened })),
    SPOT,
    { at: AT, calendar },
  );

const tasks = async (state: Task['state'] = 'open') =>
  (await database.tasks.toArray()).filter((task) => task.state === state);

const pressing = () => countGroups(PRESSING, '2026-11-24T10:00', calendar);
const ROWS = [1, 2, 3].map((n) => document(n, doubtful('20/11/2026')));

beforeEach(async () => {
  await database.delete();
  await database.open();
});

describe('a date under a label that nobody said means a deadline', () => {
  it('is seen with its words and its column, and is neither overdue nor reminded of', async () => {
    await list(ROWS);
    const [task] = await tasks();
    expect(task).toMatchObject({ date: '2026-11-20', confidence: 'ask', due: null, overdueAt: null });
    expect(task?.claims[0]).toMatchObject({ column: 'Ngày hẹn', quote: '20/11/2026' });
    expect(await pressing()).toEqual({ immediate: 0, overdue: 0, today: 0 });
  });

  it('leaves an urgent document at the top', async () => {
    await list([{ ...document(1, doubtful('20/11/2026')), urgency: 'immediate', urgencyWords: 'Hỏa tốc' }]);
    expect(await pressing()).toMatchObject({ immediate: 1 });
  });

  it('speaks against no other statement', async () => {
    const direction = { text: 'Giao Phòng Kinh tế tham mưu trước ngày 30/11/2026.', day: null, writer: null };
    await list([{ ...document(1, doubtful('20/11/2026')), directions: [direction] }], true);
    const open = await tasks();
    expect(open.map(({ disputed }) => disputed)).toEqual([false, false]);
    expect(open.map(({ rank }) => rank).sort()).toEqual(['2026-11-27T17:00', '~']);
  });

  it('one of them may be taken as it is', async () => {
    await list(ROWS);
    const [first] = await tasks();
    const held = { source: 'field', file: null, date: '2026-11-20', time: null } as const;
    await holdClaim(first?.id ?? '', held, calendar, AT);
    expect(await pressing()).toMatchObject({ overdue: 1 });
    await list(ROWS);
    expect(await pressing()).toMatchObject({ overdue: 1 });
  });
});

describe('the officer says that the column means a deadline', () => {
  it('and all its rows are overdue at once, those to come too', async () => {
    await list(ROWS);
    expect(await answerColumn(COLUMN, true, calendar, AT)).toBe(3);
    expect(await pressing()).toMatchObject({ overdue: 3 });
    await list([...ROWS, document(4, doubtful('20/11/2026', 'NGÀY HẸN:'))]);
    expect(await pressing()).toMatchObject({ overdue: 4 });
    expect((await tasks()).every(({ confidence }) => confidence === 'sure')).toBe(true);
  });

  it('and takes it back', async () => {
    await list(ROWS);
    await answerColumn(COLUMN, true, calendar, AT);
    expect(await undo(calendar, AT)).toBe('column.answer');
    expect(await pressing()).toMatchObject({ overdue: 0 });
    expect((await database.hosts.get(HOST))?.columns).toEqual([]);
  });
});

describe('the officer says that the column means none', () => {
  beforeEach(async () => {
    await list(ROWS);
    expect(await answerColumn(COLUMN, false, calendar, AT)).toBe(3);
  });

  it('and no row of it asks again', async () => {
    await list([...ROWS, document(4, doubtful('20/11/2026'))]);
    expect(await tasks()).toEqual([]);
  });

  it('but another column of the same document makes a task, also of the same day', async () => {
    await list([document(1, { label: 'Hạn xử lý', text: '20/11/2026' })]);
    expect(await tasks()).toMatchObject([{ date: '2026-11-20', overdueAt: '2026-11-21T00:00' }]);
  });

  it('and another host is asked all the same', async () => {
    const other = { host: 'vanban.khac.test', address: 'https://vanban.khac.test/', system: 'generic' };
    const row = { ...document(9, doubtful('20/11/2026')), keys: ['9'.repeat(32)] };
    await recordMeetings([{ document: row, listing: null, opened: false }], other, { at: AT, calendar });
    expect(await tasks()).toHaveLength(1);
  });

  it('and takes it back, at once or later', async () => {
    await undo(calendar, AT);
    expect(await tasks()).toHaveLength(3);
    await answerColumn(COLUMN, false, calendar, AT);
    expect(await askColumnAgain(COLUMN, AT)).toBe(true);
    expect(await tasks()).toHaveLength(3);
    expect(await askColumnAgain(COLUMN, AT)).toBe(false);
  });
});
