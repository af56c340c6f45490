import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { madeIds, newComputer, plainDays, putTasks, rowsRead, runAt } from './computer';

vi.mock('wxt/browser', async () => ({ browser: (await import('./computer/browser')).browser }));

afterEach(() => vi.useRealTimers());

/** A computer with so many tasks that are far off, after the first look at all of them, and two that are due. */
async function withFarOff(count: number): Promise<void> {
  await newComputer('2026-11-20T05:00');
  await plainDays();
  await putTasks(['2026-11-25', '2026-11-25', ...Array.from({ length: count }, () => '2027-11-25')]);
  await runAt('2026-11-20T05:00');
  rowsRead();
}

it('a look reads the rows whose moment has come and the next one, however many others there are', async () => {
  await withFarOff(10);
  await runAt('2026-11-20T07:30');
  const few = rowsRead();
  expect(madeIds()).toHaveLength(2);
  await withFarOff(2000);
  await runAt('2026-11-20T07:30');
  expect(madeIds()).toHaveLength(2);
  expect(rowsRead()).toBe(few);
  expect(few).toBeLessThan(40);
});

it('a look with nothing to do reads next to nothing', async () => {
  await withFarOff(2000);
  await runAt('2026-11-20T05:01');
  expect(rowsRead()).toBeLessThan(12);
});
