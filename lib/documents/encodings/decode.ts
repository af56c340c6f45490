import { legacyOf } from './recognise';

/** Marks at the beginning (Unicode 23.8). */
const MARKS: readonly [bytes: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** So much of a file tells its encoding. */
const HEAD = 64 * 1024;

/** UTF-16 without a mark, null for anything else: western letters and spaces leave every other byte zero. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const head = bytes.subarray(0, HEAD);
  let even = 0;
  let odd = 0;
  for (const [at, byte] of head.entries()) {
    if (byte !== 0) continue;
    if (at % 2) odd += 1;
    else even += 1;
  }
  const many = head.length / 8;
  if (odd > many && even * 10 < odd) return 'utf-16le';
  return even > many && odd * 10 < even ? 'utf-16be' : null;
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    // A letter cut at the end of the head is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, HEAD), { stream: true });
    return true;
  } catch {
    return false;
  }
};

const knows = (label: string): boolean => {
  try {
    return new TextDecoder(label).encoding !== 'replacement';
  } catch {
    return false;
  }
};

/** One byte a letter: the code page of a Vietnamese Windows, or an old encoding that shows as Latin letters. */
function oneByte(bytes: Uint8Array): string {
  // In the encoding standard "latin1" is windows-1252, which has other letters where TCVN3 has none.
  const latin = new TextDecoder('windows-1252').decode(bytes);
  return legacyOf(latin) ? latin : new TextDecoder('windows-1258').decode(bytes);
}

/**
 * Bytes as text: by their mark, by what they declare, as UTF-16 or UTF-8 where they are that, else by the code page of
 * a Vietnamese Windows. TCVN3 and VNI come out as the letters they show without their font ({@link legacyOf}).
 * @param declared the encoding that the file names for itself, null when it names none
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const mark = MARKS.find(([first]) => first.every((byte, at) => bytes[at] === byte));
  if (mark) return new TextDecoder(mark[1]).decode(bytes);
  const wide = utf16Of(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  // Files say utf-8 and windows-1252 out of habit: both are looked at.
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  if (declared && !/^(?:utf-?8|windows-125[28]|iso-8859-1|latin1|us-ascii)$/i.test(declared) && knows(declared))
    return new TextDecoder(declared).decode(bytes);
  return oneByte(bytes);
}
