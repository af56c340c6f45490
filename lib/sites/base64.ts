/** Letters of one call: more arguments than this overflow the stack. */
const CHUNK = 0x8000;
/** A multiple of three, so that the pieces join without padding; one takes some milliseconds of the page's thread. */
const SLICE = 3 * 0x40000;

/** The largest file that goes through messages, which hold 64 MiB in Chromium; larger ones are fetched by their address. */
export const LARGEST_HANDED = 40 * 1024 * 1024;

function binary(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
}

/** Bytes in base64, made in slices: the page gets its turn between them. */
export async function base64(bytes: Uint8Array): Promise<string> {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += SLICE) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve));
    pieces.push(btoa(binary(bytes.subarray(at, at + SLICE))));
  }
  return pieces.join('');
}
