import type { FileVerdict, Told } from '../messages';
import type { Tell } from './told';

/** A file often stands on the screen before the fields of its document do: ask again, this often and this long. */
const ASK_AGAIN_MS = 500;
const ASKS = 40;

const BASE64_CHUNK = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += BASE64_CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + BASE64_CHUNK));
  return btoa(binary);
}

/**
 * The shown file's bytes without a second request, null when the cache does not give them. Chromium gives it for a
 * tab of its own only; in a frame the attempt always fails and would write an error to the page's console (measured).
 */
async function fromCache(page: Document): Promise<string | null> {
  if (page.defaultView !== page.defaultView?.top) return null;
  try {
    const request: RequestInit = { cache: 'only-if-cached', mode: 'same-origin', credentials: 'include' };
    const response = await fetch(page.location.href, request);
    return response.ok ? base64(new Uint8Array(await response.arrayBuffer())) : null;
  } catch {
    return null;
  }
}

const KEPT: Told = 'kept';

/**
 * In a frame that shows a PDF: hands the file over for reading once its document is known to be ordinary. A worker
 * that dies while it listens is told again.
 */
export async function offerFile(page: Document, tell: Tell, signal: AbortSignal): Promise<void> {
  const url = page.location.href;
  const ask = (message: Parameters<Tell>[0]) => tell(message).catch(() => null);
  for (let asked = 0; asked < ASKS && !signal.aborted; asked += 1) {
    const verdict = (await ask({ type: 'file-shown', url })) as FileVerdict | null;
    if (verdict === 'leave') return;
    if (verdict === 'read' && (await ask({ type: 'file', url, bytes: await fromCache(page) })) === KEPT) return;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
}
