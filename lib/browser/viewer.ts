import { browser } from 'wxt/browser';

/** What pdf.js's viewer stands on in its own page (web/app.js). */
interface Viewer {
  PDFViewerApplication?: { pdfDocument?: { getData(): Promise<Uint8Array<ArrayBuffer>> } | null };
}

/** A blob of the page that holds a file's bytes. */
interface Held {
  url: string;
  size: number;
}

/** Runs in the page's own world, which is not trusted: what it gives is bytes to be read, whatever they are. */
async function holdInPage(largest: number): Promise<Held | null> {
  const bytes = await (globalThis as unknown as Viewer).PDFViewerApplication?.pdfDocument?.getData();
  if (!bytes || bytes.length > largest) return null;
  return { url: URL.createObjectURL(new Blob([bytes])), size: bytes.length };
}

/** Runs beside the page: what its own scripts have fetched lies in the cache under the frame's own key. */
async function holdFromCache(largest: number, url: string): Promise<Held | null> {
  const response = await fetch(url, { cache: 'only-if-cached', mode: 'same-origin', credentials: 'include' });
  const blob = await response.blob();
  if (!response.ok || blob.size > largest) return null;
  return { url: URL.createObjectURL(blob), size: blob.size };
}

/** Runs beside the page: a piece of what is held, in base64 as the browser makes it. */
async function pieceOf(url: string, from: number, to: number): Promise<string> {
  const bytes = (await (await fetch(url)).blob()).slice(from, to);
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = String(reader.result);
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(bytes);
  });
}

const letGo = (url: string): void => URL.revokeObjectURL(url);

/** Larger files are fetched by their address: results of scripts are copied as text. */
const LARGEST = 40 * 1024 * 1024;
/** A multiple of three, so that the pieces join without padding; each takes some milliseconds of the page's thread. */
const SLICE = 3 * 0x20000;

const given = (ran: { result?: unknown } | undefined): Held | null => {
  const held = ran?.result as Partial<Held> | null | undefined;
  return typeof held?.url === 'string' && typeof held.size === 'number' ? { url: held.url, size: held.size } : null;
};

/**
 * The bytes in base64 of the file that pdf.js's viewer shows in a frame, without any request: as the viewer holds them,
 * or from the cache, where its own fetch of the address has put them. Null when neither gives them. They come piece by
 * piece, so that the page's thread is never held.
 */
export async function shownInViewer(tabId: number, frameId: number, url: string): Promise<string | null> {
  const target = { tabId, frameIds: [frameId] };
  const run = browser.scripting.executeScript;
  try {
    const [own] = await run({ target, world: 'MAIN', func: holdInPage, args: [LARGEST] });
    const [cached] = given(own) ? [] : await run({ target, func: holdFromCache, args: [LARGEST, url] });
    const held = given(own) ?? given(cached);
    if (!held) return null;
    const pieces: string[] = [];
    for (let at = 0; at < held.size; at += SLICE) {
      const [piece] = await run({ target, func: pieceOf, args: [held.url, at, at + SLICE] });
      if (typeof piece?.result !== 'string') return null;
      pieces.push(piece.result);
    }
    await run({ target, func: letGo, args: [held.url] });
    return pieces.join('');
  } catch {
    // The frame is gone, or the cache has nothing.
    return null;
  }
}
