import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { E2E, forgetProfile, launch, newProfile } from './chromium';
import { openPopup, openTasks } from './extension';
import { type Pages, startPages } from './pages';
import { wasRead } from './readers';

/** A browser with the extension and a server of pages, for all tests of a file: each has document numbers of its own. */
interface Shared {
  context: BrowserContext;
  popup: Page;
  pages: Pages;
  /** The open tasks of documents whose number ends so, as `openTasks` writes them. */
  tasks: (ending: string) => Promise<string[]>;
  /** Opens a page in a tab of its own. */
  show: (path: string, html: string) => Promise<Page>;
  /** Waits until a tab's page was read as it stands now, where nothing that could be waited for must come of it. */
  read: (tab: Page) => Promise<void>;
}

export const test = base.extend<object, { shared: Shared }>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const profile = await newProfile();
      const context = await launch(profile, E2E);
      const popup = await openPopup(context);
      const pages = await startPages();
      await use({
        context,
        popup,
        pages,
        tasks: async (ending) => (await openTasks(popup)).filter((line) => line.split(' ')[0]?.endsWith(`/${ending}`)),
        async show(path, html) {
          const tab = await context.newPage();
          await tab.goto(pages.put(path, html));
          return tab;
        },
        read: (tab) => wasRead(popup, tab.url()),
      });
      await pages.stop();
      await context.close();
      await forgetProfile(profile);
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
