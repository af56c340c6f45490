import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  betweenCopies,
  clearMark,
  dropCopies,
  dropOldCopies,
  keepCopy,
  listCopies,
  readCopy,
  readMark,
  removeCopy,
  removeEverything,
  writeMark,
} from '../../../lib/archive';
import { Folder, Stored } from './files-in-memory';
import { locksInMemory } from './locks-in-memory';

const DAY = 24 * 3_600_000;

let root: Folder;
let left = 1_000_000_000;

beforeEach(() => {
  root = new Folder();
  left = 1_000_000_000;
  vi.stubGlobal('navigator', {
    locks: locksInMemory(),
    storage: { getDirectory: async () => root, estimate: async () => ({ quota: 1000 + left, usage: 1000 }) },
  });
});
afterEach(() => vi.unstubAllGlobals());

const keep = (at: number, why: Parameters<typeof keepCopy>[2] = 'daily') =>
  keepCopy(async () => new Blob([`day ${at}`]), at, why);
const kept = async () => (await listCopies()).map(({ at, why }) => `${at / DAY} ${why}`);

describe('a copy', () => {
  it('is read as it was written, and stands compressed', async () => {
    const text = 'Báo cáo '.repeat(10_000);
    const name = await keepCopy(async () => new Blob([text]), DAY, 'import');
    expect(await readCopy(name)).toBe(text);
    expect((await listCopies())[0]).toMatchObject({ name, at: DAY, why: 'import' });
    expect((await listCopies())[0]?.size).toBeLessThan(text.length / 10);
  });

  it('that was begun and never finished is none, nor is a file of another kind', async () => {
    await keep(DAY);
    const folder = await root.getDirectoryHandle('copies');
    folder.entries.set(`${2 * DAY}.daily.json.gz`, new Stored(`${2 * DAY}.daily.json.gz`));
    folder.entries.set('x', new Stored('x'));
    expect(await kept()).toEqual(['1 daily']);
  });

  it('is not begun without room', async () => {
    left = 1_000_000;
    await expect(keep(DAY)).rejects.toThrow('no room');
    left = 1_000_000_000;
    expect(await kept()).toEqual([]);
  });
});

describe('copies', () => {
  beforeEach(async () => {
    for (const day of [1, 2, 8, 9]) await keep(day * DAY);
    await keep(3 * DAY, 'import');
  });

  it('are listed, the newest first', async () => {
    expect(await kept()).toEqual(['9 daily', '8 daily', '3 import', '2 daily', '1 daily']);
  });

  it('go after seven days, of whatever kind', async () => {
    await dropOldCopies(9 * DAY);
    expect(await kept()).toEqual(['9 daily', '8 daily', '3 import', '2 daily']);
    await dropOldCopies(12 * DAY);
    expect(await kept()).toEqual(['9 daily', '8 daily']);
  });

  it('never go all: the last one stays, however old', async () => {
    await dropOldCopies(1000 * DAY);
    expect(await kept()).toEqual(['9 daily']);
  });

  it('go one by one, and all at once', async () => {
    await removeCopy(`${8 * DAY}.daily.json.gz`);
    await removeCopy('gone already');
    expect(await kept()).toEqual(['9 daily', '3 import', '2 daily', '1 daily']);
    await dropCopies();
    expect(await kept()).toEqual([]);
  });

  it('go with one that was in the making meanwhile', async () => {
    const made = keep(10 * DAY);
    await betweenCopies(dropCopies);
    await made;
    expect(await kept()).toEqual([]);
  });

  it('go with the mark and all that was never finished', async () => {
    await writeMark('6f1c');
    await removeEverything();
    expect([...root.entries]).toEqual([]);
  });
});

it('the mark is the name that was written last, until it is cleared', async () => {
  expect(await readMark()).toBeNull();
  await writeMark('6f1c');
  expect(await readMark()).toBe('6f1c');
  await clearMark();
  expect(await readMark()).toBeNull();
});
