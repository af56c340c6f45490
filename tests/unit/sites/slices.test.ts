// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { atOnce, GaveUp, inSlices, type Sliced } from '../../../lib/sites/slices';

/** Work that holds the thread so long at each of its steps. */
function* working(steps: number, ms: number, ended = () => {}): Sliced<number> {
  try {
    for (let step = 0; step < steps; step += 1) {
      const until = performance.now() + ms;
      while (performance.now() < until);
      yield;
    }
    return steps;
  } finally {
    ended();
  }
}

describe('work in slices', () => {
  it('lets the page have its turn and comes to its end', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    });
    const held: number[] = [];
    const end = await inSlices(working(30, 3), new AbortController().signal, (ms) => {
      held.push(ms);
      return 0;
    });
    clearInterval(timer);
    expect(end).toEqual({ result: 30 });
    expect(held.length).toBeGreaterThan(5);
    expect(turns).toBeGreaterThan(3);
  });

  it('that is cut ends with nothing, and lets go of what it holds', async () => {
    const cut = new AbortController();
    const ended = vi.fn();
    setTimeout(() => cut.abort(), 20);
    expect(await inSlices(working(1_000, 3, ended), cut.signal)).toBeNull();
    expect(ended).toHaveBeenCalledTimes(1);
  });

  it('pauses for as long as it is told', async () => {
    const begun = performance.now();
    await inSlices(working(4, 9), new AbortController().signal, () => 60);
    expect(performance.now() - begun).toBeGreaterThan(4 * 60);
  });

  it('throws what the work throws', async () => {
    // biome-ignore lint/correctness/useYield: it breaks before its first step.
    function* broken(): Sliced<void> {
      throw new Error('hỏng');
    }
    await expect(inSlices(broken(), new AbortController().signal)).rejects.toThrow('hỏng');
  });
});

describe('work in one turn', () => {
  it('comes to its end', () => expect(atOnce(working(5, 0))).toBe(5));

  it('is given up when it takes too long', () =>
    expect(() => atOnce(working(100, 3), 20)).toThrow(new GaveUp('too-long')));
});
