import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchFile } from '../../../lib/reach';

const ADDRESS = 'http://qlvb.test/tep/1';

/** An answer that comes in these pieces; an error in place of one breaks it off. */
const answer = (pieces: readonly (number | Error)[], init: ResponseInit = {}): Response => {
  const left = [...pieces];
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = left.shift();
      if (next === undefined) controller.close();
      else if (typeof next === 'number') controller.enqueue(new Uint8Array(next));
      else controller.error(next);
    },
  });
  return new Response(body, init);
};

const answered = (response: Response | Error) =>
  vi.stubGlobal('fetch', () => (response instanceof Error ? Promise.reject(response) : Promise.resolve(response)));

afterEach(() => vi.unstubAllGlobals());

const lost = new TypeError('network error');
const length = (bytes: number, more: Record<string, string> = {}) => ({
  headers: { 'content-length': String(bytes), ...more },
});

describe('one GET of a file', () => {
  test.each([
    ['whole', answer([3, 4], length(7)), 7],
    ['of no stated length', answer([3, 4]), 7],
    [
      'packed on the way, whose stated length is another',
      answer([3, 4], length(99, { 'content-encoding': 'gzip' })),
      7,
    ],
  ])('%s', async (_, response, size) => {
    answered(response);
    expect(await fetchFile(ADDRESS)).toMatchObject({ bytes: { length: size } });
  });

  test.each([
    ['ends before its stated length', answer([3], length(7)), 'truncated'],
    ['breaks off', answer([3, lost]), 'truncated'],
    ['breaks off at once', answer([lost]), 'unreachable'],
    ['states that it is too long', answer([3], length(200e6)), 'too-large'],
    ['is too long without saying so', answer([60e6, 60e6]), 'too-large'],
    ['does not come', lost, 'unreachable'],
    ['is refused', answer([], { status: 403 }), 'refused'],
  ])('that %s', async (_, response, failed) => {
    answered(response);
    expect(await fetchFile(ADDRESS)).toEqual({ failed });
  });
});

test('one that leads on to a host that is not allowed is told from one that is down, and not got twice', async () => {
  const asked: RequestInit[] = [];
  vi.stubGlobal('fetch', (_: string, request: RequestInit) => {
    asked.push(request);
    return request.mode === 'no-cors' ? Promise.resolve({ type: 'opaque' }) : Promise.reject(lost);
  });
  expect(await fetchFile(ADDRESS)).toEqual({ failed: 'redirected' });
  expect(asked.map(({ method = 'GET' }) => method)).toEqual(['GET', 'HEAD']);
});

describe('a file that the officer gave', () => {
  test('and that was changed before or while it was read', async () => {
    vi.stubGlobal('location', { origin: 'chrome-extension://a' });
    for (const response of [lost, answer([3, lost])]) {
      answered(response);
      expect(await fetchFile('blob:chrome-extension://a/1')).toEqual({ failed: 'changed' });
    }
    answered(lost);
    expect(await fetchFile('blob:http://qlvb.test/1')).toEqual({ failed: 'gone' });
  });
});
