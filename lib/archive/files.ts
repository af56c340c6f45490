import { lookForRoom, needRoom } from './room';

/**
 * Copies of the data, in the extension's own file system (OPFS). Chromium keeps all IndexedDB databases of an origin in
 * one store and, when that is corrupt, throws it away without a word (measured in Chromium 156): a second database
 * would go with the first. The file system of the origin is kept apart, and survives.
 */

const FOLDER = 'copies';

async function folder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}

const isMissing = (error: unknown): boolean => error instanceof DOMException && error.name === 'NotFoundError';

/** The names and sizes in bytes of all files. */
export async function listFiles(): Promise<{ name: string; size: number }[]> {
  const files: { name: string; size: number }[] = [];
  for await (const handle of (await folder()).values())
    if (handle.kind === 'file') files.push({ name: handle.name, size: (await handle.getFile()).size });
  return files;
}

/**
 * Writes a file, compressed. It takes the place of one of the same name only when it is whole.
 * @throws QuotaExceededError when the disk is full
 */
export async function writeFile(name: string, content: Blob): Promise<void> {
  await lookForRoom();
  needRoom();
  const handle = await (await folder()).getFileHandle(name, { create: true });
  const writable = await handle.createWritable();
  await content.stream().pipeThrough(new CompressionStream('gzip')).pipeTo(writable);
}

/**
 * The text of a file.
 * @throws when there is none of this name, or it is broken
 */
export async function readFile(name: string): Promise<string> {
  const file = await (await (await folder()).getFileHandle(name)).getFile();
  return new Response(file.stream().pipeThrough(new DecompressionStream('gzip'))).text();
}

/** Takes a file away; one that is not there is gone already. */
export async function removeFile(name: string): Promise<void> {
  await (await folder()).removeEntry(name).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
}

/** Takes everything away, also the mark and what was left of a file that was never finished. */
export async function removeEverything(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
}
