import { afterEach, beforeEach, expect, it, vi } from 'vitest';

type Closed = (tabId: number) => void;
const { listeners } = vi.hoisted(() => ({ listeners: new Set<(tabId: number) => void>() }));
vi.mock('../../../lib/browser', () => ({
  browser: {
    tabs: {
      onRemoved: {
        addListener: (one: Closed) => listeners.add(one),
        removeListener: (one: Closed) => listeners.delete(one),
        hasListener: (one: Closed) => listeners.has(one),
      },
    },
  },
}));

import { followClosed, forgetOffered, noteHeard, noteOffered, type Offered } from '../../../lib/opened-files/offered';
import type { Origin } from '../../../lib/origin';

const url = 'https://qlvb.test/tep.pdf';
const origin = (tabId: number, frameId = 0): Origin => ({
  tabId,
  frameId,
  at: 0,
  tab: {},
  frameUrl: url,
  isTab: frameId === 0,
});
const offer = (from: Origin): Offered => ({ url, at: 1, origin: from });
const taken: Offered[] = [];
followClosed((one) => taken.push(one));
const close = (tabId: number) => {
  for (const one of listeners) one(tabId);
  return taken.splice(0);
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

it('what the frames of a closed tab were about to offer is taken once, and not what was spoken of', () => {
  const [told, silent, other] = [offer(origin(1)), offer(origin(1, 3)), offer(origin(2))];
  for (const one of [told, silent, other]) noteOffered(one);
  forgetOffered(told.origin);
  expect(close(1)).toEqual([silent]);
  expect(close(1)).toEqual([]);
  expect(listeners.size).toBe(1);
  expect(close(2)).toEqual([other]);
  expect(listeners.size).toBe(0);
});

it('a tab is listened to no longer than a file is offered in it', () => {
  noteOffered(offer(origin(1)));
  expect(listeners.size).toBe(1);
  forgetOffered(origin(1));
  expect(listeners.size).toBe(0);
});

it('a page that gave up offers nothing more', () => {
  noteOffered(offer(origin(1)));
  vi.advanceTimersByTime(10_000);
  noteOffered(offer(origin(1)));
  vi.advanceTimersByTime(15_000);
  expect(listeners.size).toBe(0);
});

it('nor does one in whose place another page speaks; what speaks itself goes on', () => {
  noteOffered(offer(origin(1)));
  vi.advanceTimersByTime(10_000);
  noteHeard({ type: 'file-piece', id: 'a', at: 0, piece: '' }, origin(1));
  noteHeard({ type: 'left-bare' }, { ...origin(1, 2), frameUrl: 'https://qlvb.test/khac' });
  vi.advanceTimersByTime(10_000);
  expect(listeners.size).toBe(1);
  noteHeard({ type: 'left-bare' }, { ...origin(1), frameUrl: 'https://qlvb.test/khac' });
  expect(close(1)).toEqual([]);
});
