import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { originOf } from './chromium';

/** Opens a page of the extension. */
export async function openPage(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${await originOf(context)}/${path}`);
  return page;
}

/** What a button of a page gives to download, as text. */
export async function downloaded(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** Gives a file of this content to the page's import. */
export const chooseFile = (page: Page, content: string): Promise<void> =>
  page.getByLabel('Chọn tệp').setInputFiles({
    name: 'nhac-han.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
