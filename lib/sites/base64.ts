/** The largest file that goes through messages, which hold 64 MiB in Chromium; larger ones are fetched by their address. */
export const LARGEST_HANDED = 40 * 1024 * 1024;

/**
 * A file in base64. The browser's own reader works beside the page's thread, which a loop over megabytes would hold.
 * @throws DOMException when the bytes cannot be read any more
 */
export function base64(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    // data:application/pdf;base64,…
    reader.onload = () => resolve(String(reader.result).split(',', 2)[1] ?? '');
    reader.readAsDataURL(blob);
  });
}
