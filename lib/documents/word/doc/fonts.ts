const NAME = 40;
const MOST_FONTS = 2000;
const utf16 = new TextDecoder('utf-16le');

/** The names of the fonts by their numbers (MS-DOC 2.9.286, 2.9.81). */
export function readFonts(view: DataView): string[] {
  const fonts: string[] = [];
  if (view.byteLength < 4) return fonts;
  const count = Math.min(MOST_FONTS, view.getUint16(0, true));
  for (let at = 4; fonts.length < count && at < view.byteLength; ) {
    const size = view.getUint8(at) + 1;
    const end = Math.min(view.byteLength, at + size);
    const name = utf16.decode(new Uint8Array(view.buffer, view.byteOffset + at, end - at).subarray(NAME));
    fonts.push(name.split('\0', 1)[0] ?? '');
    at += size;
  }
  return fonts;
}
