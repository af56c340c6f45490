import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const { listeners } = vi.hoisted(() => ({ listeners: new Set<(tabId: number) => void>() }));
vi.mock('../../../lib/browser', () => ({
  version: () => '1',
  isAllowed: vi.fn(async () => true),
  mayShowFile: vi.fn(async () => false),
  addressesIn: vi.fn(async () => []),
  askFrame: vi.fn(async () => null),
  sendToFrames: vi.fn(async () => null),
  browser: {
    tabs: {
      onRemoved: {
        addListener: (one: (tabId: number) => void) => listeners.add(one),
        removeListener: (one: (tabId: number) => void) => listeners.delete(one),
        hasListener: (one: (tabId: number) => void) => listeners.has(one),
      },
    },
  },
}));
vi.mock('../../../lib/intake', () => ({
  concernsOfficer: () => true,
  findFileTarget: vi.fn(async () => ({ id: 'd', since: 0, keys: ['k'], known: [] })),
  wasFailed: () => false,
  wasRead: () => false,
}));
vi.mock('../../../lib/settings', () => ({
  readSettings: async () => ({ files: { read: 'opened' }, unit: { information: 'tasks' } }),
}));
vi.mock('../../../lib/tasks', () => ({ database: {} }));
vi.mock('../../../lib/withheld', () => ({ isWithheld: async () => false, forgetDocument: async () => undefined }));
vi.mock('../../../lib/opened-files/missed', () => ({ missReplaced: vi.fn(async () => false) }));
vi.mock('../../../lib/opened-files/jobs', async () => {
  const { noteBegun } = await import('../../../lib/opened-files/begun');
  return {
    read: vi.fn(async (asked: { id: string; place: string; isBlob: boolean; frame: string | null }) => {
      noteBegun({ ...asked, documentId: 'd' });
      return { kind: 'gone' };
    }),
    fail: vi.fn(async () => ({ kind: 'gone' })),
  };
});

import type { FileOwner } from '../../../lib/messages';
import { forgetBegun } from '../../../lib/opened-files/begun';
import { answerOffer, lastWord } from '../../../lib/opened-files/closed';
import { fail, read } from '../../../lib/opened-files/jobs';
import { noteLeft } from '../../../lib/opened-files/left';
import { followClosed, noteHeard, type Offered } from '../../../lib/opened-files/offered';
import { takeFile } from '../../../lib/opened-files/take';
import type { Origin } from '../../../lib/origin';

const url = 'https://qlvb.test/tep.pdf';
const page = 'https://qlvb.test/van-ban';
const from = (tabId: number, frameUrl = url): Origin => ({
  tabId,
  frameId: 0,
  at: Date.now(),
  tab: { url: frameUrl },
  frameUrl,
  isTab: true,
});
const owner = {
  withheld: false,
  name: '',
  once: false,
  document: { keys: ['k'] },
  listing: null,
} as unknown as FileOwner;
const left = { type: 'left' as const, keys: ['k'], screenKeys: [], owner };
const ask = async (origin: Origin) => answerOffer({ type: 'file-shown', url, at: Date.now() }, origin);

const taken: Promise<unknown>[] = [];
followClosed((one: Offered) => taken.push(takeFile(lastWord(one), { ...one.origin, at: Date.now() })));
async function close(tabId: number): Promise<void> {
  for (const one of listeners) one(tabId);
  await vi.runAllTimersAsync();
  await Promise.all(taken.splice(0));
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  forgetBegun();
});
afterEach(() => vi.useRealTimers());

it('a file that belongs to nothing is not the next document’s, which speaks in its place and is closed', async () => {
  expect(await ask(from(1))).toBe('wait');
  noteHeard(left, from(1, page));
  noteLeft(left, from(1, page));
  await close(1);
  expect(read).not.toHaveBeenCalled();
  expect(fail).not.toHaveBeenCalled();
});

it('nor where that page says nothing, long after the file was given up', async () => {
  expect(await ask(from(2))).toBe('wait');
  await vi.advanceTimersByTimeAsync(15_000);
  noteLeft(left, from(2, page));
  await close(2);
  expect(read).not.toHaveBeenCalled();
});

it('a last word that comes together with the closing of its tab is taken up once', async () => {
  noteLeft(left, from(3, page));
  await ask({ ...from(3), at: Date.now() - 1 });
  const own = takeFile(lastWord({ url, at: Date.now(), origin: from(3) }), from(3));
  // The one is heard while the other is already on its way.
  const other = takeFile(lastWord({ url, at: Date.now(), origin: from(3) }), from(3));
  await close(3);
  expect(await Promise.all([own, other])).toEqual(['kept', 'kept']);
  expect(read).toHaveBeenCalledTimes(1);
});
