import { browser } from 'wxt/browser';

/** What pdf.js's viewer stands on in its own page (web/app.js). */
interface Viewer {
  PDFViewerApplication?: { pdfDocument?: { getData(): Promise<Uint8Array> } | null };
}

/** Runs in the page's own world, which is not trusted: what it gives is bytes to be read, whatever they are. */
async function bytesInPage(largest: number): Promise<string | null> {
  const bytes = await (globalThis as unknown as Viewer).PDFViewerApplication?.pdfDocument?.getData();
  if (!bytes || bytes.length > largest) return null;
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

/** Runs beside the page: what its own scripts have fetched lies in the cache under the frame's own key. */
async function bytesInCache(largest: number, url: string): Promise<string | null> {
  const response = await fetch(url, { cache: 'only-if-cached', mode: 'same-origin', credentials: 'include' });
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!response.ok || bytes.length > largest) return null;
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}

/** Larger files are fetched by their address: results of scripts are copied as text. */
const LARGEST = 40 * 1024 * 1024;

const given = (ran: { result?: unknown } | undefined): string | null =>
  typeof ran?.result === 'string' ? ran.result : null;

/**
 * The bytes in base64 of the file that pdf.js's viewer shows in a frame, without any request: as the viewer holds them,
 * or from the cache, where its own fetch of the address has put them. Null when neither gives them.
 */
export async function shownInViewer(tabId: number, frameId: number, url: string): Promise<string | null> {
  const target = { tabId, frameIds: [frameId] };
  const run = browser.scripting.executeScript;
  try {
    const [own] = await run({ target, world: 'MAIN', func: bytesInPage, args: [LARGEST] });
    if (given(own) !== null) return given(own);
    const [cached] = await run({ target, func: bytesInCache, args: [LARGEST, url] });
    return given(cached);
  } catch {
    // The frame is gone, or the cache has nothing.
    return null;
  }
}
