import { expect, it } from 'vitest';
import { forgetOffered, isOffered, noteOffered, takeOffered } from '../../../lib/opened-files/offered';
import type { Origin } from '../../../lib/origin';

const origin = (tabId: number, frameId = 0): Origin => ({
  tabId,
  frameId,
  at: 0,
  tab: {},
  frameUrl: 'https://qlvb.test/tep.pdf',
  isTab: frameId === 0,
});
const offer = (from: Origin) => ({ url: 'https://qlvb.test/tep.pdf', at: 1, origin: from });

it('what the frames of a closed tab were about to offer is taken once, and not what was spoken of', () => {
  const [told, silent, other] = [offer(origin(1)), offer(origin(1, 3)), offer(origin(2))];
  for (const one of [told, silent, other]) noteOffered(one);
  forgetOffered(told.origin);
  expect(takeOffered(1)).toEqual([silent]);
  expect(takeOffered(1)).toEqual([]);
  expect(isOffered()).toBe(true);
  expect(takeOffered(2)).toEqual([other]);
  expect(isOffered()).toBe(false);
});
