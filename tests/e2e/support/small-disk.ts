import { execFile } from 'node:child_process';
import { closeSync, constants, fstatSync, ftruncateSync, openSync, rmSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Enough for a new profile with a small checklist, and soon filled. */
const SIZE = '256m';
const CHUNKS = [1 << 20, 1 << 12, 1];

/** A disk of its own, in memory, that can be filled to its last byte without touching the computer's. */
export interface SmallDisk {
  /** A browser's profile on it. */
  profile: string;
  /** Leaves so many bytes, none unless given. */
  fill(left?: number): void;
  free(): void;
  remove(): Promise<void>;
}

/** Mounts a small disk; null where this may not be done (only root may, on Linux). */
export async function smallDisk(): Promise<SmallDisk | null> {
  const folder = await mkdtemp(join(tmpdir(), 'nhac-han-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'nhac-han', folder]);
  } catch {
    await rm(folder, { recursive: true, force: true });
    return null;
  }
  const filler = join(folder, 'filler');
  return {
    profile: join(folder, 'profile'),
    fill(left = 0) {
      const file = openSync(filler, constants.O_WRONLY | constants.O_CREAT | constants.O_APPEND);
      for (const size of CHUNKS) writeUntilFull(file, Buffer.alloc(size));
      if (left) ftruncateSync(file, fstatSync(file).size - left);
      closeSync(file);
    },
    free: () => rmSync(filler, { force: true }),
    async remove() {
      await run('umount', [folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function writeUntilFull(file: number, bytes: Buffer): void {
  try {
    while (writeSync(file, bytes) === bytes.length);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}
