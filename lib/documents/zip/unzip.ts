import { FileFault } from '..';
import { type Budget, budget, spend } from './budget';
import { directory, packedBytes, type ZipEntry } from './directory';
import { unpack } from './inflate';

/** Text of markup packs 10 to 100 times; more than that in a large entry is packed to swell. */
const MOST_RATIO = 300;
const LARGE = 16 * 1024 * 1024;

const STORED = 0;
const DEFLATED = 8;

function bytesOf(bytes: Uint8Array, entry: ZipEntry, left: Budget): Uint8Array {
  if (entry.encrypted) throw new FileFault('encrypted');
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new FileFault('unknown-kind');
  if (entry.size > LARGE && entry.size > entry.packedSize * MOST_RATIO) throw new FileFault('too-large');
  spend(left, 'bytes', entry.size);
  return unpack(packedBytes(bytes, entry), entry);
}

const isFolder = ({ name }: ZipEntry): boolean => name.endsWith('/');

/** The entries of a ZIP file without folders, nothing unpacked. @throws FileFault */
export const zipEntries = (bytes: Uint8Array): ZipEntry[] =>
  directory(bytes, budget().entries).filter((entry) => !isFolder(entry));

/**
 * Takes the wanted files out of a ZIP file, by name; of two with one name the first. What is not wanted is not unpacked.
 * @param left what may still be taken; hand the same on for packed files inside, so that they count together
 * @throws FileFault encrypted, too-large (limits on entries, bytes and ratio, before memory is taken), truncated, broken.
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  left: Budget = budget(),
): Map<string, Uint8Array> {
  const entries = directory(bytes, left.entries);
  spend(left, 'entries', entries.length);
  const files = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (isFolder(entry) || files.has(entry.name) || !wanted(entry.name)) continue;
    files.set(entry.name, bytesOf(bytes, entry, left));
  }
  return files;
}
