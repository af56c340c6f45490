import { bytesToHex } from '@noble/hashes/utils.js';
import { FileFault } from '..';

/** An entry of a compound file's directory (MS-CFB 2.6.1). */
interface Entry {
  name: string;
  kind: number;
  left: number;
  right: number;
  child: number;
  first: number;
  size: number;
  classId: string;
}

/** A storage of a storage, as an object of another program is: what kind of object it is, in hex. */
export interface Store {
  name: string;
  classId: string;
}

/** A stream: where it begins and how long it is. */
export interface Stream {
  first: number;
  size: number;
}

const ENTRY = 128;
const STORE = 1;
const STREAM = 2;
const ROOT = 5;
const utf16 = new TextDecoder('utf-16le');

function entryAt(view: DataView, at: number): Entry {
  const length = Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2));
  return {
    name: utf16.decode(new Uint8Array(view.buffer, view.byteOffset + at, length)),
    kind: view.getUint8(at + 66),
    left: view.getUint32(at + 68, true),
    right: view.getUint32(at + 72, true),
    child: view.getUint32(at + 76, true),
    first: view.getUint32(at + 116, true),
    size: view.getUint32(at + 120, true),
    classId: bytesToHex(new Uint8Array(view.buffer, view.byteOffset + at + 80, 16)),
  };
}

/** What is in a directory. */
export interface Directory {
  /** The stream of small streams. */
  small: Stream;
  /** The streams at the top, by name. */
  streams: Map<string, Stream>;
  /** The storages inside those at the top, by the name of the one that holds them. */
  stores: Map<string, Store[]>;
}

/**
 * The streams at the top of a compound file. Those of files embedded in it lie deeper and have the same names.
 * @throws FileFault broken when there is no root
 */
export function readDirectory(bytes: Uint8Array): Directory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = Array.from({ length: Math.floor(bytes.length / ENTRY) }, (_, at) => entryAt(view, at * ENTRY));
  const [root] = entries;
  if (root?.kind !== ROOT) throw new FileFault('broken');
  const met = new Set<number>();
  const under = ({ child }: Entry): Entry[] => {
    const found: Entry[] = [];
    const waiting = [child];
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
      const entry = entries[number];
      if (!entry || met.has(number)) continue;
      met.add(number);
      waiting.push(entry.left, entry.right);
      found.push(entry);
    }
    return found;
  };
  const top = under(root);
  const stores = top.filter(({ kind }) => kind === STORE);
  return {
    small: { first: root.first, size: root.size },
    streams: new Map(top.filter(({ kind }) => kind === STREAM).map(({ name, first, size }) => [name, { first, size }])),
    stores: new Map(stores.map((store) => [store.name, under(store).filter(({ kind }) => kind === STORE)])),
  };
}
