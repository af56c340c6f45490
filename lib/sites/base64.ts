/** Letters of one call: more arguments than this overflow the stack. */
const CHUNK = 0x8000;

/** The largest file that goes through messages, which hold 64 MiB in Chromium; larger ones are fetched by their address. */
export const LARGEST_HANDED = 40 * 1024 * 1024;

export function base64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
