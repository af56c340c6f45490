import { expect, type Page } from '@playwright/test';
import { goesOn, wasRead } from './readers';

/** A page that is opened in a tab, and looked at until what must come of it is there. */
export interface Visit {
  url: string;
  isThere: () => Promise<boolean>;
  /** Nothing is to come of it, so there is nothing to wait for. */
  isEmpty: boolean;
  /** What is done on it first. */
  act?: (tab: Page) => Promise<void>;
}

/** How long a page goes on, once it was read, for what must not come of it, after all has come, or where nothing may. */
interface Patience {
  followsMs: number;
  nothingMs: number;
}

/** Visits pages in several tabs side by side, each tab one page after the other. `own`: a page of the extension. */
export async function visitAll(
  own: Page,
  visits: readonly Visit[],
  { tabs, followsMs, nothingMs }: Patience & { tabs: number },
): Promise<void> {
  const queue = [...visits];
  const visit = async () => {
    const tab = await own.context().newPage();
    for (let one = queue.shift(); one; one = queue.shift()) {
      await tab.goto(one.url);
      await one.act?.(tab);
      // What does not come is told by the test, beside all that came.
      await expect
        .poll(one.isThere)
        .toBe(true)
        .catch(() => null);
      await wasRead(own, tab.url());
      await goesOn(own, tab, one.isEmpty ? nothingMs : followsMs);
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: tabs }, visit));
}
