const MARK = 'mark';

/**
 * The name of the database that stood here last, null when none ever did. A database of another name, or without one,
 * means that the browser threw away what was there.
 */
export async function readMark(): Promise<string | null> {
  const root = await navigator.storage.getDirectory();
  const handle = await root.getFileHandle(MARK).catch(() => null);
  return handle ? (await handle.getFile()).text() : null;
}

export async function writeMark(name: string): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const writable = await (await root.getFileHandle(MARK, { create: true })).createWritable();
  await writable.write(name);
  await writable.close();
}

/** What stands next is not measured against what stood before. */
export async function clearMark(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(MARK).catch(() => undefined);
}
