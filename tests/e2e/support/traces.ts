import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Worker } from '@playwright/test';
import type { browser } from 'wxt/browser';

/** Inside the extension's worker. */
declare const chrome: typeof browser;

/** Folders and files of a profile in which an extension's data stand; the pages' own cache is the system's affair. */
const OF_EXTENSIONS = /extension|sync|notification/iu;

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** A text in each encoding in which Chromium writes it to disk. */
const encodings = (text: string): Buffer[] =>
  ['NFC', 'NFD'].flatMap((form) => [
    Buffer.from(text.normalize(form), 'utf8'),
    Buffer.from(text.normalize(form), 'utf16le'),
  ]);

/** The files of extensions in a profile that hold one of the texts. */
export async function searchProfile(profile: string, texts: readonly string[]): Promise<string[]> {
  const files = (await filesUnder(profile)).filter((file) => OF_EXTENSIONS.test(file.slice(profile.length)));
  const wanted = texts.flatMap(encodings);
  const hits: string[] = [];
  for (const file of files) {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    if (wanted.some((text) => bytes.includes(text))) hits.push(file.slice(profile.length));
  }
  return hits;
}

/** Writes down every message that reaches the background from now on. Resolves with the way to read them. */
export async function overhear(worker: Worker): Promise<() => Promise<string>> {
  await worker.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message: unknown) => {
      heard.push(JSON.stringify(message));
    });
  });
  return () => worker.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.join('\n'));
}
