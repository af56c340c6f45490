import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Held } from '../../../lib/reach';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('does the same work once while it is done and held, and again after that', async () => {
  const held = new Held<number>(() => 1_000);
  const work = vi.fn(async () => 7);
  expect(await Promise.all([held.run('a', work), held.run('a', work)])).toEqual([7, 7]);
  expect(await held.run('a', work)).toBe(7);
  expect(work).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1_001);
  await held.run('a', work);
  await held.run('b', work);
  expect(work).toHaveBeenCalledTimes(3);
});

it('does not hold what failed', async () => {
  const held = new Held<number>(() => 1_000);
  const work = vi.fn(async (): Promise<number> => {
    throw new Error('hỏng');
  });
  await expect(held.run('a', work)).rejects.toThrow('hỏng');
  await expect(held.run('a', work)).rejects.toThrow('hỏng');
  expect(work).toHaveBeenCalledTimes(2);
});
