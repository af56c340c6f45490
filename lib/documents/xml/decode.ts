/** What XML itself names (XML 1.0, 4.6). Entities that a file defines for itself stay as they are written. */
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/giu;
const LAST_CODE_POINT = 0x10ffff;

const letterOf = (code: number): string => (code <= LAST_CODE_POINT ? String.fromCodePoint(code) : '\ufffd');

/** The text that a piece of XML stands for. */
export const decodeReferences = (text: string): string =>
  text.includes('&')
    ? text.replace(REFERENCE, (_, hex?: string, decimal?: string, name?: string) =>
        name ? (NAMED[name.toLowerCase()] ?? '') : letterOf(hex ? Number.parseInt(hex, 16) : Number(decimal)),
      )
    : text;

const DECLARED = /^<\?xml[^>]{1,80}encoding=["']([\w.-]{1,40})["']/u;
const HEAD = 200;

/** The encoding that a file's first bytes tell: a byte order mark, else what it declares, else UTF-8 (XML 1.0, F.1). */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return DECLARED.exec(head)?.[1] ?? 'utf-8';
}

/** An XML file's bytes as text. An encoding that nobody knows is read as UTF-8. */
export function decodeXml(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
