import type { Handed, ReaderMessage, Told } from '../messages';
import type { Tell } from './told';

/** The largest file that is handed over, as base64 in one message of 64 MiB later; larger ones are fetched. */
const LARGEST = 40 * 1024 * 1024;

/** A multiple of three, so that the pieces join without padding; each takes some milliseconds of the page's thread. */
const SLICE = 3 * 0x20000;

const KEPT: Told = 'kept';

async function fetched(address: string, request: RequestInit): Promise<Blob | null> {
  try {
    const response = await fetch(address, request);
    const blob = response.ok ? await response.blob() : null;
    return blob && blob.size <= LARGEST ? blob : null;
  } catch {
    return null;
  }
}

/**
 * A file of the page's own host as the browser's cache holds it; null when it does not. What a link of the page handed
 * out as a download stands there, unless the host forbids it by `no-store` (measured in Chromium).
 */
export async function fromCache(address: string): Promise<Blob | null> {
  if (new URL(address).origin !== self.origin) return null;
  return fetched(address, { cache: 'only-if-cached', mode: 'same-origin', credentials: 'include' });
}

/**
 * A file's bytes as far as the page gives them without a request; null when it does not. A blob is the page's own.
 * Chromium gives from the cache what fills a tab of its own; in a frame the attempt always fails and would write an
 * error to the page's console (measured).
 */
export function ownBytes(address: string, page: Document): Promise<Blob | null> {
  if (address.startsWith('blob:')) return fetched(address, {});
  return page.defaultView === page.defaultView?.top ? fromCache(address) : Promise.resolve(null);
}

/**
 * The bytes of the file that a viewer shows: as the viewer holds them, else from the cache, where its own fetch of the
 * address has put them under the frame's key (measured).
 * @param address null where the viewer's page alone has one
 * @param held address of a blob of what the viewer holds, which is let go here
 */
export async function viewerBytes(address: string | null, held: string | null): Promise<Blob | null> {
  const blob = held === null ? null : await fetched(held, {});
  if (held !== null) URL.revokeObjectURL(held);
  return blob ?? (address === null ? null : fromCache(address));
}

/** Bytes in base64, made by the browser: in letters of our own it takes ten times as long. */
const encoded = (bytes: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = String(reader.result);
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(bytes);
  });

let count = 0;

/**
 * Hands bytes over piece by piece: a large file in one message would hold the page's thread for a second. Null when the
 * background has lost a piece, or there are no bytes.
 */
export async function handOver(bytes: Blob | null, tell: Tell): Promise<Handed | null> {
  if (!bytes?.size) return null;
  count += 1;
  const id = `${Date.now()}-${count}`;
  const pieces = Math.ceil(bytes.size / SLICE);
  for (let at = 0; at < pieces; at += 1) {
    const piece = await encoded(bytes.slice(at * SLICE, (at + 1) * SLICE));
    const message: ReaderMessage = { type: 'file-piece', id, at, piece };
    if ((await tell(message)) !== KEPT) return null;
  }
  return { id, pieces };
}
