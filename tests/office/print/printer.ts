import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { paperHtml } from './layout';
import type { Paper } from './paper';

/** Prints papers with a Chromium, each content once on this machine: the files lie in the system's temporary folder. */
export interface Printer {
  /** The PDF's bytes. @throws Error when no browser could be started. */
  pdf(paper: Paper): Promise<Buffer>;
  close(): Promise<void>;
}

const SHELF = join(tmpdir(), 'nhac-han-office');

const readIfThere = (path: string): Promise<Buffer | null> => readFile(path).catch(() => null);

/** `browserPath` is asked once, when something must be printed for the first time. */
export function createPrinter(browserPath: () => Promise<string>): Printer {
  let browser: Browser | null = null;
  let page: Promise<Page> | null = null;
  const printed = new Map<string, Promise<Buffer>>();
  // One page at a time: the machine has better things to do, and the first one starts the browser.
  let queue: Promise<unknown> = Promise.resolve();

  async function open(): Promise<Page> {
    const { chromium } = await import('@playwright/test');
    browser = await chromium.launch({ executablePath: await browserPath(), headless: true, chromiumSandbox: false });
    return browser.newPage();
  }

  async function print(html: string, path: string): Promise<Buffer> {
    page ??= open();
    const sheet = await page;
    await sheet.setContent(html);
    const bytes = await sheet.pdf({ preferCSSPageSize: true });
    await mkdir(SHELF, { recursive: true });
    const draft = `${path}.${process.pid}`;
    await writeFile(draft, bytes);
    await rename(draft, path);
    return bytes;
  }

  return {
    pdf(paper) {
      const html = paperHtml(paper);
      const key = createHash('sha256').update(html).digest('hex');
      const known = printed.get(key);
      if (known) return known;
      const path = join(SHELF, `${key}.pdf`);
      const job = queue.then(async () => (await readIfThere(path)) ?? print(html, path));
      queue = job.catch(() => undefined);
      printed.set(key, job);
      return job;
    },
    async close() {
      await queue;
      await browser?.close();
    },
  };
}
