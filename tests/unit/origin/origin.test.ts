import { expect, it, vi } from 'vitest';
import { mayBeGiven, type Origin } from '../../../lib/origin';

let frames: string[] | null = [];
vi.mock('../../../lib/browser', () => ({ addressesIn: async () => frames }));

const FILE = 'https://qlvb.test/tep.pdf';
const BLOB = 'blob:https://qlvb.test/7c1f';
const ORIGIN: Origin = { at: 0, tabId: 1, frameId: 0, tab: {}, frameUrl: 'https://qlvb.test/', isTab: true };

it.each([
  ['the file stands in a frame', [FILE], false, true],
  ['a viewer was given the file', [`https://qlvb.test/viewer.html?file=${encodeURIComponent(FILE)}`], false, true],
  ['nothing of the file stands anywhere', ['https://qlvb.test/'], true, false],
  ['a blob stands where a script took the click', [BLOB], true, true],
  ['a blob stands where the browser followed the link', [BLOB], false, false],
  ['a frame is too slow to answer', null, false, true],
] as const)('whether a file may be shown: %s', async (_, stand, handled, expected) => {
  frames = stand && [...stand];
  expect(await mayBeGiven(FILE, ORIGIN, handled)).toBe(expected);
});
