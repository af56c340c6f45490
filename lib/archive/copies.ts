import { betweenCopies } from './between-copies';
import { listFiles, readFile, removeFile, writeFile } from './files';
import type { Copy, CopyReason } from './types';

const NAME = /^(?<at>\d{1,16})\.(?<why>daily|import|upgrade|restore)\.json\.gz$/u;

const nameOf = (at: number, why: CopyReason): string => `${at}.${why}.json.gz`;

/** All copies, the newest first. */
export async function listCopies(): Promise<Copy[]> {
  const copies = (await listFiles()).flatMap(({ name, size }): Copy[] => {
    const { at, why } = NAME.exec(name)?.groups ?? {};
    // A file without a byte was begun by a browser that was closed before it was whole.
    return at && why && size > 0 ? [{ name, at: Number(at), why: why as CopyReason, size }] : [];
  });
  return copies.sort((a, b) => b.at - a.at);
}

/**
 * Keeps a copy of the data under the moment at which it was made. Returns its name.
 * @param read reads the data; called when no other copy is being made
 */
export const keepCopy = (read: () => Promise<Blob>, at: number, why: CopyReason): Promise<string> =>
  betweenCopies(async () => {
    const name = nameOf(at, why);
    await writeFile(name, await read());
    return name;
  });

/** The text of a copy. @throws when it is gone or broken. */
export const readCopy = readFile;

/** Lets go of all copies: one of them may hold what must not be kept. The next daily copy is made without it. */
export async function dropCopies(): Promise<void> {
  for (const { name } of await listFiles()) await removeFile(name);
}

/** Lets one copy go. */
export const removeCopy = removeFile;

const DAYS = 7;
const DAY_MS = 24 * 3_600_000;

/**
 * Lets go of copies over seven days, and of those that a wrong clock has dated later than that ahead, but never of the
 * last one that is left.
 */
export async function dropOldCopies(at: number): Promise<void> {
  const away = (copy: Copy): number => Math.abs(copy.at - at);
  const [, ...others] = (await listCopies()).sort((a, b) => away(a) - away(b));
  for (const copy of others.filter((each) => away(each) > DAYS * DAY_MS)) await removeFile(copy.name);
}
