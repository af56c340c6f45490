import { shownByViewer } from './address';

/** Names of files end with some letters or digits behind a dot. */
const EXTENSION = /\.[a-z][a-z0-9]{1,4}$/iu;

export const hasExtension = (name: string): boolean => EXTENSION.test(name.trim());

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

/** Servers of this family write UTF-8 into `filename`, which a browser hands over letter by letter as Latin-1. */
function asUtf8(text: string): string {
  const codes = [...text].map((letter) => letter.codePointAt(0) ?? 0);
  if (codes.some((code) => code > 255)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(codes));
  } catch {
    return text;
  }
}

const LONGEST = 200;

/** The name that an answer gives its file (`Content-Disposition`, RFC 6266), without folders; null when it gives none. */
export function nameInHeader(disposition: string | null): string | null {
  const extended = /filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/iu.exec(disposition ?? '')?.[1];
  const plain = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/iu.exec(disposition ?? '');
  const quoted = plain?.[1]?.replace(/\\(.)/gu, '$1') ?? plain?.[2];
  const written = quoted === undefined ? null : (decoded(quoted) ?? quoted);
  const name = (extended ? decoded(extended) : null) ?? (written === null ? null : asUtf8(written));
  const last = name?.normalize('NFC').split(/[\\/]/u).pop()?.trim().slice(0, LONGEST);
  return last || null;
}

/** Which values of an address say which file it is, and which are the session's and must not be kept. */
const NAMING = /file|name|id|no|stt/iu;
const OF_SESSION = /session|token|sid|ticket|auth/iu;

/** A file's name as its address says it, without what belongs to the session. */
export function nameInAddress(address: string): string {
  const shown = shownByViewer(address);
  if (shown) return nameInAddress(shown);
  const { pathname, searchParams } = new URL(address);
  const named = [...searchParams]
    .filter(([key]) => NAMING.test(key) && !OF_SESSION.test(key))
    .map(([, value]) => value);
  const last = pathname.split(';')[0]?.split('/').pop() ?? '';
  return searchParams.get('file') || [last, ...named].join(' ').slice(0, 120);
}
