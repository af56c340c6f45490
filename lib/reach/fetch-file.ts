import { type FailureReason, LARGEST_BYTES } from '../documents';
import { nameInHeader } from './file-name';

/** A file's bytes and the name that the answer gives it, or why there are none. */
export type Fetched = { bytes: Uint8Array<ArrayBuffer>; name: string | null } | { failed: FailureReason };

/** A server that sends nothing more for this long has lost the file. */
const LONGEST_MS = 120_000;

/** What the answers of a server without the file mean; any other is a server that cannot be reached now. */
const REFUSALS: Readonly<Record<number, FailureReason>> = {
  401: 'refused',
  403: 'refused',
  404: 'gone',
  410: 'gone',
  // Not registered, but what frameworks of these systems answer when the session has ended (Laravel, Microsoft IIS).
  419: 'refused',
  440: 'refused',
};

/** Where a server sends a person whose session has ended. */
const LOGIN_PATH = /log[-_]?in|sign[-_]?in|dang[-_]?nhap|\/(?:sso|cas|auth|oauth2?)(?:\/|$)/iu;

const isLogin = ({ redirected, url }: Response): boolean => redirected && LOGIN_PATH.test(new URL(url).pathname);

/** The bytes of an answer, or why not all came: what came so far is let go. */
async function collect(body: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer> | FailureReason> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      chunks.push(next.value);
      size += next.value.length;
      if (size > LARGEST_BYTES) return 'too-large';
    }
  } catch {
    // The connection ended before the answer did.
    return size > 0 ? 'truncated' : 'unreachable';
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

/** The length that an answer states of its own bytes; null when it states none, or one of packed bytes. */
function statedLength({ headers }: Response): number | null {
  const length = headers.get('content-length');
  return length === null || headers.has('content-encoding') ? null : Number(length);
}

async function take(response: Response): Promise<Fetched> {
  if (!response.ok) return { failed: REFUSALS[response.status] ?? 'unreachable' };
  if (isLogin(response)) return { failed: 'login-page' };
  if (Number(response.headers.get('content-length') ?? 0) > LARGEST_BYTES) return { failed: 'too-large' };
  const bytes = response.body ? await collect(response.body) : new Uint8Array();
  if (typeof bytes === 'string') return { failed: bytes };
  if (bytes.length < (statedLength(response) ?? 0)) return { failed: 'truncated' };
  return { bytes, name: nameInHeader(response.headers.get('content-disposition')) };
}

/**
 * A file that the officer gave stands on the disk, and a page of ours only points to it: one that was changed since
 * cannot be read any more (File API, 4.1, snapshot state).
 */
const isGiven = (address: string): boolean => address.startsWith(`blob:${globalThis.location?.origin}/`);
const givenFault = (fault: FailureReason): FailureReason => (fault === 'truncated' ? 'changed' : fault);

/**
 * Whether an address that gave nothing leads on to a host that is not allowed: such a host fails like one that is down,
 * and answers opaquely in this mode alone, as does any other host to which an address leads on (measured in Chromium). So
 * the file is asked for in the other mode, and for its head alone in this one.
 */
async function leadsAway(address: string, signal: AbortSignal): Promise<boolean> {
  const request: RequestInit = { method: 'HEAD', mode: 'no-cors', credentials: 'include', signal };
  return fetch(address, request).then(
    ({ type }) => type === 'opaque',
    () => false,
  );
}

/**
 * One GET of the address that the officer opened, with the session's cookie. Of its own cache the browser takes only
 * what it knows to be fresh: a file that changed must be seen to have changed.
 */
export async function fetchFile(address: string): Promise<Fetched> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), LONGEST_MS);
  try {
    const fetched = await take(await fetch(address, { credentials: 'include', signal: stop.signal }));
    if ('failed' in fetched) stop.abort();
    if ('failed' in fetched && isGiven(address)) return { failed: givenFault(fetched.failed) };
    return fetched;
  } catch {
    if (isGiven(address)) return { failed: 'changed' };
    // A blob lives no longer than the page that made it.
    if (address.startsWith('blob:')) return { failed: 'gone' };
    return { failed: (await leadsAway(address, stop.signal)) ? 'redirected' : 'unreachable' };
  } finally {
    clearTimeout(timer);
  }
}
