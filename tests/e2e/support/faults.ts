import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { originOf } from './chromium';

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Fills the files of the profile's IndexedDB with rubbish, as a broken disk does. The browser must be closed. */
export function corruptDatabase(profile: string): void {
  const files = filesUnder(profile).filter((file) => /IndexedDB/u.test(file.slice(profile.length)));
  if (!files.length) throw new Error('the profile has no IndexedDB');
  for (const file of files) writeFileSync(file, Buffer.alloc(Math.max(statSync(file).size, 64), 0xa5));
}

/** A small disk of its own for a profile. */
export interface SmallDisk {
  folder: string;
  /** Leaves no room on it. */
  fill(): void;
  empty(): void;
  remove(): void;
}

const DISK_MB = 160;

/** Makes a small disk in memory; null where this user may not mount one. */
export function smallDisk(): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'nhac-han-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'tmpfs', folder]).status === 0;
  if (!mounted) return null;
  const filler = join(folder, 'filler');
  return {
    folder,
    fill() {
      const file = openSync(filler, 'w');
      try {
        for (;;) writeSync(file, Buffer.alloc(4096));
      } catch {
        closeSync(file);
      }
    },
    empty: () => rmSync(filler),
    remove: () => spawnSync('umount', ['-l', folder]),
  };
}

/** A page of the extension's origin that runs none of its code. */
export async function openBare(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${await originOf(context)}/icon/128.png`);
  return page;
}

/** Deletes our database. */
export const deleteDatabase = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('nhac-han');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );

/** Makes a database of ours in another version, with one store, and holds it or lets it go. */
export const makeDatabase = (page: Page, version: number, hold: boolean): Promise<void> =>
  page.evaluate(
    ([to, held]) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('nhac-han', to);
        request.onupgradeneeded = () =>
          request.result.createObjectStore('tasks', { keyPath: 'id' }).put({ id: 'kept' });
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          // A page that does not answer the wish for a new version holds the old one.
          if (held) Object.assign(globalThis, { held: request.result });
          else request.result.close();
          resolve();
        };
      }),
    [version, hold] as const,
  );

/** Lets go of what `makeDatabase` holds. */
export const releaseDatabase = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { held: IDBDatabase }).held.close());
