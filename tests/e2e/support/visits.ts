import { type BrowserContext, expect, type Page } from '@playwright/test';

/** A page that is opened in a tab, and looked at until what must come of it is there. */
export interface Visit {
  url: string;
  isThere: () => Promise<boolean>;
  /** Nothing is to come of it, so there is nothing to wait for. */
  isEmpty: boolean;
  /** What is done on it first. */
  act?: (tab: Page) => Promise<void>;
}

/** How long a page is looked at for what must not come of it, after all has come, or where nothing may. */
interface Patience {
  followsMs: number;
  nothingMs: number;
}

/** Visits pages in several tabs side by side, each tab one page after the other. */
export async function visitAll(
  context: BrowserContext,
  visits: readonly Visit[],
  { tabs, followsMs, nothingMs }: Patience & { tabs: number },
): Promise<void> {
  const queue = [...visits];
  const visit = async () => {
    const tab = await context.newPage();
    for (let one = queue.shift(); one; one = queue.shift()) {
      await tab.goto(one.url);
      await one.act?.(tab);
      // What does not come is told by the test, beside all that came.
      await expect
        .poll(one.isThere)
        .toBe(true)
        .catch(() => null);
      await tab.waitForTimeout(one.isEmpty ? nothingMs : followsMs);
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: tabs }, visit));
}
