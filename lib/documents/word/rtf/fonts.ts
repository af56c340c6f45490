/** Code pages of character sets, by the number that fonts give (Rich Text Format 1.9.1, "Font Table"). */
const CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

export const SYMBOLS = 2;

export interface RtfFont {
  name: string;
  /** Its characters are signs, not letters. */
  isSymbols: boolean;
  /** The name of its code page, null when it has the file's. */
  encoding: string | null;
}

export const newFont = (): RtfFont => ({ name: '', isSymbols: false, encoding: null });

/** The code page of a character set, null for the file's own. */
export const charsetEncoding = (charset: number): string | null => CHARSETS[charset] ?? null;

const decoders = new Map<string, TextDecoder>();

/** A decoder for a code page; those that browsers do not know are read as windows-1252. */
export function decoderOf(encoding: string): TextDecoder {
  const known = decoders.get(encoding);
  if (known) return known;
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding);
  } catch {
    decoder = new TextDecoder('windows-1252');
  }
  decoders.set(encoding, decoder);
  return decoder;
}
