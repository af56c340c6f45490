/**
 * How long a page's own thread is held while a file of 20 MB that it shows is taken up, in real Chromium with the
 * extension. CPU time from a trace, so that other work on the machine does not count.
 *
 *   npm run bench -- thread
 */

import { expect, type Page } from '@playwright/test';
import { findBrowser } from '../../scripts/browser';
import { run } from '../../scripts/lib/run';
import { E2E, forgetProfile, launch, newProfile } from '../e2e/support/chromium';
import { openPopup, openTasks } from '../e2e/support/extension';
import { fileLink, fileLinks, withSession } from '../e2e/support/files';
import { bytes, detail, html, startPages } from '../e2e/support/pages';
import { printPdf } from '../e2e/support/papers';
import { longestTask } from './page/thread';

/** What a person does not feel (RAIL; the Long Tasks API counts from here). */
const LONGEST_MS = 50;
const LARGE = 20_000_000;

/** How a page shows a file of 20 MB, once it stands. */
interface Way {
  name: string;
  page(address: string): string;
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
    page: (address) => fileLinks(fileLink(address, 'lon.pdf').replace('<a', '<a target="_blank"')),
    show: (tab) => tab.getByText('lon.pdf').click(),
  },
];

process.env.NHAC_HAN_BROWSER ??= await findBrowser();
const built = await run('npm', ['run', '--silent', 'build:e2e'], { timeoutMs: 300_000 });
if (built.code !== 0) throw new Error(built.output);

console.log('CPU time of the longest task of the page while a PDF of 20 MB is taken up; Chromium\n');
for (const { name, page, show } of WAYS) {
  const profile = await newProfile();
  const context = await launch(profile, E2E);
  const pages = await startPages();
  try {
    const popup = await openPopup(context);
    const paper = await printPdf(context, '26/11/2030');
    const address = pages.put('/tep/lon.pdf', bytes(Buffer.concat([paper, Buffer.alloc(LARGE, '%')])));
    const tab = await context.newPage();
    await tab.goto(pages.put('/qlvbdh/1', withSession(html(detail('1', {}, page(address))))));
    await expect.poll(() => openTasks(popup), { timeout: 60_000 }).toEqual(['1 -']);
    const longest = await longestTask(tab, `127.0.0.1:${pages.port}`, async () => {
      await show(tab);
      await expect.poll(() => openTasks(popup), { timeout: 60_000 }).toEqual(['1 2030-11-26 attachment']);
    });
    const missed = longest < LONGEST_MS ? '' : ': MISSED';
    console.log(`${name.padEnd(20)}  ${longest.toFixed(0)} ms  at most ${LONGEST_MS} ms${missed}`);
  } finally {
    await context.close();
    await pages.stop();
    await forgetProfile(profile);
  }
}
