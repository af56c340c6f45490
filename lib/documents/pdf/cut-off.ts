const END = '%%EOF';
const HEAD = 1024;
const TAIL = 64;
/** So much behind the last end is looked at: an update that was cut off begins there. */
const BEHIND = 1_000_000;

const latin = new TextDecoder('latin1');
const LINEARIZED = /\/Linearized\b[^>]{0,300}?\/L\s+(\d{1,12})|\/L\s+(\d{1,12})[^>]{0,300}?\/Linearized\b/;
const OBJECT = /\d\s+\d+\s+obj\b/;
const LAST_POINTER = /startxref\s+\d+\s*$/;

function lastEnd(bytes: Uint8Array): number {
  const [, second = 0, , , last = 0] = [...END].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.length - 1; at >= END.length - 1; at -= 1) {
    if (bytes[at] !== last || bytes[at - END.length + 2] !== second) continue;
    if (latin.decode(bytes.subarray(at - END.length + 1, at + 1)) === END) return at + 1;
  }
  return -1;
}

/**
 * Is the end of a PDF missing, as of a download that was cut off? pdf.js would give back what is left of it, and nobody
 * would know of the rest. A file ends with `%%EOF` (ISO 32000-1, 7.5.5), each signature and update with one more; one
 * made to be shown while it loads says its length at its beginning (annex F).
 */
export function isCutOff(bytes: Uint8Array): boolean {
  const [, one, other] = LINEARIZED.exec(latin.decode(bytes.subarray(0, HEAD))) ?? [];
  if (Number(one ?? other ?? 0) > bytes.length) return true;
  const end = lastEnd(bytes);
  if (end < 0) return !LAST_POINTER.test(latin.decode(bytes.subarray(-TAIL)));
  return OBJECT.test(latin.decode(bytes.subarray(end, end + BEHIND)));
}
