import { FileFault } from '..';
import { type Budget, budget, spend } from './budget';
import { directory, packedBytes, type ZipEntry } from './directory';
import { unpack } from './inflate';

/** Text of markup packs 10 to 100 times; more than that in a large entry is packed to swell. */
const MOST_RATIO = 300;
const LARGE = 16 * 1024 * 1024;

const STORED = 0;
const DEFLATED = 8;

/** Entries that a directory may have at all, wanted or not. */
const MOST_ENTRIES = 20_000;

function bytesOf(bytes: Uint8Array, entry: ZipEntry, left: Budget): Uint8Array {
  if (entry.encrypted) throw new FileFault('encrypted');
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new FileFault('unknown-kind');
  if (entry.size > LARGE && entry.size > entry.packedSize * MOST_RATIO) throw new FileFault('too-large');
  spend(left, 'entries', 1);
  spend(left, 'bytes', entry.size);
  return unpack(packedBytes(bytes, entry), entry);
}

/** A ZIP file of which files are taken one by one. */
export interface OpenZip {
  /** Paths of the files inside, with forward slashes, folders left out. Names are data. */
  names: readonly string[];
  /**
   * Unpacks a file; undefined when there is none of this name.
   * @throws FileFault encrypted, too-large (before memory is taken), broken.
   */
  take(name: string): Uint8Array | undefined;
}

/**
 * Opens a ZIP file; nothing is unpacked yet. Of two files with one name the first counts.
 * @param left what may still be taken; hand the same on for packed files inside, so that they count together
 * @throws FileFault truncated, broken, too-large
 */
export function openZip(bytes: Uint8Array, left: Budget = budget()): OpenZip {
  const entries = new Map<string, ZipEntry>();
  for (const entry of directory(bytes, MOST_ENTRIES)) {
    if (!entry.name.endsWith('/') && !entries.has(entry.name)) entries.set(entry.name, entry);
  }
  return {
    names: [...entries.keys()],
    take(name) {
      const entry = entries.get(name);
      return entry && bytesOf(bytes, entry, left);
    },
  };
}

/**
 * Takes the wanted files out of a ZIP file, by name. What is not wanted is not unpacked.
 * @param left as for {@link openZip}
 * @throws FileFault encrypted, too-large (limits on files, bytes and ratio, before memory is taken), truncated, broken.
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  left: Budget = budget(),
): Map<string, Uint8Array> {
  const zip = openZip(bytes, left);
  const files = new Map<string, Uint8Array>();
  for (const name of zip.names.filter(wanted)) {
    const file = zip.take(name);
    if (file) files.set(name, file);
  }
  return files;
}
