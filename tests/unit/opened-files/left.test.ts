import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FileOwner } from '../../../lib/messages';
import { noteFollowed, noteLeft, ownerGone, takeUndecided } from '../../../lib/opened-files/left';
import { noteSent, wasSent } from '../../../lib/opened-files/posted';
import type { Origin } from '../../../lib/origin';
import { addressKey } from '../../../lib/reach';

const at = (tabId: number, frameId = 0, openerTabId?: number): Origin => ({
  tabId,
  frameId,
  at: Date.now(),
  tab: { openerTabId },
  frameUrl: 'https://qlvb.test/tep.pdf',
  isTab: frameId === 0,
});
const owner = { withheld: false, name: 'a' } as FileOwner;
const left = (of: FileOwner | 'later') => ({ type: 'left' as const, keys: ['k'], screenKeys: [], owner: of });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('a file in place of its document is that document’s, in its frame', () => {
  noteLeft(left(owner), at(1, 3));
  expect(ownerGone(at(1, 3), false)).toBe(owner);
  expect(ownerGone(at(1, 4), false)).toBeNull();
  expect(ownerGone(at(2, 3), false)).toBeNull();
});

it('a file in place of a page that came after the document is not', () => {
  noteLeft(left(owner), at(3, 3));
  noteFollowed(at(3, 4));
  expect(ownerGone(at(3, 3), false)).toBe(owner);
  noteFollowed(at(3, 3));
  expect(ownerGone(at(3, 3), false)).toBeNull();
});

it('what goes away together with its document is that document’s, whatever comes in its place', () => {
  noteLeft(left(owner), at(4));
  noteFollowed(at(4));
  expect(ownerGone(at(4, 5), true)).toBe(owner);
  vi.advanceTimersByTime(2_000);
  expect(ownerGone(at(4, 5), true)).toBeNull();
});

it('a file that is still asked about when the next document goes is not that one’s', () => {
  const [inPlace, beside] = [at(9), at(9, 5)];
  vi.advanceTimersByTime(5_000);
  noteLeft(left(owner), at(9));
  expect([ownerGone(inPlace, true), ownerGone(inPlace, false), ownerGone(beside, true)]).toEqual([null, null, null]);
  noteLeft(left('later'), at(9));
  expect([takeUndecided(inPlace), takeUndecided(beside)]).toEqual([null, null]);
});

it('however long it takes to ask about it, what went together with a document did', () => {
  const file = at(10, 5);
  noteLeft(left(owner), at(10));
  vi.advanceTimersByTime(20_000);
  expect(ownerGone(file, true)).toBe(owner);
  const other = at(11, 5);
  noteLeft(left('later'), at(11));
  vi.advanceTimersByTime(20_000);
  expect(takeUndecided(other)?.keys).toEqual(['k']);
});

it('a document that was not decided is missed once, and not by what came long after', () => {
  noteLeft(left('later'), at(5));
  noteFollowed(at(5));
  vi.advanceTimersByTime(11_000);
  expect(takeUndecided(at(5))).toBeNull();
  noteLeft(left('later'), at(5));
  vi.advanceTimersByTime(11_000);
  expect(takeUndecided(at(5))?.keys).toEqual(['k']);
  expect(takeUndecided(at(5))).toBeNull();
});

it('a frame of which nobody knows what it showed says nothing of a document in another', () => {
  const unknown = { ...left('later'), keys: [] };
  noteLeft(left(owner), at(8, 3));
  noteLeft(unknown, at(8, 4));
  expect(ownerGone(at(8, 3), false)).toBe(owner);
  noteLeft(unknown, at(8, 3));
  expect(takeUndecided(at(8, 3))?.keys).toEqual([]);
});

it('forms of pages that are gone are known in their tab and in those that it opened, for a time', () => {
  const url = 'https://qlvb.test/tep.pdf';
  noteSent([addressKey(url)], at(6, 2));
  vi.advanceTimersByTime(300_000);
  noteSent([addressKey('https://qlvb.test/khac')], at(6, 2));
  expect([wasSent(url, at(6)), wasSent(url, at(7, 0, 6)), wasSent(url, at(7))]).toEqual([true, true, false]);
  vi.advanceTimersByTime(300_000);
  expect(wasSent(url, at(6))).toBe(false);
  expect(wasSent('https://qlvb.test/khac', at(6))).toBe(true);
});
