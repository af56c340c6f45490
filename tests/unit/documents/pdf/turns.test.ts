import { expect, it } from 'vitest';
import { Turns } from '../../../../lib/documents/pdf/turns';

it('work is done one after the other, and goes on behind what failed', async () => {
  const turns = new Turns();
  const told: string[] = [];
  const work = (name: string, fails = false) =>
    turns.take(async () => {
      told.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      told.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const results = await Promise.allSettled([work('a'), work('b', true), work('c')]);
  expect(told).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
