import { readdirSync, statSync, writeFileSync } from 'node:fs';
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
