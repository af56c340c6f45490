// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Sliced } from '../../../lib/sites/slices';
import { Watch } from '../../../lib/sites/watch';

const HELD_MS = 8;
/** After so long a reading a page that finds nothing new rests for a minute. */
const LONG_HELD_MS = 120;

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  document.body.innerHTML = '';
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

/** Watches a page that is costly to read; counts the readings. Each says as told whether it found something new. */
function watched(isNew: () => boolean, heldMs = HELD_MS) {
  const seen = { readings: 0 };
  function* read(): Sliced<boolean> {
    const until = performance.now() + heldMs;
    while (performance.now() < until) yield;
    seen.readings += 1;
    return isNew();
  }
  new Watch(document, read, () => undefined, stop.signal);
  return seen;
}

const redraw = () => document.body.replaceChildren(document.createElement('p'));
const readings = (seen: { readings: number }, count: number) =>
  vi.waitFor(() => expect(seen.readings).toBe(count), { timeout: 70_000, interval: 20 });
const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('the readings of a page that redraws itself', () => {
  it('become fewer while they find nothing new, until somebody acts', async () => {
    const seen = watched(() => false);
    await readings(seen, 1);
    // It rests 500 times as long as it was held by now: four seconds at least.
    redraw();
    await sleep(800);
    expect(seen.readings).toBe(1);
    document.dispatchEvent(new Event('click'));
    await readings(seen, 2);
  });

  it('come soon when somebody acts in another frame of the tab, of which only the browser tells', async () => {
    const seen = watched(() => false, LONG_HELD_MS);
    await readings(seen, 1);
    const begun = performance.now();
    vi.stubGlobal('navigator', { userActivation: { isActive: true } });
    redraw();
    await readings(seen, 2);
    // Else it rests for a minute.
    expect(performance.now() - begun).toBeLessThan(30_000);
  });

  it('stay as frequent for a while after somebody has acted: a slow server answers late', async () => {
    const seen = watched(() => false);
    document.dispatchEvent(new Event('click'));
    const begun = performance.now();
    for (const count of [1, 2, 3]) {
      await readings(seen, count);
      redraw();
    }
    await readings(seen, 4);
    expect(performance.now() - begun).toBeLessThan(15_000);
  });

  it('come again after a long rest, though nobody has acted', async () => {
    const seen = watched(() => false);
    await readings(seen, 1);
    redraw();
    await readings(seen, 2);
  });

  it('stay as frequent while they find something new', async () => {
    const seen = watched(() => true);
    const begun = performance.now();
    for (const count of [1, 2, 3]) {
      await readings(seen, count);
      redraw();
    }
    await readings(seen, 4);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});

describe('a reading that goes on', () => {
  /** A page whose reading takes as long as nobody ends it; what it has come to. */
  function long() {
    const seen = { begun: 0, ended: 0, cut: 0 };
    function* read(): Sliced<boolean> {
      seen.begun += 1;
      try {
        for (const until = performance.now() + 1_500; performance.now() < until; ) yield;
        seen.ended += 1;
        return true;
      } finally {
        if (seen.ended < seen.begun - seen.cut) seen.cut += 1;
      }
    }
    new Watch(document, read, () => undefined, stop.signal);
    return seen;
  }
  const until = (check: () => void) => vi.waitFor(check, { timeout: 60_000, interval: 5 });

  it('stops when the page is left, and is made anew when it comes back', async () => {
    const seen = long();
    await until(() => expect(seen.begun).toBe(1));
    window.dispatchEvent(new Event('pagehide'));
    await until(() => expect(seen).toEqual({ begun: 1, ended: 0, cut: 1 }));
    window.dispatchEvent(new Event('pageshow'));
    await until(() => expect(seen).toEqual({ begun: 2, ended: 1, cut: 1 }));
  });

  it('stops when the page changes, and is made anew when it has come to rest', async () => {
    const seen = long();
    await until(() => expect(seen.begun).toBe(1));
    redraw();
    await until(() => expect(seen).toEqual({ begun: 2, ended: 1, cut: 1 }));
  });

  it('stops for good when the reader is ended', async () => {
    const seen = long();
    await until(() => expect(seen.begun).toBe(1));
    stop.abort();
    await until(() => expect(seen.cut).toBe(1));
    redraw();
    window.dispatchEvent(new Event('pageshow'));
    await sleep(800);
    expect(seen).toEqual({ begun: 1, ended: 0, cut: 1 });
  });
});
