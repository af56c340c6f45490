import { afterEach, describe, expect, it, vi } from 'vitest';
import { isDiskFull, lookForRoom, needRoom, whileForgetting } from '../../../lib/archive';

const leave = (bytes: number | undefined) =>
  vi.stubGlobal('navigator', {
    storage: {
      estimate: async () => (bytes === undefined ? {} : { quota: 1_000_000_000 + bytes, usage: 1_000_000_000 }),
    },
  });

afterEach(async () => {
  vi.unstubAllGlobals();
  await lookForRoom();
});

describe('what is written', () => {
  it.each([
    [undefined, false],
    [30_000_000, false],
    [19_000_000, true],
    [0, true],
  ])('with %s bytes left: full %s', async (bytes, full) => {
    leave(bytes);
    expect(await isDiskFull()).toBe(full);
    if (full) expect(needRoom).toThrow('no room');
    else expect(needRoom).not.toThrow();
  });
});

describe('what must not be kept', () => {
  const forget = () => whileForgetting(async () => needRoom());

  it('goes while there is room for its log, and for nothing else', async () => {
    leave(10_000_000);
    await expect(forget()).resolves.toBeUndefined();
    expect(needRoom).toThrow('no room');
  });

  it('waits where not even that is left', async () => {
    leave(5_000_000);
    await expect(forget()).rejects.toThrow('no room');
  });

  it('that fails leaves the guard as it was', async () => {
    leave(10_000_000);
    await expect(whileForgetting(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(needRoom).toThrow('no room');
  });
});
