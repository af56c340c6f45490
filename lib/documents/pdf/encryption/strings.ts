import { hexToBytes } from '@noble/hashes/utils.js';

const ESCAPED: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
const OCTAL = /^[0-7]{1,3}/;

/** `(…)` with its escapes; parentheses in pairs stand for themselves. */
function literal(text: string): Uint8Array | null {
  const bytes: number[] = [];
  let depth = 1;
  for (let at = 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') {
      const octal = OCTAL.exec(text.slice(at + 1, at + 4))?.[0];
      const next = text.charAt(at + 1);
      if (octal) bytes.push(Number.parseInt(octal, 8) & 255);
      // A line's end behind the sign goes with it.
      else if (next !== '\n' && next !== '\r') bytes.push(ESCAPED[next] ?? next.charCodeAt(0));
      at += octal?.length ?? (text.startsWith('\r\n', at + 1) ? 2 : 1);
      continue;
    }
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) return Uint8Array.from(bytes);
    bytes.push(text.charCodeAt(at));
  }
  return null;
}

const HEX = /^<([\da-f\s]*)>/i;

/** The bytes of a string with which a text of Latin-1 begins (ISO 32000-2, 7.3.4); null when it begins with none. */
export function bytesOfString(text: string): Uint8Array | null {
  if (text.startsWith('(')) return literal(text);
  const hex = HEX.exec(text)?.[1]?.replace(/\s/g, '');
  return hex === undefined ? null : hexToBytes(hex.length % 2 ? `${hex}0` : hex);
}
