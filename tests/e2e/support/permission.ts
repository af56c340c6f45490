import type { BrowserContext } from '@playwright/test';
import { originOf } from './chromium';

/**
 * Headless Chromium shows no permission dialog and would wait for ever. Its own extensions page may grant beforehand,
 * so that the real request of a real click is answered yes (platform/FACTS §3).
 */
export async function agreeBeforehand(context: BrowserContext, origin: string): Promise<void> {
  const id = new URL(await originOf(context)).host;
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([extension, pattern]) =>
      (
        globalThis as unknown as {
          chrome: { developerPrivate: { addHostPermission(id: string, origin: string): Promise<void> } };
        }
      ).chrome.developerPrivate.addHostPermission(extension ?? '', pattern ?? ''),
    [id, origin],
  );
  await page.close();
}
