import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** The archive without a browser's file system. */
const files = new Map<string, string>();
let mark: string | null = null;
vi.mock('../../../lib/archive', async (original) => ({
  ...(await original<typeof import('../../../lib/archive')>()),
  keepCopy: async (read: () => Promise<Blob>, at: number, why: string) => {
    files.set(`${at}.${why}`, await (await read()).text());
    return `${at}.${why}`;
  },
  readCopy: async (name: string) => files.get(name) ?? '',
  listCopies: async () =>
    [...files.keys()]
      .map((name) => ({ name, at: Number(name.split('.')[0]), why: name.split('.')[1] }))
      .sort((a, b) => b.at - a.at),
  dropOldCopies: async () => undefined,
  readMark: async () => mark,
  writeMark: async (name: string) => {
    mark = name;
  },
}));

import {
  acceptLoss,
  importContent,
  keepDailyCopy,
  noticeLoss,
  readText,
  restoreCopy,
  TABLES,
  takeBack,
  writeExport,
} from '../../../lib/backup';
import { database, isLost } from '../../../lib/tasks';
import { claim, settled } from '../tasks/make';
import { documentOf, fill } from './make';

const DAY = 24 * 3_600_000;

const everything = async () =>
  Object.fromEntries(
    await Promise.all(TABLES.map(async (name) => [name, await database.table(name).toArray()] as const)),
  );

async function contentNow() {
  const read = await readText(await (await writeExport(1, '0.1.0')).text());
  if ('fault' in read) throw new Error(JSON.stringify(read.fault));
  return read;
}

const empty = async () => {
  await database.delete();
  await database.open();
};

beforeEach(async () => {
  files.clear();
  mark = null;
  await empty();
});

describe('replacing', () => {
  it('makes everything as in the file, and is taken back as one change', async () => {
    await fill();
    const [file, before] = [await contentNow(), await everything()];
    await empty();
    await database.documents.add(documentOf('other'));
    const here = await everything();
    const copy = await importContent(file, 'replace', 5, '0.1.0');
    expect(await everything()).toEqual(before);
    expect(await takeBack(copy)).toBeNull();
    expect(await everything()).toEqual(here);
  });

  it('changes nothing when it cannot be finished', async () => {
    await fill();
    const before = await everything();
    const file = await contentNow();
    const twice = { ...file, tables: { ...file.tables, hosts: [...file.tables.hosts, ...file.tables.hosts] } };
    await expect(importContent(twice, 'replace', 5, '0.1.0')).rejects.toThrow();
    expect(await everything()).toEqual(before);
  });
});

describe('merging', () => {
  const task = (documentId: string, n: number, date: `${number}-${number}-${number}`, over = {}) => {
    const [made] = settled([claim({ date, quote: date })]);
    if (!made) throw new Error('no task');
    return { ...made, id: `${documentId}-${n}`, documentId, updatedAt: 10, ...over };
  };

  it('keeps of a task the later change, of a document the later reading, and adds what is new', async () => {
    await database.documents.bulkAdd([
      documentOf('a', { readAt: 5, subject: 'cũ' }),
      documentOf('b', { readAt: 5, subject: 'ở đây' }),
    ]);
    await database.tasks.bulkAdd([
      task('a', 1, '2026-11-25'),
      task('b', 1, '2026-11-26', { state: 'done', updatedAt: 30 }),
    ]);
    const file = await contentNow();
    file.tables.documents = [
      documentOf('a', { readAt: 9, subject: 'mới' }),
      documentOf('b', { readAt: 1 }),
      documentOf('c'),
    ];
    file.tables.tasks = [
      task('a', 1, '2026-11-25', { state: 'done', updatedAt: 20 }),
      task('b', 1, '2026-11-26'),
      task('c', 1, '2026-11-27'),
    ];
    await importContent(file, 'merge', 5, '0.1.0');
    const { tasks, documents } = await everything();
    expect(tasks?.map(({ id, state }) => `${id} ${state}`)).toEqual(['a-1 done', 'b-1 done', 'c-1 open']);
    expect(documents?.map(({ subject }) => subject)).toEqual(['mới', 'ở đây', null]);
  });

  it('knows a document under another id by its keys, and its tasks by their limits', async () => {
    await database.documents.add(documentOf('here', { keys: ['k1', 'k2'] }));
    await database.tasks.bulkAdd([task('here', 1, '2026-11-25'), task('here', 2, '2026-11-26')]);
    const file = await contentNow();
    file.tables.documents = [documentOf('there', { keys: ['k2', 'k3'] })];
    file.tables.tasks = [
      task('there', 1, '2026-11-26', { state: 'done', updatedAt: 20 }),
      task('there', 2, '2026-11-30'),
    ];
    const shown = { stage: 'on-the-day', moment: '', notice: 'n', state: 'shown', at: 1 } as const;
    file.tables.reminders = [{ id: 'there-1/on-the-day/x', taskId: 'there-1', ...shown }];
    await importContent(file, 'merge', 5, '0.1.0');
    const { tasks, documents, reminders } = await everything();
    expect(documents?.map(({ id, keys }) => [id, keys])).toEqual([['here', ['k1', 'k2', 'k3']]]);
    expect(tasks?.map(({ id, state, date }) => `${id} ${state} ${date}`)).toEqual([
      'here-1 open 2026-11-25',
      'here-2 done 2026-11-26',
      'here-3 open 2026-11-30',
    ]);
    expect(reminders?.map(({ id }) => id)).toEqual(['here-2/on-the-day/x']);
  });

  it('does not close a limit since another of its id was closed on the other computer', async () => {
    await database.documents.add(documentOf('a'));
    await database.tasks.add(task('a', 1, '2026-11-20', { state: 'done', closedAt: 30, updatedAt: 30 }));
    const file = await contentNow();
    const own = task('a', 2, '2026-11-25', { updatedAt: 15 });
    const edited = { ...own, date: '2026-12-01' as const, state: 'done' as const, closedAt: 20, updatedAt: 20 };
    await database.tasks.add(own);
    file.tables.tasks = [task('a', 1, '2026-11-30', { updatedAt: 20 }), edited];
    await importContent(file, 'merge', 5, '0.1.0');
    const { tasks } = await everything();
    expect(tasks?.map(({ id, state, date }) => `${id} ${state} ${date}`)).toEqual([
      'a-1 done 2026-11-20',
      'a-2 done 2026-12-01',
      'a-3 open 2026-11-30',
    ]);
  });

  it('names by its id here the document whose words a task holds', async () => {
    await database.documents.add(documentOf('here', { keys: ['k1'] }));
    const file = await contentNow();
    const words = { documentId: 'there', number: '9/CV', quote: 'gia hạn' };
    const asked = {
      ...words,
      kind: 'extension',
      date: '2026-11-30',
      time: null,
      taskId: 'there-1',
      answer: null,
      at: 1,
    };
    const edited = { limit: null, title: 'B', stated: 'gone', differs: null, because: words };
    file.tables.documents = [documentOf('there', { keys: ['k1', 'k2'] }), documentOf('a')];
    file.tables.tasks = [task('there', 1, '2026-11-30'), task('a', 1, '2026-11-25', { proposals: [asked], edited })];
    await importContent(file, 'merge', 5, '0.1.0');
    expect(await database.tasks.get('a-1')).toMatchObject({
      proposals: [{ documentId: 'here', taskId: 'here-1' }],
      edited: { because: { documentId: 'here' } },
    });
    expect(JSON.stringify(await database.tasks.toArray())).not.toContain('there');
  });

  it('of the same file twice changes nothing', async () => {
    await fill();
    const [file, before] = [await contentNow(), await everything()];
    await importContent(file, 'merge', 5, '0.1.0');
    expect(await everything()).toEqual(before);
  });

  it('leaves the settings of this computer', async () => {
    await fill();
    const file = await contentNow();
    file.tables.settings = [];
    await importContent(file, 'merge', 5, '0.1.0');
    expect(await database.settings.count()).toBe(1);
  });
});

describe('copies', () => {
  it('are made once a day, never of nothing', async () => {
    await keepDailyCopy(DAY, '0.1.0');
    expect(files.size).toBe(0);
    await fill();
    await keepDailyCopy(DAY, '0.1.0');
    await keepDailyCopy(DAY + 60_000, '0.1.0');
    expect([...files.keys()]).toEqual([`${DAY}.daily`]);
    await keepDailyCopy(2 * DAY, '0.1.0');
    expect(files.size).toBe(2);
  });

  it('are restored, after another of what stood here', async () => {
    await fill();
    const before = await everything();
    await keepDailyCopy(DAY, '0.1.0');
    await database.tasks.clear();
    expect(await restoreCopy(`${DAY}.daily`, 2 * DAY, '0.1.0')).toBeNull();
    expect(await everything()).toEqual(before);
    expect(files.has(`${2 * DAY}.restore`)).toBe(true);
  });

  it('that are broken change nothing and say where', async () => {
    await fill();
    const before = await everything();
    files.set('1.daily', '{"format":"nhac-han"');
    expect(await restoreCopy('1.daily', 2, '0.1.0')).toMatchObject({ kind: 'not-json' });
    expect(await everything()).toEqual(before);
  });
});

describe('a database that the browser threw away', () => {
  it('is noticed, until the officer goes on without it', async () => {
    expect(await noticeLoss(1)).toBe(false);
    expect(await noticeLoss(2)).toBe(false);
    await empty();
    expect(await noticeLoss(3)).toBe(true);
    expect(await noticeLoss(4)).toBe(true);
    expect(await isLost()).toBe(true);
    await acceptLoss();
    expect(await noticeLoss(5)).toBe(false);
  });

  it('comes back beside what was read since then', async () => {
    await noticeLoss(1);
    await fill();
    await keepDailyCopy(DAY, '0.1.0');
    await empty();
    await noticeLoss(2 * DAY);
    await database.documents.add(documentOf('since'));
    expect(await restoreCopy(`${DAY}.daily`, 3 * DAY, '0.1.0')).toBeNull();
    expect(await database.documents.count()).toBe(2);
    expect(await isLost()).toBe(false);
  });

  it('of an older version is none', async () => {
    await fill(1);
    expect(await noticeLoss(1)).toBe(false);
  });
});

it('what stands here since an import or a restoring is told from what stood here before', async () => {
  const { findFileTarget } = await import('../../../lib/intake');
  const document = documentOf('mine');
  await database.documents.put(document);
  const since = async () => (await findFileTarget(document.keys, '1'))?.since;
  const content = await readText(await (await writeExport(1, '1')).text());
  if ('fault' in content) throw new Error('no file');
  const seen = [await since()];
  const before = await importContent(content, 'replace', 2, '1');
  seen.push(await since());
  await takeBack(before);
  seen.push(await since());
  expect(seen).not.toContain(undefined);
  expect(new Set(seen).size).toBe(3);
});
