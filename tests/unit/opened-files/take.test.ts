import { afterEach, beforeEach, expect, it, vi } from 'vitest';

vi.mock('../../../lib/opened-files/read', () => ({ readFile: vi.fn(async () => null) }));
vi.mock('../../../lib/opened-files/owner', () => ({ linkingOwner: vi.fn(async () => null) }));
vi.mock('../../../lib/opened-files/missed', () => ({ missReplaced: vi.fn(async () => false) }));

import { missReplaced } from '../../../lib/opened-files/missed';
import { linkingOwner } from '../../../lib/opened-files/owner';
import { readFile } from '../../../lib/opened-files/read';
import { takeFile } from '../../../lib/opened-files/take';
import type { Origin } from '../../../lib/origin';

const url = 'https://qlvb.test/tep.pdf';
const origin: Origin = { tabId: 1, frameId: 0, at: 0, tab: {}, frameUrl: url, isTab: true };
const said = { type: 'file', way: 'frame', url, framePath: '', at: 0, bytes: null } as const;
const leaving = { ...said, leaving: true } as const;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
});
afterEach(() => vi.useRealTimers());

async function take(): Promise<{ told: unknown; asked: number }> {
  const taken = takeFile(leaving, origin);
  await vi.runAllTimersAsync();
  return { told: await taken, asked: vi.mocked(readFile).mock.calls.length };
}

it('a page that stays offers its file again by itself', async () => {
  expect(await takeFile(said, origin)).toBeNull();
  expect(readFile).toHaveBeenCalledTimes(1);
});

it('whose nobody knows is asked for some seconds, and then looked for among what went undecided', async () => {
  expect(await take()).toEqual({ told: 'kept', asked: 40 });
  expect(missReplaced).toHaveBeenCalledTimes(1);
});

it('what stands opened and is not decided is waited for longer', async () => {
  vi.mocked(linkingOwner).mockResolvedValue('later');
  for (let asked = 0; asked < 100; asked += 1) vi.mocked(readFile).mockResolvedValueOnce(null);
  vi.mocked(readFile).mockResolvedValueOnce('kept');
  expect(await take()).toEqual({ told: 'kept', asked: 101 });
  expect(missReplaced).not.toHaveBeenCalled();
});

it('and not for ever', async () => {
  vi.mocked(linkingOwner).mockResolvedValue('later');
  expect(await take()).toEqual({ told: 'kept', asked: 160 });
});
