import { objectIn } from './objects';

/** How a stream is packed, as far as it may swell: pictures have filters of their own, of which nothing is unpacked. */
export type Filter = 'flate' | 'lzw' | 'late-lzw' | 'ascii85' | 'hex' | 'runs' | 'brotli';

/** The filters by their names and the short ones of pictures, which pdf.js takes everywhere (ISO 32000-2, 7.4). */
const FILTERS: ReadonlyMap<string, Filter> = new Map([
  ['FlateDecode', 'flate'],
  ['Fl', 'flate'],
  ['LZWDecode', 'lzw'],
  ['LZW', 'lzw'],
  ['ASCII85Decode', 'ascii85'],
  ['A85', 'ascii85'],
  ['ASCIIHexDecode', 'hex'],
  ['AHx', 'hex'],
  ['RunLengthDecode', 'runs'],
  ['RL', 'runs'],
  ['BrotliDecode', 'brotli'],
]);

const VALUE = String.raw`(\/[^\s/<>[\]()]+|\[[^\][]*\]|\d{1,10}\s+\d{1,5}\s+R\b)`;
/** pdf.js looks for the short name first. */
const KEYS = [new RegExp(String.raw`\/F\s*${VALUE}`), new RegExp(String.raw`\/Filter\s*${VALUE}`)];
const PARTS = /\/([^\s/<>[\]()]+)|(\d{1,10})\s+(\d{1,5})\s+R\b/g;
const OBJECT = new RegExp(String.raw`^\s*${VALUE}`);
const LATE = /\/EarlyChange\s+0\b/;
const ESCAPED = /#([\da-f]{2})/gi;
/** An object that says how a stream is packed is no longer. */
const LONGEST = 300;
/** One that points to another that points to another says nothing. */
const MOST_STEPS = 3;

const latin = new TextDecoder('latin1');

const named = (name: string): string =>
  name.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The names in a value, also where it stands in an object of its own. */
function namesIn(value: string, bytes: Uint8Array, steps: number): string[] {
  return [...value.matchAll(PARTS)].flatMap(([, name, number, generation]) => {
    if (name !== undefined) return [named(name)];
    const at = steps > 0 ? objectIn(bytes, number, generation) : -1;
    const object = at < 0 ? null : OBJECT.exec(latin.decode(bytes.subarray(at, at + LONGEST)));
    return object?.[1] ? namesIn(object[1], bytes, steps - 1) : [];
  });
}

/** How a stream is packed, outermost first, up to the first filter that is none of these. */
export function filtersOf(dictionary: string, bytes: Uint8Array): Filter[] {
  const value = KEYS.map((key) => key.exec(dictionary)?.[1]).find((found) => found !== undefined);
  const filters = value === undefined ? [] : namesIn(value, bytes, MOST_STEPS).map((name) => FILTERS.get(name));
  const other = filters.indexOf(undefined);
  const known = filters.slice(0, other < 0 ? undefined : other).filter((filter) => filter !== undefined);
  return LATE.test(dictionary) ? known.map((filter) => (filter === 'lzw' ? 'late-lzw' : filter)) : known;
}
