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

/** A page that shows a picture of a page, as a scanner makes it. */
async function pictured(sheet: Page, html: string): Promise<string> {
  await sheet.setViewportSize({ width: 794, height: 1123 });
  await sheet.setContent(html);
  await sheet.addStyleTag({ content: 'body { padding: 75px 57px 75px 106px; }' });
  const picture = (await sheet.screenshot({ type: 'jpeg', quality: 60 })).toString('base64');
  return `<style>@page { size: A4; margin: 0 } body { margin: 0 } img { display: block; width: 100% }</style>
    <img src="data:image/jpeg;base64,${picture}">`;
}

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

  async function print(html: string, scanned: boolean, path: string): Promise<Buffer> {
    page ??= open();
    const sheet = await page;
    await sheet.setContent(scanned ? await pictured(sheet, html) : html);
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
      const key = createHash('sha256').update(`${paper.scanned} ${html}`).digest('hex');
      const known = printed.get(key);
      if (known) return known;
      const path = join(SHELF, `${key}.pdf`);
      const job = queue.then(async () => (await readIfThere(path)) ?? print(html, paper.scanned, path));
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
