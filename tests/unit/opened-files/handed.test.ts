import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepPiece, takeHanded } from '../../../lib/opened-files/handed';
import type { Origin } from '../../../lib/origin';

const origin: Origin = {
  tabId: 1,
  frameId: 0,
  at: 0,
  tab: {},
  frameUrl: 'https://qlvb.test/tep.pdf',
  isTab: true,
};
const piece = (at: number, id = 'a') => keepPiece({ type: 'file-piece', id, at, piece: `${at}` }, origin);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('a file that comes slowly, piece by piece, is kept until its last', () => {
  for (let at = 0; at < 10; at += 1) {
    expect(piece(at)).toBe(true);
    vi.advanceTimersByTime(50_000);
  }
  expect(takeHanded({ id: 'a', pieces: 10 }, origin)).toBe('0123456789');
  expect(takeHanded({ id: 'a', pieces: 10 }, origin)).toBeNull();
});

it('pieces that no other follows are let go, and so is what misses one', () => {
  expect(piece(0, 'b')).toBe(true);
  vi.advanceTimersByTime(60_000);
  expect(piece(1, 'b')).toBe(false);
  expect(takeHanded({ id: 'b', pieces: 1 }, origin)).toBeNull();
  expect(piece(0, 'c')).toBe(true);
  expect(takeHanded({ id: 'c', pieces: 2 }, origin)).toBeNull();
});
