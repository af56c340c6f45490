import type { Page } from '@playwright/test';
import { openTasks } from './support/extension';
import { fileLink, fileLinks, withSession } from './support/files';
import { bytes, detail, html, type Pages, startPages } from './support/pages';
import { printPdf } from './support/papers';
import { expect, test } from './support/test';
import { longestTask } from './support/thread';

/** What a person does not feel (RAIL; the Long Tasks API counts from here). */
const LONGEST_MS = 50;
const LARGE = 20_000_000;

/** How a page shows a file of 20 MB, once it stands. */
interface Way {
  name: string;
  page(pages: Pages, address: string): string;
  show(tab: Page): Promise<unknown>;
}

const WAYS: readonly Way[] = [
  {
    name: 'as a blob',
    page: () => '<iframe></iframe>',
    show: (tab) =>
      tab.evaluate(async () => {
        const blob = await (await fetch('/tep/lon.pdf')).blob();
        document
          .querySelector('iframe')
          ?.setAttribute('src', URL.createObjectURL(new Blob([blob], { type: 'application/pdf' })));
      }),
  },
  {
    name: 'in a tab of its own',
    page: (_, address) => fileLinks(fileLink(address, 'lon.pdf').replace('<a', '<a target="_blank"')),
    show: (tab) => tab.getByText('lon.pdf').click(),
  },
];

for (const { name, page, show } of WAYS)
  test(`a file of 20 MB ${name} never holds the page's thread`, async ({ context, popup }) => {
    test.setTimeout(90_000);
    const pages = await startPages();
    const paper = await printPdf(context, '26/11/2030');
    const address = pages.put('/tep/lon.pdf', bytes(Buffer.concat([paper, Buffer.alloc(LARGE, '%')])));
    const tab = await context.newPage();
    await tab.goto(pages.put('/qlvbdh/1', withSession(html(detail('1', {}, page(pages, address))))));
    await expect.poll(() => openTasks(popup)).toEqual(['1 -']);
    const longest = await longestTask(tab, `127.0.0.1:${pages.port}`, async () => {
      await show(tab);
      await expect.poll(() => openTasks(popup), { timeout: 60_000 }).toEqual(['1 2030-11-26 attachment']);
    });
    expect(longest).toBeLessThan(LONGEST_MS);
    await pages.stop();
  });
