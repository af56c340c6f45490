import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leftOutOn } from '../../../lib/withheld';

// How many documents of a list could not be read, page by page.

beforeEach(() => fakeBrowser.reset());

const AT = 1_764_000_000_000;
const HOUR = 3_600_000;
const out = (unknown: number, unnamed = 0) => ({ unknown, unnamed });
const show = (shown: string[], here: ReturnType<typeof out>, list = 'a', at = AT, keys: string[] = []) =>
  leftOutOn(list, shown, { ...here, keys }, at);

it('what one page leaves out is left out still when the next is shown', async () => {
  expect(await show(['1', '2'], out(2))).toEqual(out(2));
  expect(await show(['3', '4'], out(0))).toEqual(out(2));
  expect(await show(['5', '6'], out(1, 1))).toEqual(out(3, 1));
});

it('a page that is shown again counts as it is now, though documents have come and gone', async () => {
  await show(['1', '2', '3'], out(2));
  await show(['4', '5', '6'], out(1));
  expect(await show(['0', '1', '2'], out(1))).toEqual(out(2));
  expect(await show(['0', '1', '2'], out(0))).toEqual(out(1));
  // What was the last of one page is the first of the next.
  expect(await show(['3', '7', '8'], out(1))).toEqual(out(2));
  expect(await show(['4', '5'], out(0))).toEqual(out(1));
});

it('a search that leaves one row of a page says nothing of the others', async () => {
  await show(['1', '2', '3', '4'], out(3));
  expect(await show(['4'], out(0))).toEqual(out(3));
  expect(await show(['1', '2', '3', '4'], out(0))).toEqual(out(0));
});

it('a row that stands on two pages of a list that is scrolled counts once', async () => {
  const scrolled = (shown: string[], keys: string[]) => show(shown, out(keys.length), 'a', AT, keys);
  expect(await scrolled(['1', '2', '3', '4'], ['1', '3', '4'])).toEqual(out(3));
  expect(await scrolled(['4', '5', '6', '7'], ['4', '6'])).toEqual(out(4));
  expect(await scrolled(['7', '8', '9', '10'], ['8'])).toEqual(out(5));
  expect(await scrolled(['1', '2', '3', '4'], [])).toEqual(out(3));
});

it('lists are told apart, and one that is empty for a moment forgets nothing', async () => {
  await show(['1'], out(1));
  expect(await show(['2'], out(1), 'b')).toEqual(out(1));
  expect(await show([], out(0))).toEqual(out(0));
  expect(await show(['3'], out(0))).toEqual(out(1));
});

it('pages that nobody has shown for an hour do not count, nor those that nothing tells apart twice', async () => {
  await show(['1'], out(1));
  expect(await show(['2'], out(1), 'a', AT + HOUR)).toEqual(out(1));
  await show([], out(2), 'c');
  expect(await show([], out(2), 'c')).toEqual(out(2));
});

it('those that are said at once are added one after the other', async () => {
  const said = await Promise.all([show(['1'], out(1)), show(['2'], out(1)), show(['3'], out(1))]);
  expect(said).toEqual([out(1), out(2), out(3)]);
});

it('nothing of a list but what is opaque is remembered', async () => {
  await show(['1'], out(1), 'Danh sách văn bản mật');
  expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain('văn bản');
});
