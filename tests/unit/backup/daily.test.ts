import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';

/** The browser's own files, which Node has not. */
const files = new Map<string, string>();
let mark: string | null = null;
vi.mock('../../../lib/archive/files', () => ({
  listFiles: async () => [...files].map(([name, { length }]) => ({ name, size: length })),
  writeFile: async (name: string, content: Blob) => void files.set(name, await content.text()),
  readFile: async (name: string) => files.get(name) ?? '',
  removeFile: async (name: string) => void files.delete(name),
}));
vi.mock('../../../lib/archive/mark', () => ({
  readMark: async () => mark,
  writeMark: async (name: string) => {
    mark = name;
  },
}));

import { acceptLoss, keepDailyCopy, noticeLoss } from '../../../lib/backup';
import { database } from '../../../lib/tasks';
import { locksInMemory } from '../archive/locks-in-memory';
import { documentOf } from './make';

const DAY = 24 * 3_600_000;
const NOW = Date.UTC(2026, 1, 23, 1);

const daily = (...ago: number[]): string[] => ago.map((days) => `${NOW - days * DAY}.daily.json.gz`);

beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: locksInMemory() });
  files.clear();
  mark = null;
  await database.delete();
  await database.open();
  await database.documents.add(documentOf('402'));
});

it('copies over seven days go, the last one never', async () => {
  for (const name of daily(9, 8, 6, 1)) files.set(name, 'copy');
  await keepDailyCopy(NOW, '1');
  expect([...files.keys()].sort()).toEqual(daily(6, 1, 0));
  await keepDailyCopy(NOW + 30 * DAY, '1');
  expect([...files.keys()]).toEqual(daily(-30));
});

it('while what stood here is lost the old ones stay, however old, and none is made of what came since', async () => {
  for (const name of daily(14, 9)) files.set(name, 'copy');
  mark = 'lost with its database';
  expect(await noticeLoss(NOW)).toBe(true);
  await keepDailyCopy(NOW, '1');
  await keepDailyCopy(NOW + 30 * DAY, '1');
  expect([...files.keys()]).toEqual(daily(14, 9));
  await acceptLoss();
  await keepDailyCopy(NOW + DAY, '1');
  expect([...files.keys()]).toEqual(daily(-1));
});

it('a clock that stood a year ahead for a while neither hides the day of today nor outlives it', async () => {
  await keepDailyCopy(NOW + 365 * DAY, '1');
  await keepDailyCopy(NOW, '1');
  await keepDailyCopy(NOW + 60_000, '1');
  expect([...files.keys()]).toEqual(daily(0));
});
