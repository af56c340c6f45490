import { browser } from 'wxt/browser';

/** What pdf.js's viewer stands on in its own page (web/app.js). */
interface Viewer {
  PDFViewerApplication?: { pdfDocument?: { getData(): Promise<Uint8Array> } | null };
}

/**
 * Runs in the page's own world, which is not trusted: what it gives is bytes to be read, whatever they are. Handed over
 * as a blob they cost the page's thread a copy; as text they would hold it for more than a second.
 */
async function blobInPage(): Promise<string | null> {
  const bytes = await (globalThis as unknown as Viewer).PDFViewerApplication?.pdfDocument?.getData();
  return bytes ? URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>])) : null;
}

/**
 * The file that pdf.js's viewer holds in a frame, without any request: the address of a blob, which whoever takes it
 * lets go. Null when no viewer holds one.
 */
export async function blobInViewer(tabId: number, frameId: number): Promise<string | null> {
  const target = { tabId, frameIds: [frameId] };
  try {
    const [ran] = await browser.scripting.executeScript({ target, world: 'MAIN', func: blobInPage });
    const address: unknown = ran?.result;
    return typeof address === 'string' && address.startsWith('blob:') ? address : null;
  } catch {
    // The frame is gone, or the viewer has let its file go.
    return null;
  }
}
