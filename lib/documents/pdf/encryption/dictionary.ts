import { Word } from '../ascii-word';
import { objectIn } from '../packed/objects';
import { bytesOfString } from './strings';

const latin = new TextDecoder('latin1');

/** How a PDF is encrypted (ISO 32000-2, 7.6.4.2, table 21), as far as its streams go. */
export interface Encryption {
  /** Revision of the standard security handler: 2 to 4 with MD5 and RC4 or AES-128, 5 and 6 with SHA and AES-256. */
  revision: 2 | 3 | 4 | 5 | 6;
  method: 'rc4' | 'aes' | 'none';
  /** Of the file's key, in bytes. */
  keyLength: number;
  owner: Uint8Array;
  user: Uint8Array;
  /** The file's key, encrypted; empty before revision 5. */
  userKey: Uint8Array;
  permissions: number;
  /** The first of the two parts of the file's identifier. */
  id: Uint8Array;
  metadata: boolean;
}

const ENCRYPT = new Word('/Encrypt');
const REFERENCE = /^\/Encrypt\s+(\d{1,10})\s+(\d{1,5})\s+R\b/;
const DIRECT = /^\/Encrypt\s*<</;
const ID = new Word('/ID');
const FIRST_ID = /^\/ID\s*\[\s*/;
/** A file says once how it is encrypted, and once more with each update. */
const MOST_TRIED = 1_000;
/** Longer than any such dictionary is. */
const LONGEST = 4_096;

const METHODS: Readonly<Record<string, Encryption['method']>> = { V2: 'rc4', AESV2: 'aes', AESV3: 'aes', None: 'none' };

function* first(most: number, places: Iterable<number>): Generator<number, void> {
  let left = most;
  for (const at of places) {
    if (left === 0) return;
    left -= 1;
    yield at;
  }
}

const textAt = (bytes: Uint8Array, at: number): string => latin.decode(bytes.subarray(at, at + LONGEST));

/** The dictionary as text, as long as one may be; null when the file is not encrypted, or does not say how. */
function dictionaryIn(bytes: Uint8Array): string | null {
  for (const at of first(MOST_TRIED, ENCRYPT.all(bytes))) {
    const text = textAt(bytes, at);
    if (DIRECT.test(text)) return text;
    const [, number, generation] = REFERENCE.exec(text) ?? [];
    const object = number === undefined ? -1 : objectIn(bytes, number, generation);
    if (object >= 0) return textAt(bytes, object).split('endobj')[0] ?? null;
  }
  return null;
}

/** The first string that stands behind the identifier's name anywhere; empty where none does. */
function idIn(bytes: Uint8Array): Uint8Array {
  for (const at of first(MOST_TRIED, ID.all(bytes))) {
    const text = textAt(bytes, at);
    const begins = FIRST_ID.exec(text);
    if (begins) return bytesOfString(text.slice(begins[0].length)) ?? new Uint8Array();
  }
  return new Uint8Array();
}

const numberOf = (text: string, name: string): number | null => {
  const value = new RegExp(`/${name}\\s+(-?\\d{1,10})\\b`).exec(text)?.[1];
  return value === undefined ? null : Number(value);
};

const stringOf = (text: string, name: string): Uint8Array | null => {
  const begins = new RegExp(`/${name}\\s*(?=[(<])`).exec(text);
  return begins && bytesOfString(text.slice(begins.index + begins[0].length));
};

/** What encrypts the streams: since version 4 a filter of a name of its own, before that always RC4. */
function methodOf(text: string, version: number): Encryption['method'] | null {
  if (version < 4) return 'rc4';
  const name = /\/StmF\s*\/([^\s/<>[\]()]+)/.exec(text)?.[1] ?? 'Identity';
  if (name === 'Identity') return 'none';
  const method = /\/CFM\s*\/(\w+)/.exec(text)?.[1];
  return METHODS[method ?? ''] ?? null;
}

const isRevision = (value: number | null): value is Encryption['revision'] =>
  value !== null && value >= 2 && value <= 6;

const keyLengthOf = (text: string, version: number): number => {
  if (version === 1) return 5;
  if (version >= 4) return version === 4 ? 16 : 32;
  return (numberOf(text, 'Length') ?? 40) / 8;
};

/** How a PDF is encrypted: null when it is not, `unknown` when by what nobody here opens. */
export function encryptionOf(bytes: Uint8Array): Encryption | null | 'unknown' {
  const text = dictionaryIn(bytes);
  if (text === null) return null;
  const version = numberOf(text, 'V') ?? 0;
  const revision = numberOf(text, 'R');
  const [owner, user] = [stringOf(text, 'O'), stringOf(text, 'U')];
  const permissions = numberOf(text, 'P');
  const method = methodOf(text, version);
  const isStandard = /\/Filter\s*\/Standard\b/.test(text);
  if (!isStandard || !isRevision(revision) || !owner || !user || permissions === null || !method) return 'unknown';
  const keyLength = keyLengthOf(text, version);
  const userKey = stringOf(text, 'UE') ?? new Uint8Array();
  const metadata = !/\/EncryptMetadata\s+false\b/.test(text);
  return { revision, method, keyLength, owner, user, userKey, permissions, id: idIn(bytes), metadata };
}
