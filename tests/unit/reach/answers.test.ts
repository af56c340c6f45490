// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LARGEST_BYTES } from '../../../lib/documents';
import { type Fetched, fetchFile } from '../../../lib/reach';

const ADDRESS = 'http://qlvb.test/tep?id=1';

const answering = (response: Response, more: Partial<Response> = {}) => {
  for (const [name, value] of Object.entries(more)) Object.defineProperty(response, name, { value });
  vi.stubGlobal('fetch', async () => response);
};

const failed = (fetched: Fetched): string | null => ('failed' in fetched ? fetched.failed : null);

afterEach(() => vi.unstubAllGlobals());

describe('what a server answers', () => {
  it.each([
    [401, 'refused'],
    [403, 'refused'],
    [419, 'refused'],
    [440, 'refused'],
    [404, 'gone'],
    [410, 'gone'],
    [500, 'unreachable'],
    [503, 'unreachable'],
  ])('%d: %s', async (status, reason) => {
    answering(new Response('x', { status }));
    expect(failed(await fetchFile(ADDRESS))).toBe(reason);
  });

  it.each(['/qlvbdh/login', '/dang-nhap', '/Account/SignIn', '/sso/start', '/cas/x'])(
    'a redirect to %s is the end of the session',
    async (path) => {
      answering(new Response('x'), { redirected: true, url: `http://qlvb.test${path}` });
      expect(failed(await fetchFile(ADDRESS))).toBe('login-page');
    },
  );

  it('a redirect to the file is the file', async () => {
    answering(new Response('x'), { redirected: true, url: 'http://qlvb.test/luu/1.pdf' });
    expect(failed(await fetchFile(ADDRESS))).toBeNull();
  });

  it('a length beyond bounds is not waited for', async () => {
    answering(new Response('x', { headers: { 'Content-Length': String(LARGEST_BYTES + 1) } }));
    expect(failed(await fetchFile(ADDRESS))).toBe('too-large');
  });

  it('a stream without a length ends at the bound', async () => {
    const chunk = new Uint8Array(8 * 1024 * 1024);
    let given = 0;
    const endless = new ReadableStream({
      pull(controller) {
        given += chunk.length;
        controller.enqueue(chunk);
      },
    });
    answering(new Response(endless));
    expect(failed(await fetchFile(ADDRESS))).toBe('too-large');
    expect(given).toBeLessThan(LARGEST_BYTES * 1.3);
  });

  it('nothing at all', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(failed(await fetchFile(ADDRESS))).toBe('unreachable');
    expect(failed(await fetchFile('blob:http://qlvb.test/1'))).toBe('gone');
  });

  it('the file, with its name', async () => {
    answering(new Response('abc', { headers: { 'Content-Disposition': 'attachment; filename="cv.pdf"' } }));
    expect(await fetchFile(ADDRESS)).toEqual({ bytes: new TextEncoder().encode('abc'), name: 'cv.pdf' });
  });
});
