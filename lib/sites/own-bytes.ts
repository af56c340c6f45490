import { base64, LARGEST_HANDED } from './base64';

async function fetched(address: string, request: RequestInit): Promise<string | null> {
  try {
    const response = await fetch(address, request);
    if (!response.ok) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    return bytes.length > LARGEST_HANDED ? null : await base64(bytes);
  } catch {
    return null;
  }
}

/**
 * A file's bytes as far as the page gives them without a request, in base64; null when it does not. A blob is the
 * page's own. Chromium gives from the cache what fills a tab of its own; in a frame the attempt always fails and would
 * write an error to the page's console (measured).
 */
export function ownBytes(address: string, page: Document): Promise<string | null> {
  if (address.startsWith('blob:')) return fetched(address, {});
  if (page.defaultView !== page.defaultView?.top) return Promise.resolve(null);
  return fetched(address, { cache: 'only-if-cached', mode: 'same-origin', credentials: 'include' });
}
