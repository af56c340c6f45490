/** The file could not be reached: no network, no permission, or the session has ended. */
export type FetchFailure = { state: 'failed'; reason: 'unreachable' };

/** Larger files are not read: an office's document has some megabytes. */
const LARGEST_BYTES = 100 * 1024 * 1024;

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/**
 * The bytes of a file: those handed over, or one GET of the address that the officer opened, with the session's
 * cookie and from the cache where it may.
 */
export async function fetchFile(
  source: { url: string } | { bytes: string },
): Promise<{ bytes: Uint8Array } | FetchFailure> {
  if ('bytes' in source) return { bytes: fromBase64(source.bytes) };
  try {
    const response = await fetch(source.url, { credentials: 'include', cache: 'force-cache' });
    const length = Number(response.headers.get('content-length') ?? 0);
    if (!response.ok || length > LARGEST_BYTES) return { state: 'failed', reason: 'unreachable' };
    return { bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch {
    return { state: 'failed', reason: 'unreachable' };
  }
}
