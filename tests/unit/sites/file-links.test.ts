// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

vi.mock('../../../lib/sites/shadowed', () => ({ listen: () => undefined }));

import { FileLinks } from '../../../lib/sites/file-links';
import type { Opened } from '../../../lib/sites/opened';

const url = 'https://qlvb.test/tep.pdf';
const detail = { files: [{ address: url }], document: { keys: ['k'] }, screenKeys: [], lastResort: null };
const opened = [{ owner: { withheld: false }, detail } as unknown as Opened];
const standing = () => ({ system: null, opened });
const ended = new AbortController();

/** A frame that shows what the test says, on a page of its own. */
function showing() {
  const shown = { contentType: 'text/html', URL: 'about:blank' };
  const frame = document.createElement('iframe');
  frame.setAttribute('src', url);
  Object.defineProperty(frame, 'contentDocument', { get: () => shown });
  Object.defineProperty(frame, 'contentWindow', { get: () => null });
  const page = {
    location: { href: 'https://qlvb.test/van-ban', protocol: 'https:' },
    baseURI: 'https://qlvb.test/van-ban',
    defaultView: null,
    querySelectorAll: () => [frame],
  } as unknown as Document;
  const tell = vi.fn(async () => 'kept');
  new FileLinks(page, tell as never, standing, standing, () => false, ended.signal).read();
  return { shown, tell };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('a frame that was still loading and shows a page is not told of', async () => {
  const { shown, tell } = showing();
  await vi.advanceTimersByTimeAsync(4_000);
  shown.URL = 'https://qlvb.test/xem';
  await vi.advanceTimersByTimeAsync(30_000);
  expect(tell).not.toHaveBeenCalled();
});

it('one that shows nothing for long handed out a download', async () => {
  const { tell } = showing();
  await vi.advanceTimersByTimeAsync(4_000);
  expect(tell).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(tell).toHaveBeenCalledTimes(1);
});
