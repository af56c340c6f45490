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

/** Larger files are fetched by their address: results of scripts are copied as text. */
const LARGEST = 40 * 1024 * 1024;

/** The bytes in base64 of the file that pdf.js's viewer shows in a frame, without any request; null when it has none. */
export async function shownInViewer(tabId: number, frameId: number): Promise<string | null> {
  try {
    const target = { tabId, frameIds: [frameId] };
    const [ran] = await browser.scripting.executeScript({ target, world: 'MAIN', func: bytesInPage, args: [LARGEST] });
    return typeof ran?.result === 'string' ? ran.result : null;
  } catch {
    return null;
  }
}
