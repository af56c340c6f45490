import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Held } from '../../../lib/reach';

const OPENED = Date.parse('2026-11-23T01:00:00Z');

beforeEach(() => void vi.useFakeTimers({ now: OPENED }));
afterEach(() => void vi.useRealTimers());

it('does the same work once while it is done and held, and again after that', async () => {
  const held = new Held<number>(() => 1_000);
  const work = vi.fn(async () => 7);
  expect(await Promise.all([held.run('a', OPENED, work), held.run('a', OPENED, work)])).toEqual([7, 7]);
  expect(await held.run('a', OPENED, work)).toBe(7);
  expect(work).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1_001);
  await held.run('a', OPENED, work);
  await held.run('b', OPENED, work);
  expect(work).toHaveBeenCalledTimes(3);
});

it('does it again for what was opened after it had begun, and holds that', async () => {
  const held = new Held<number>(() => 60_000);
  const work = vi.fn(async () => work.mock.calls.length);
  expect(await held.run('a', OPENED - 5_000, work)).toBe(1);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await held.run('a', OPENED - 4_000, work)).toBe(1);
  expect(await held.run('a', 0, work)).toBe(1);
  expect(await held.run('a', OPENED + 20_000, work)).toBe(2);
  expect(await held.run('a', OPENED + 20_000, work)).toBe(2);
  // The first is let go of at its time; the second stands.
  await vi.advanceTimersByTimeAsync(45_000);
  expect(await held.run('a', OPENED + 20_000, work)).toBe(2);
});

it('begins it again only when the one before has ended, well or not, and once', async () => {
  const held = new Held<string>(() => 60_000);
  let fail = (_: Error): void => undefined;
  const first = held.run('a', OPENED, () => new Promise((_, reject) => (fail = reject)));
  await vi.advanceTimersByTimeAsync(20_000);
  const work = vi.fn(async () => 'anew');
  const again = [held.run('a', OPENED + 19_000, work), held.run('a', OPENED + 20_000, work)];
  await vi.advanceTimersByTimeAsync(1_000);
  expect(work).not.toHaveBeenCalled();
  fail(new Error('hỏng'));
  await expect(first).rejects.toThrow('hỏng');
  expect(await Promise.all(again)).toEqual(['anew', 'anew']);
  expect(work).toHaveBeenCalledTimes(1);
});

it('does not hold what failed', async () => {
  const held = new Held<number>(() => 1_000);
  const work = vi.fn(async (): Promise<number> => {
    throw new Error('hỏng');
  });
  await expect(held.run('a', OPENED, work)).rejects.toThrow('hỏng');
  await expect(held.run('a', OPENED, work)).rejects.toThrow('hỏng');
  expect(work).toHaveBeenCalledTimes(2);
});
