import { dropCopies } from '../../lib/archive';
import { forget } from '../../lib/intake';

/**
 * The opaque keys of documents that a page said not to keep, in this worker's memory alone: nothing of a secret document
 * may stand on the disk, and a list whose rows do not say their level would bring it back when it is drawn again.
 */
const withheld = new Set<string>();

export function withhold(keys: readonly string[]): void {
  for (const key of keys) withheld.add(key);
}

export const isWithheld = (keys: readonly string[]): boolean => keys.some((key) => withheld.has(key));

/** Deletes what was stored under these keys, and the copies that may hold it. */
export async function forgetStored(keys: readonly string[]): Promise<void> {
  if (await forget(keys)) await dropCopies();
}

/** A document turned out not to be ordinary: nothing of it stays, and nothing of it is taken up again. */
export async function forgetDocument(keys: readonly string[]): Promise<void> {
  withhold(keys);
  await forgetStored(keys);
}
