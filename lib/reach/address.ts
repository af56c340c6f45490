import { digest } from '../documents';

/** An address without its fragment, which is the viewer's affair. */
export const withoutFragment = (address: string): string => address.split('#')[0] ?? address;

/** Pages that show a file which their address names, as pdf.js's viewer does. */
const VIEWER = /viewer|pdf\.?js/iu;
/** The names under which they are given it … */
const SHOWN_FILE = ['file', 'url', 'src', 'pdf'];
/** … as an address, and not as a number in the system's own books (`viewfile?file=1048213_0`). */
const ADDRESS = /^(?:https?:|blob:|\.{0,2}\/)|\.pdf(?:$|[?#])/iu;

/** The address of the file that a viewer's page was opened with (`viewer.html?file=…`), null when it names none. */
export function shownByViewer(viewer: string): string | null {
  if (!URL.canParse(viewer)) return null;
  const { pathname, searchParams, hash } = new URL(viewer);
  if (!VIEWER.test(pathname)) return null;
  const values = [searchParams, new URLSearchParams(hash.slice(1))];
  const named = SHOWN_FILE.flatMap((name) => values.map((each) => each.get(name) ?? ''));
  const address = named.find((value) => ADDRESS.test(value));
  return address && URL.canParse(address, viewer) ? new URL(address, viewer).href : null;
}

/** What belongs to the session, or to the moment, and changes with it: never part of what says which file it is. */
const OF_SESSION = /session|^sid$|csrf|^_$|time|rnd|rand/iu;
/** What mostly does, but may be all that an address says of a file. */
const TOKEN = /token|sid$|ticket|auth|nonce/iu;

/** The end of a path that says which file: a number, or a name that is no program's. */
const NAMES_FILE = /[^/]*(?:\d|\.(?!(?:aspx?|ashx|php|jsp|do|html?)$)[a-z])[^/]*$/iu;

/**
 * An opaque key of an address that stays the same from session to session: 128 bits of SHA-256 in hex. The address
 * itself carries session tokens and is never kept. Where nothing but a token could say which file it is, it does.
 */
export function addressKey(address: string): string {
  const { origin, pathname, searchParams } = new URL(address);
  const path = pathname.replace(/;[^/]*/gu, '');
  const all = [...searchParams].filter(([name]) => !OF_SESSION.test(name));
  const lasting = all.filter(([name]) => !TOKEN.test(name));
  const values = (lasting.length || NAMES_FILE.test(path) ? lasting : all).sort();
  return digest(origin, path, ...values.flat());
}
